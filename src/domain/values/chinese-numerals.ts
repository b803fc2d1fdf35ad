const DIGITS = new Map<string, number>();
for (const [index, forms] of [
  '〇零○',
  '一壹',
  '二贰',
  '三叁',
  '四肆',
  '五伍',
  '六陆',
  '七柒',
  '八捌',
  '九玖',
].entries()) {
  for (const form of forms) DIGITS.set(form, index);
}

/** True when the text holds a Chinese digit (一 … 九, 〇, 零, 十 or a financial form). */
export function hasChineseDigit(text: string): boolean {
  for (const character of text) if (character === '十' || character === '拾' || DIGITS.has(character)) return true;
  return false;
}

function tens(text: string, at: number): number | null {
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  const ten = before === '' ? 1 : DIGITS.get(before);
  const unit = after === '' ? 0 : DIGITS.get(after);
  return ten === undefined || unit === undefined ? null : ten * 10 + unit;
}

/** A number below 100 with 十 (二十三, 十一), or digits in a row (二〇二四); null when the text is neither. */
export function chineseNumber(text: string): number | null {
  const at = text.search(/[十拾]/);
  if (at >= 0) return tens(text, at);
  let value = 0;
  for (const character of text) {
    const digit = DIGITS.get(character);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return text === '' ? null : value;
}

const RUN = /[〇零○一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]+/g;

/** The text with every run of Chinese digits written in Arabic ones; runs that make no number stay. */
export function withArabicDigits(text: string): string {
  return text.replace(RUN, (run) => {
    const value = chineseNumber(run);
    return value === null ? run : `${value}`;
  });
}
