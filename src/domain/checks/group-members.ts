import type { Feed, RowOf } from '../feeds/define-feed.ts';
import type { PartialDate } from '../values/plain-date.ts';
import { compareNames, type NameAnswer } from '../values/names/names.ts';
import type { Evidence } from './answer.ts';
import type { GroupMember } from './check.ts';
import type { RecordView } from './dossier.ts';
import { peopleNamedIn } from './person-feeds.ts';
import type { World } from './world.ts';

/** Records by feed and natural key: the same order on every machine and in every run. */
export const byFeedAndKey = (a: RecordView, b: RecordView): number => compare(a.feed, b.feed) || compare(a.key, b.key);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Members in that order; of one record named twice, the roles in order. */
export const inOrder = (members: readonly GroupMember[]): readonly GroupMember[] =>
  members.toSorted((a, b) => byFeedAndKey(a.subject, b.subject) || compare(a.role, b.role));

export const asEvidence = (records: readonly RecordView[], role: string): readonly Evidence[] => {
  const seen = new Set<string>();
  return records.flatMap((record) => {
    if (seen.has(record.recordId)) return [];
    seen.add(record.recordId);
    return [{ record, role }];
  });
};

/** The row of a record under its feed's own type; null for a record of another feed. */
export const rowIn = <F extends Feed>(feed: F, record: RecordView): RowOf<F> | null =>
  record.feed === feed.id ? (record.row as unknown as RowOf<F>) : null;

/** The name of the person in whose role the record joined the group, as written. */
export function nameOf({ subject, role }: GroupMember): string | null {
  const person = peopleNamedIn(subject.feed).find((one) => one.role === role);
  const name = person === undefined ? null : subject.row[person.name];
  return typeof name === 'string' ? name : null;
}

const formerNameOf = ({ subject, role }: GroupMember): string | null => {
  const field = peopleNamedIn(subject.feed).find((one) => one.role === role)?.formerName;
  const name = field === undefined ? null : subject.row[field];
  return typeof name === 'string' ? name : null;
};

/** How the names of two members relate; a former name of the row or of the register is a variant (公通字〔2021〕12号 §50). */
export function compareNamesOf(a: GroupMember, b: GroupMember, world: World): NameAnswer {
  const answer = compareNames(nameOf(a), nameOf(b));
  if (answer !== 'different' && answer !== 'homophone') return answer;
  const former = [formerNameOf(a), formerNameOf(b)];
  if (compareNames(former[0] ?? null, nameOf(b)) === 'equal' || compareNames(former[1] ?? null, nameOf(a)) === 'equal')
    return 'variant';
  const held = a.idNumber === null ? new Set<string>() : world.formerNameKeys(a.idNumber);
  const known = [a, b].some(({ nameKey }) => nameKey !== null && held.has(nameKey));
  return known ? 'variant' : answer;
}

/** The birth date of the person in the group's role. */
export const birthDateOf = ({ birthDate }: GroupMember): PartialDate | null => birthDate as PartialDate | null;

/** Every two of them, each pair once, in order. */
export const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((first, at) => items.slice(at + 1).map((second) => [first, second] as const));
