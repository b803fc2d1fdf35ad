import type { Wording } from '../values/wording.ts';
import { isAccepted } from '../checks/absence-link.ts';
import type { RecordView } from '../checks/dossier.ts';
import type { World } from '../checks/world.ts';
import type { Feed } from '../feeds/define-feed.ts';
import { compareNames, nameKey } from '../values/names/names.ts';
import { compareAtCoarserPrecision, type PartialDate } from '../values/plain-date.ts';
import { isCountedOnce } from './counted-once.ts';
import { counting, type Figure, type Indicator, type Sums } from './define-indicator.ts';
import { placeOfPerson } from './match-rate.ts';
import { proportion, sharePart, sumOf } from './figure.ts';

type Verdict = 'agrees' | 'differs' | 'missing';

/** What is compared, by the roles that both feeds declare. */
const FIELDS = [
  { name: 'name', zh: '姓名', en: 'name' },
  { name: 'sex', zh: '性别', en: 'sex' },
  { name: 'birthDate', zh: '出生日期', en: 'birth date' },
  { name: 'eventDate', zh: '事件日期', en: 'event date' },
  { name: 'idNumber', zh: '身份号码', en: 'identity number' },
  { name: 'motherId', zh: '母亲证件号码', en: 'number of the mother' },
] as const satisfies readonly (Wording & { readonly name: string })[];

/** Two feeds of one event. */
export interface FieldPair {
  readonly left: Feed;
  readonly right: Feed;
  /** Columns of the left record that place the person, hukou first. */
  readonly placedBy: readonly string[];
}

/**
 * Counts matched pairs once each, from the left: `pairs`, `consistent` (no field differs), and per field `name:agrees`,
 * `name:differs`, `name:missing`. What both records do not state is neither agreement nor difference.
 */
export const countsFieldAgreement = ({ left, right, placedBy }: FieldPair): Indicator['counting'][number] =>
  counting({
    subject: left,
    consults: [right, left],
    counts: (dossier, world) => {
      const other = dossier.linkedTo(right).find(isAccepted);
      if (other === undefined || !isCountedOnce(dossier, left, world)) return null;
      const verdicts = compareRecords({ feed: left, record: dossier.subject }, { feed: right, record: other }, world);
      const differs = verdicts.some(([, verdict]) => verdict === 'differs');
      const fields = verdicts.map(([name, verdict]) => [`${name}:${verdict}`, 1] as const);
      const consistent: Sums = differs ? {} : { consistent: 1 };
      return {
        sums: { pairs: 1, ...consistent, ...Object.fromEntries(fields) },
        region: placeOfPerson(dossier.subject, placedBy, world),
      };
    },
  });

interface Side {
  readonly feed: Feed;
  readonly record: RecordView;
}

function compareRecords(left: Side, right: Side, world: World): readonly (readonly [string, Verdict])[] {
  return FIELDS.filter(({ name }) => columnOf(left.feed, name) !== null && columnOf(right.feed, name) !== null)
    .filter(({ name }) => name !== 'eventDate' || columnOf(left.feed, name) !== columnOf(left.feed, 'birthDate'))
    .map(({ name }) => [name, compareField(name, left, right, world)] as const);
}

type FieldName = (typeof FIELDS)[number]['name'];

const columnOf = (feed: Feed, name: FieldName | 'formerName'): string | null =>
  name === 'eventDate' ? feed.eventDate : (feed.people[0]?.[name] ?? null);

function valueOf({ feed, record }: Side, name: FieldName | 'formerName'): string | null {
  const column = columnOf(feed, name);
  const value = column === null ? null : record.row[column];
  return typeof value === 'string' ? value : null;
}

function compareField(name: FieldName, left: Side, right: Side, world: World): Verdict {
  const [one, other] = [valueOf(left, name), valueOf(right, name)];
  if (name === 'name') return compareNamesOf(left, right, world);
  if (one === null || other === null) return 'missing';
  if (name === 'sex') return isStated(one) && isStated(other) ? verdict(one === other) : 'missing';
  if (name === 'birthDate' || name === 'eventDate')
    return verdict(compareAtCoarserPrecision(one as PartialDate, other as PartialDate) === 'same');
  return verdict(world.currentId(one) === world.currentId(other));
}

/** A former name agrees, in the roster or by the register's history (公通字〔2021〕12号 §49). */
function compareNamesOf(left: Side, right: Side, world: World): Verdict {
  const namesOf = (side: Side) => [valueOf(side, 'name'), valueOf(side, 'formerName')];
  const answers = namesOf(left).flatMap((one) => namesOf(right).map((other) => compareNames(one, other)));
  if (answers.includes('equal') || answers.includes('variant')) return 'agrees';
  if (answers[0] === 'unanswerable') return 'missing';
  return verdict(wasCalledLike(left, right, world) || wasCalledLike(right, left, world));
}

function wasCalledLike(side: Side, other: Side, world: World): boolean {
  const [number, name] = [valueOf(side, 'idNumber'), valueOf(other, 'name')];
  return number !== null && name !== null && world.formerNameKeys(number).has(nameKey(name));
}

const isStated = (sex: string): boolean => sex === '1' || sex === '2';
const verdict = (same: boolean): Verdict => (same ? 'agrees' : 'differs');

/** Share of matched pairs without a differing field; per field the share of pairs that state it on both sides. */
export function fieldAgreement(sums: Sums): Figure {
  const parts = FIELDS.flatMap((label) => {
    const agrees = sumOf(sums, `${label.name}:agrees`);
    return sharePart(label, agrees, agrees + sumOf(sums, `${label.name}:differs`));
  });
  const missing = FIELDS.flatMap(({ name, zh, en }) => {
    const value = sumOf(sums, `${name}:missing`);
    return value > 0
      ? [
          {
            name: `${name}:missing`,
            zh: `${zh}一方未填`,
            en: `${en} not stated on one side`,
            value,
            unit: 'records' as const,
          },
        ]
      : [];
  });
  return proportion(sumOf(sums, 'consistent'), sumOf(sums, 'pairs'), { parts: [...parts, ...missing] });
}
