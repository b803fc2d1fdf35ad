import type { ErasedPlaces } from '../domain/evidence/erasures.ts';
import type { Divergence, Doubt, Extent, Verification } from '../domain/evidence/verification.ts';

/** Why nothing can be said, and what to do about it. */
const DOUBTS: Readonly<Record<Doubt, readonly [zh: string, en: string]>> = {
  'no-witness': [
    '没有见证文件:给出 --witness,或先运行 lianhe audit seal',
    'there is no file of the witness: give --witness, or run lianhe audit seal first',
  ],
  'no-pinned-key': [
    '见证方没有登记公钥(见证文件旁的 keys),签名只按数据库自称的公钥核对',
    'the witness has pinned no key (file keys beside its checkpoints): signatures were checked against the keys that the database names',
  ],
  'nothing-sealed': ['尚无签名的检查点:运行 lianhe audit seal', 'nothing was signed yet: run lianhe audit seal'],
  unsealed: [
    '有条目超过 60 秒未封存:工作进程是否在运行?可运行 lianhe audit seal',
    'entries wait for their place for more than 60 s: is a worker running? lianhe audit seal does it once',
  ],
  unwitnessed: [
    '有条目超过 60 秒未见证:见证文件可写吗?可运行 lianhe audit seal',
    'entries wait for the witness for more than 60 s: can its file be written? lianhe audit seal does it once',
  ],
  'leaves-lost': [
    '见证方的叶子清单(leaves)不完整',
    'the list of leaves of the witness (file leaves) is shorter than what it has signed for',
  ],
  'guards-off': [
    '留痕表的防改触发器已停用,查明是谁停用的',
    'the traps against changes of the tables are off: find out who switched them off',
  ],
};

/** The answer of a verification for people, in both languages. */
export function verificationText(verification: Verification): string {
  if (verification.outcome === 'tampered')
    return `${divergenceText(verification.divergence)}${extentText(verification)}`;
  if (verification.outcome === 'intact') return `留痕完整 evidence is intact\n${extentText(verification)}`;
  const doubts = verification.doubts.map((doubt) => `  ${DOUBTS[doubt].join('\n  ')}\n`);
  return `无法核验 cannot be verified\n${doubts.join('')}${extentText(verification)}`;
}

const extentText = ({ from, entries, checkpoints, witnessed, unsealed, erased }: Extent): string =>
  `  自 ${from} 起核对 ${entries} 条、${checkpoints} 个检查点;见证至 ${witnessed};待封存 ${unsealed}\n` +
  `  ${entries} entries from ${from} and ${checkpoints} checkpoints verified; witnessed up to ${witnessed}; ${unsealed} await sealing\n${erased.map(erasedText).join('')}`;

const erasedText = ({ from, until, order }: ErasedPlaces): string =>
  `  保存期满已清除 erased at the end of their term: ${from} … ${until - 1} (${order})\n`;

function divergenceText({ index, until, field, expected, found }: Divergence): string {
  const place = until === null ? String(index) : `${index} … ${until - 1}`;
  return [
    '发现篡改 tampered with\n',
    `  首个分歧 first divergence: index ${place}\n`,
    `  字段 field: ${field}\n`,
    `  应为 expected: ${shown(expected)}\n`,
    `  实为 found: ${shown(found)}\n`,
  ].join('');
}

const LONGEST = 160;

/** What a forger wrote may be anything, an identity number as well. */
const shown = (value: string): string =>
  value === '' ? '—' : value.slice(0, LONGEST).replace(/(?<![\da-f])\d{15,18}[\dXx]?(?![\da-f])/gu, '***');
