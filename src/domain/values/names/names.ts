/** Names of persons: reading, keys, comparison, placeholders and masks. */
export { readName } from './read-name.ts';
export { nameKey } from './name-key.ts';
export { pinyinKey } from './pinyin-key.ts';
export { compareNames, type NameAnswer } from './compare-names.ts';
export { placeholderOf } from './placeholder.ts';
export { hasLostCharacters } from './rare-characters.ts';
export { maskName, surnameOf } from './surname.ts';
