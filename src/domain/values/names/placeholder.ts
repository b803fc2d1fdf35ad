import { strictName } from './name-text.ts';

/** What a fill-in name of a newborn says. */
export interface PlaceholderName {
  /** The mother's name when the child is called after her (王芳之子). */
  readonly motherName: string | null;
  /** The sex that the word says: 1 male, 2 female (GB/T 2261.1). */
  readonly sexWord: '1' | '2' | null;
}

/* Mothers with transcribed or Latin names are met as well, and labels of which only the end was kept. */
const AFTER_MOTHER =
  /^([\p{Script=Han}·]{2,20}|[A-Z][A-Z .,'-]{1,40})?之(子|女|婴)([一二三四1-4A-Da-d大小甲乙长次])?$/u;
const PET_NAME = /(毛毛|大毛|小毛|宝宝|贝贝|大双|小双|双[一二]|婴|女婴|男婴|BB)$/iu;
const NO_NAME = /^(无|无名|无名氏|未取名|待取名|未定|待定|不详|未知)$/u;
/* Nearly no name gets past this: the last character of every placeholder. */
const LAST_CHARACTERS = '子女婴一二三四1234ABCDabcd大小甲乙长次毛宝贝双无名氏定详知';

const SEX_WORDS: Readonly<Record<string, '1' | '2'>> = { 子: '1', 女: '2', 男婴: '1', 女婴: '2' };

function placeholder(motherName: string | null, word: string): PlaceholderName {
  return { motherName, sexWord: SEX_WORDS[word] ?? null };
}

/**
 * The reading of a fill-in name (新生儿占位名): called after the mother (王芳之子), a pet name (毛毛, 大双, 女婴 …) or no name
 * (未取名, 不详 …); null for a real name. A placeholder is never compared with a real name.
 */
export function placeholderOf(name: string): PlaceholderName | null {
  const text = strictName(name);
  if (text === '' || !LAST_CHARACTERS.includes(text.charAt(text.length - 1))) return null;
  const mother = AFTER_MOTHER.exec(text);
  if (mother !== null) return placeholder(mother[1] ?? null, mother[2] ?? '');
  if (NO_NAME.test(text)) return placeholder(null, '');
  return PET_NAME.test(text) ? placeholder(null, text.slice(-2)) : null;
}
