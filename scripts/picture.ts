/**
 * Draws terminal output as an SVG picture for the documentation: `lianhe … | node scripts/picture.ts OUT.svg "title"`.
 * A Chinese character takes two columns; every run of text is stretched to its columns, so that tables stay aligned
 * whatever fonts a reader has.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const COLUMN = 7.2;
const LINE = 17;
const MARGIN = 14;
const HEAD = 34;

const [out = 'picture.svg', title = ''] = process.argv.slice(2);
const lines = readFileSync(0, 'utf8').replaceAll('\t', '  ').trimEnd().split('\n');

const isWide = (character: string): boolean =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character);
const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);

/** Runs of equally wide characters without blanks, each at its own column. */
function drawLine(line: string, row: number): string {
  const y = HEAD + MARGIN + row * LINE;
  let column = 0;
  return (line.match(/ +|[^ ]+/gu) ?? [])
    .map((word) => {
      const at = column;
      const width = columnsOf(word);
      column += width;
      if (word.trim() === '') return '';
      return `<text x="${(MARGIN + at * COLUMN).toFixed(1)}" y="${y}" textLength="${(width * COLUMN).toFixed(1)}" lengthAdjust="spacingAndGlyphs">${escapeXml(word)}</text>`;
    })
    .join('');
}

const width = Math.ceil(Math.max(...lines.map(columnsOf), columnsOf(title) + 12) * COLUMN + 2 * MARGIN);
const height = HEAD + 2 * MARGIN + lines.length * LINE - 6;
const dots = ['#ff5f57', '#febc2e', '#28c840']
  .map((fill, at) => `<circle cx="${18 + at * 18}" cy="17" r="5.5" fill="${fill}"/>`)
  .join('');

writeFileSync(
  out,
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">
<rect width="100%" height="100%" rx="8" fill="#12202f"/><rect width="100%" height="${HEAD}" rx="8" fill="#1d3147"/>${dots}
<text x="${width / 2}" y="22" text-anchor="middle" fill="#b9c7d6" font-family="system-ui, 'Noto Sans SC', sans-serif" font-size="12">${escapeXml(title)}</text>
<g fill="#e6edf3" font-family="ui-monospace, 'JetBrains Mono', 'Noto Sans Mono CJK SC', 'Noto Sans SC', monospace" font-size="12">
${lines.map(drawLine).join('\n')}
</g></svg>
`,
);
