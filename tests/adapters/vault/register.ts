import type { TestHub } from '../../support/hub.ts';
import {
  cancellation,
  certificate,
  certificateNo,
  child,
  childId,
  cremation,
  dead,
  deadId,
  deathCertificate,
  entry,
  motherId,
  pupil,
  stay,
} from '../../support/people.ts';
import type { Roster, Row } from '../../support/rosters.ts';

const CHILDREN = Array.from({ length: 8 }, (_, no) => child(no));
const DEAD = Array.from({ length: 6 }, (_, no) => dead(no));

/** Numbers as clerks write them: with a wrong check character, blanks, a small x, in full width, in the form before 1999. */
export const ODD_NUMBERS = [
  '290121202401150051',
  '290121 19900315 0015',
  '29012119400501003x',
  '２９０１２１１９９００３１５００１５',
  '110105491231002',
] as const;

const odd = ODD_NUMBERS.map((number, no) => stay(dead(20 + no), { 公民身份号码: number }));
const rejected: Row = stay(dead(30), { 来本地日期: '' });

/** A register in which every kind of finding, link and rejection comes up. */
export const REGISTER: readonly Roster[] = [
  { feed: 'HC-BIRTH', period: '2025-01', rows: CHILDREN.slice(0, 6).map((of) => certificate(of)) },
  { feed: 'PS-BIRTH', period: '2025-01', rows: CHILDREN.slice(2).map((of) => entry(of)) },
  { feed: 'HC-DEATH', period: '2025-01', rows: DEAD.slice(0, 4).map((of) => deathCertificate(of)) },
  { feed: 'PS-DEATH', period: '2025-01', rows: DEAD.slice(2).map((of) => cancellation(of)) },
  { feed: 'MZ-CREM', period: '2025-01', rows: DEAD.slice(1, 5).map((of) => cremation(of)) },
  { feed: 'PS-INFLOW', period: '2025-01', rows: [...DEAD.slice(0, 3).map((of) => stay(of)), ...odd, rejected] },
  {
    feed: 'ED-K12',
    period: ['2025-01-01', '2025-06-30'],
    rows: [child(0, '2017-01-08'), child(1, '2017-01-08')].map((of) => pupil(of)),
  },
];

/** Every number that the register names, as it was sent. */
export const NUMBERS: readonly string[] = [
  ...CHILDREN.flatMap((of) => [childId(of), motherId(of)]),
  ...DEAD.map(deadId),
  ...ODD_NUMBERS,
  '290121199003150015',
  '11010519491231002X',
];

export async function fill(hub: TestHub, rosters: readonly Roster[] = REGISTER): Promise<void> {
  for (const roster of rosters) await hub.deliver(roster);
  await hub.check({ asOf: '2025-06-30', confirm: true });
}

/** Certificate and entry of one child. */
export const PAIR = { certificate: certificateNo(child(3)), entry: childId(child(3)) };
