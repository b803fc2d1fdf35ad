/** Text made safe for HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A heading with its section; `body` is HTML. */
export const section = (zh: string, en: string, body: string): string =>
  `<section><h2>${escapeHtml(zh)} <small>${escapeHtml(en)}</small></h2>${body}</section>`;

/** A table; cells are text, right-aligned from the second column on where `numbers` says so. */
export function htmlTable(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  numbers = true,
): string {
  const cell = (value: string | number | null) =>
    escapeHtml(value === null ? '—' : typeof value === 'number' ? value.toLocaleString('en-US') : value);
  const line = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => line(row.map(cell), 'td')).join('');
  return `<table${numbers ? ' class="numbers"' : ''}><thead>${line(head.map(escapeHtml), 'th')}</thead><tbody>${body}</tbody></table>`;
}

/** A chart or drawing with what it says in both languages. */
export const figure = (svg: string, zh: string, en: string): string =>
  `<figure role="img" aria-label="${escapeHtml(zh)}">${svg}<figcaption>${escapeHtml(zh)}<br><small>${escapeHtml(en)}</small></figcaption></figure>`;

/** Everything that the page needs, inside it: no request leaves the reader's machine. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>
`;

const STYLE = `
body{margin:0;background:#fff;color:#1f2a36;font:15px/1.6 system-ui,'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif}
main{max-width:920px;margin:0 auto;padding:24px 16px}h1{font-size:24px;margin:0 0 4px}h2{font-size:18px;margin:32px 0 8px;border-bottom:1px solid #d5dce3;padding-bottom:4px}
h3{font-size:15px;margin:20px 0 4px}small{color:#5a6876;font-weight:400}table{border-collapse:collapse;width:100%;font-size:13px}
th,td{border-bottom:1px solid #e3e8ed;padding:4px 8px;text-align:left;vertical-align:top}.numbers td+td,.numbers th+th{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:8px 0}figure svg{max-width:100%;height:auto}figcaption{font-size:13px}ul{padding-left:20px}.against{color:#a3420a}.for{color:#00588c}
@media print{section{break-inside:avoid}}
`;
