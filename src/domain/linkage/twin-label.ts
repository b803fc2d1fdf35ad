/** How hospitals tell children of one birth apart when they label them after the mother. */
const AFTER_MOTHER = /之[子女婴]\s*[((]?([一二三四1-4A-Da-d大小甲乙])[))]?$/u;
const BY_ITSELF = /(大双|小双|双一|双二)[))]?$/u;

const INDEXES: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  A: '1',
  B: '2',
  C: '3',
  D: '4',
  大: '1',
  小: '2',
  甲: '1',
  乙: '2',
  大双: '1',
  小双: '2',
  双一: '1',
  双二: '2',
};

/** The multiple index (多胎序) that the label of a newborn says: 李梅之女(小双) is 2; null when it says none. */
export function twinLabel(label: string): string | null {
  const sign = BY_ITSELF.exec(label)?.[1] ?? AFTER_MOTHER.exec(label)?.[1];
  if (sign === undefined) return null;
  return INDEXES[sign.toUpperCase()] ?? sign;
}
