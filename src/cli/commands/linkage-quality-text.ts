import type { Figure } from '../../domain/indicators/define-indicator.ts';

/** IND-26 in words: the figure, and precision and recall of all and of every pair of feeds; groups have a table of their own. */
export function qualityText({ value, low, high, note, parts = [] }: Figure): string {
  const limits = low === null || high === null ? '' : ` (${low.toFixed(2)}–${high.toFixed(2)})`;
  const told = value === null ? '不适用 n/a' : `F1 ${value.toFixed(2)} %${limits}`;
  const lines = parts
    .filter(({ name }) => !name.includes('='))
    .map((part) => {
      const within = part.low === undefined ? '' : ` (${part.low.toFixed(2)}–${(part.high ?? 0).toFixed(2)})`;
      return `  ${part.zh} ${part.en}: ${part.value.toFixed(2)} %${within}\n`;
    });
  return [`匹配质量 linkage quality IND-26: ${told}${note === null ? '' : ` ${note.zh} ${note.en}`}\n`, ...lines].join(
    '',
  );
}
