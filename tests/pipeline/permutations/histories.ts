import fc from 'fast-check';

import {
  cancellation,
  certificate,
  child,
  cremation,
  dead,
  deadId,
  deathCertificate,
  entry,
  marriage,
  motherId,
  pupil,
  stay,
} from '../../support/people.ts';
import { nameOf, type Roster, type Row } from '../../support/rosters.ts';

/** What departments sent, and which of the files they took back afterwards; plain data, so that it can be kept. */
export interface History {
  readonly files: readonly Roster[];
  /** Numbers of files (from 0), in order. */
  readonly withdrawn: readonly number[];
}

/** One thing that happens to the register. */
export type Step = { readonly deliver: number } | { readonly withdraw: number };

/** A history and an order in which it may happen. */
export interface Arrival {
  readonly history: History;
  readonly steps: readonly Step[];
}

/** As sent: every file once in its turn, then what is taken back. */
export const inTurn = ({ files, withdrawn }: History): readonly Step[] => [
  ...files.map((_, file) => ({ deliver: file })),
  ...withdrawn.map((file) => ({ withdraw: file })),
];

/** Two files are one delivery when all is the same, to the byte. */
export const sameFile = (roster: Roster): string => JSON.stringify([nameOf(roster), roster.manifest, roster.rows]);

const NAMES = [null, null, null, '改名甲', '改名乙', '改名丙', '改名丁'];

const change = fc.record({
  no: fc.nat({ max: 2 }),
  name: fc.constantFrom(...NAMES),
  operation: fc.constantFrom('', '', '', '更正', '作废'),
  source: fc.constantFrom('', '', 'S-1', 'S-2'),
  /** On the last day of February, which only leap years have. */
  leap: fc.constantFrom(false, false, true),
  /** With the number of fifteen digits that was in force until 2013. */
  old: fc.constantFrom(false, false, true),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** GB 11643-1989: without century and check character. */
const fifteen = (number: string): string => `${number.slice(0, 6)}${number.slice(8, 17)}`;

const born = ({ no, leap }: Change) => child(no, leap ? '2024-02-29' : '2025-01-08');
const died = ({ no, leap }: Change) => dead(no, leap ? '2024-02-29' : '2025-01-15');
const mother = (of: Change, header: string): Row => (of.old ? { [header]: fifteen(motherId(born(of))) } : {});
const self = (of: Change, header = '公民身份号码'): Row => (of.old ? { [header]: fifteen(deadId(died(of))) } : {});

const WRITERS: Readonly<Record<string, (of: Change) => readonly [Row, string]>> = {
  'HC-BIRTH': (of) => [certificate(born(of), mother(of, '母亲证件号码')), '新生儿姓名'],
  'PS-BIRTH': (of) => [entry(born(of), mother(of, '母亲公民身份号码')), '姓名'],
  'HC-DEATH': (of) => [deathCertificate(died(of), self(of)), '死者姓名'],
  'PS-DEATH': (of) => [cancellation(died(of), self(of)), '姓名'],
  'MZ-CREM': (of) => [cremation(died(of), self(of)), '逝者姓名'],
  'MZ-MARR': (of) => [marriage(died(of), self(of, '男方证件号码')), '女方姓名'],
  'PS-INFLOW': (of) => [stay(died(of), self(of)), '姓名'],
  'ED-K12': ({ no }) => [pupil(child(no, '2017-01-08')), '学生姓名'],
};

function written(feed: string, of: Change): Row {
  const [row, nameHeader] = WRITERS[feed]?.(of) ?? [{}, ''];
  return { ...row, ...(of.name === null ? {} : { [nameHeader]: of.name }), 操作: of.operation, 源系统编号: of.source };
}

/** Series with gaps; two senders; months, and files whose days overlap them; partial and final, adding and replacing. */
const roster: fc.Arbitrary<Roster> = fc
  .record({
    feed: fc.constantFrom(...Object.keys(WRITERS)),
    period: fc.constantFrom<Roster['period']>('2024-02', '2025-01', '2025-01', '2025-02', ['2025-01-10', '2025-02-10']),
    final: fc.boolean(),
    org: fc.constantFrom('', '', '乙院'),
    series: fc.constantFrom(undefined, undefined, 1, 2, 5),
    submittedAt: fc.constantFrom(undefined, '2025-02-03T09:00', '2025-02-04T09:00', '2025-02-03T09:00:00+08:00'),
    mode: fc.constantFrom<'add' | 'replace'>('add', 'add', 'add', 'replace'),
    rows: fc.array(change, { minLength: 1, maxLength: 5 }),
  })
  .map(({ rows, feed, series, submittedAt, mode, ...more }) => ({
    ...more,
    feed,
    manifest: { series, submittedAt, mode },
    rows: rows.map((of) => written(feed, of)),
  }));

const distinct = fc.uniqueArray(roster, { minLength: 1, maxLength: 12, selector: sameFile });

/** Up to twelve files; every fourth history takes some of them back. */
export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(distinct, fc.oneof(fc.constant([]), fc.constant([]), fc.constant([]), fc.array(fc.nat({ max: 11 }))))
  .map(([files, back]) => ({
    files,
    withdrawn: [...new Set(back.map((file) => file % files.length))].toSorted((a, b) => a - b),
  }));

/** Files cut in two, as a sender does whose system exports in parts; a file that is taken back or replaces stays whole. */
export const cut = ({ files, withdrawn }: History): History => {
  const back = new Set(withdrawn.map((file) => sameFile(files[file] as Roster)));
  const parts = files.flatMap((file) =>
    file.rows.length < 2 || file.manifest?.mode === 'replace' || back.has(sameFile(file)) ? [file] : halves(file),
  );
  const pieces = [...new Map(parts.map((part) => [sameFile(part), part])).values()];
  const numbers = new Map(pieces.map((part, at) => [sameFile(part), at]));
  const whole = new Set([...back].filter((file) => numbers.has(file)));
  return { files: pieces, withdrawn: [...whole].map((file) => numbers.get(file) ?? 0).toSorted((a, b) => a - b) };
};

function halves(file: Roster): readonly Roster[] {
  const middle = file.rows.length >> 1;
  return [
    { ...file, rows: file.rows.slice(0, middle) },
    { ...file, rows: file.rows.slice(middle) },
  ];
}

/** Any order, with some files arriving again; a file can be taken back only once it is there, and then for good. */
export const anyOrder = ({ files, withdrawn }: History): fc.Arbitrary<readonly Step[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(
        files.map((_, file) => file),
        { minLength: files.length },
      ),
      fc.array(fc.tuple(fc.nat({ max: files.length - 1 }), fc.nat({ max: files.length })), { maxLength: 3 }),
      fc.array(fc.nat({ max: 15 }), { minLength: withdrawn.length, maxLength: withdrawn.length }),
    )
    .map(([order, again, whens]) => {
      const delivered = again.reduce<readonly number[]>((all, [file, at]) => all.toSpliced(at, 0, file), order);
      return withdrawn.reduce<readonly Step[]>(
        (steps, file, at) => {
          const after = steps.findLastIndex((step) => 'deliver' in step && step.deliver === file) + 1;
          return steps.toSpliced(Math.max(after, whens[at] ?? 0), 0, { withdraw: file });
        },
        delivered.map((file) => ({ deliver: file })),
      );
    });
