import { type History, type Step } from './histories.ts';
import { type ReadFile, readFileOf } from './read-files.ts';

type Row = ReadFile['rows'][number] & { readonly file: ReadFile };

/**
 * The rules about versions told plainly, one after the other, with nothing of the product: what the register must say once
 * all of this has happened, in any order. As lines, like the register in memory.
 */
export async function toldSlowly(history: History, steps: readonly Step[]): Promise<readonly string[]> {
  const numbers = (of: 'deliver' | 'withdraw') => [
    ...new Set(steps.flatMap((step) => (of in step ? [(step as Record<string, number>)[of] ?? 0] : []))),
  ];
  const delivered = await Promise.all(numbers('deliver').map((file) => readFileOf(history, file)));
  const back = new Set(
    (await Promise.all(numbers('withdraw').map((file) => readFileOf(history, file)))).map((file) => file.identity),
  );
  const kept = delivered.filter(({ identity }) => !back.has(identity));
  const live = kept.filter((file) => !isReplaced(file, kept));
  const rosters = delivered.map(
    (file) =>
      `roster ${file.identity} ${back.has(file.identity) ? 'withdrawn' : live.includes(file) ? 'accepted' : 'replaced'}`,
  );
  const rows = live.flatMap((file) => file.rows.map((row) => ({ ...row, file })));
  const records = [...Map.groupBy(rows, ({ name }) => name)].flatMap(([name, versions]) => told(name, versions));
  return [...new Set([...rosters, ...records])].toSorted();
}

/** A second file adds; one that says it replaces stands for all of its roster that comes before it in the data. */
const isReplaced = (file: ReadFile, kept: readonly ReadFile[]): boolean =>
  kept.some(
    (other) =>
      other !== file &&
      other.envelope.mode === 'replace' &&
      rosterName(other) === rosterName(file) &&
      rank(other) > rank(file),
  );

const rosterName = ({ envelope: { feed, region, org, periodStart, periodEnd } }: ReadFile): string =>
  [feed, region, org, periodStart, periodEnd].join(' ');

/** Series, submission, a file that adds before one that replaces, content. */
const rank = ({ envelope: { series, submittedAt, mode }, contentHash }: ReadFile): string =>
  [digits(series ?? 0), submittedAt ?? '', mode, contentHash].join(' ');

const digits = (number: number): string => String(number).padStart(4, '0');

/** A content that stands, and the rows that said so. */
interface Standing {
  readonly hash: string;
  readonly said: readonly Row[];
}

function told(name: string, versions: readonly Row[]): readonly string[] {
  const bySeries = versions.every(({ version: { series } }) => series !== null);
  const place = ({ version: v }: Row) =>
    [
      digits(bySeries ? (v.series ?? 0) : 0),
      v.periodEnd,
      v.isFinal ? 'final' : 'before',
      (v.submittedAt ?? '').padEnd(30),
      ['NEW', 'CORRECT', 'VOID'].indexOf(v.operation),
      v.rowHash,
      v.roster,
      digits((v.series ?? -1) + 1),
      v.sourceRecordId ?? '',
    ].join(' ');
  const places = new Map(versions.map((row) => [row, place(row).replace(' final ', ' z ').replace(' before ', ' a ')]));
  const inOrder = versions.toSorted((a, b) => ((places.get(a) ?? '') < (places.get(b) ?? '') ? -1 : 1));
  let standing: readonly Standing[] = [];
  let corrected = new Set<string>();
  const voids = new Set<string>();
  for (const row of inOrder) {
    const { operation, rowHash } = row.version;
    if (operation === 'VOID') {
      // Nothing stands any more, and what was corrected before is forgotten.
      voids.add(rowHash);
      standing = [];
      corrected = new Set();
      continue;
    }
    const replaces = (of: Standing) => operation === 'CORRECT' || sameSource(row, of) || higherSeries(row, of);
    // A content that was corrected does not come back by being sent once more, save in a higher series.
    if (operation === 'NEW' && corrected.has(rowHash) && !standing.some((of) => higherSeries(row, of))) continue;
    const goes = standing.filter((of) => of.hash !== rowHash && replaces(of));
    const stays = standing.filter((of) => !goes.includes(of));
    const known = stays.find((of) => of.hash === rowHash);
    if (operation === 'CORRECT') for (const { hash } of goes) corrected.add(hash);
    if (known) standing = stays.map((of) => (of === known ? { ...of, said: [...of.said, row] } : of));
    else {
      corrected.delete(rowHash);
      standing = [...stays, { hash: rowHash, said: [row] }];
    }
  }
  const word = standing.length > 1 ? 'contender' : 'head';
  const files = standing.flatMap(({ said }) => [...new Set(said.map(({ file }) => file))]);
  const asked = standing.length < 2 ? '' : new Set(files).size < files.length ? 'file' : 'files';
  return [
    ...[...voids].map((hash) => `record ${name} void  ${hash} true`),
    ...standing.map(({ hash }) => `record ${name} ${word} ${asked} ${hash} false`),
  ];
}

const sameSource = ({ version: { sourceRecordId } }: Row, { said }: Standing): boolean =>
  sourceRecordId !== null && said.some(({ version }) => version.sourceRecordId === sourceRecordId);

/** The same roster said the other content, and always under a lower number. */
function higherSeries({ version: { roster, series } }: Row, { said }: Standing): boolean {
  const before = said.flatMap(({ version }) =>
    version.roster === roster && version.series !== null ? [version.series] : [],
  );
  return series !== null && before.length > 0 && Math.max(...before) < series;
}
