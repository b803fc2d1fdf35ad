import { placeholderOf } from '../values/names/names.ts';

/** "No name yet" written in words. */
const UNNAMED = /^(无|无名|无名氏|未取名|待取名|未定|待定|不详|未知)$/u;

/**
 * certain: called after the mother (王芳之子) or no name at all (未取名). possible: a pet name, which may also be the real
 * name (given names ending in 宝宝 or 贝贝). null: a real name.
 */
export function placeholderCertainty(name: string): 'certain' | 'possible' | null {
  const placeholder = placeholderOf(name);
  if (placeholder === null) return null;
  return placeholder.motherName !== null || UNNAMED.test(name.trim()) ? 'certain' : 'possible';
}
