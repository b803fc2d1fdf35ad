import type { IdentityHistory, Mention } from '../linkage/mention.ts';
import { daysBetween, firstDay } from '../values/plain-date.ts';
import type { GroupBy, GroupCheck, GroupMember } from './check.ts';
import type { Dossier } from './dossier.ts';

/** A mention of a record with everything linked to the record. */
export interface Seat {
  readonly mention: Mention;
  readonly dossier: Dossier;
}

/** Groups of two or more records of the check's feeds that share a value and differ where the check wants them to. */
export function groupsFor(
  check: GroupCheck,
  seats: readonly Seat[],
  history: IdentityHistory,
): readonly (readonly GroupMember[])[] {
  const inside = seats.filter(({ mention }) => check.within.some(({ id }) => id === mention.feed));
  return check.by
    .flatMap((by) => groupedBy(by, inside, check.perFeed, history))
    .filter((group) => group.length > 1 && differ(check, group))
    .map((group) => group.map(memberOf));
}

function groupedBy(
  by: GroupBy,
  seats: readonly Seat[],
  perFeed: boolean,
  history: IdentityHistory,
): readonly (readonly Seat[])[] {
  const keyed = seats.filter(({ mention }) => shared(by, mention, history) !== null);
  const groups = Map.groupBy(keyed, ({ mention }) => `${perFeed ? mention.feed : ''}:${shared(by, mention, history)}`);
  return by === 'motherBirth' ? [...groups.values()].flatMap(birthsOf) : [...groups.values()];
}

function shared(by: GroupBy, mention: Mention, history: IdentityHistory): string | null {
  if (by === 'idNumber') return mention.idNumber === null ? null : history.currentId(mention.idNumber);
  if (by === 'certNo') return mention.certNo;
  if (mention.birthDate === null) return null;
  return by === 'motherBirth' ? mention.motherId : mention.nameKey && `${mention.nameKey}|${mention.birthDate}`;
}

/** Children of one mother whose births lie at most a day apart. */
function birthsOf(group: readonly Seat[]): readonly (readonly Seat[])[] {
  const days = group.flatMap((seat) =>
    seat.mention.birthDate === null ? [] : [{ seat, day: firstDay(seat.mention.birthDate) }],
  );
  const births: (typeof days)[] = [];
  for (const child of days.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const previous = births.at(-1)?.at(-1);
    if (previous !== undefined && daysBetween(previous.day, child.day) <= 1) births.at(-1)?.push(child);
    else births.push([child]);
  }
  return births.map((children) => children.map(({ seat }) => seat));
}

function differ({ differingIn }: GroupCheck, group: readonly Seat[]): boolean {
  const values = group.map(({ mention }) => {
    if (differingIn === 'nameKey') return mention.nameKey;
    if (differingIn === 'idNumber') return mention.idNumber ?? mention.idSuspect;
    return differingIn === 'feed' ? mention.feed : `${mention.feed}:${mention.key}`;
  });
  return new Set(values).size > 1;
}

const memberOf = ({ mention, dossier }: Seat): GroupMember => ({
  subject: dossier.subject,
  linkedTo: (feed) => dossier.linkedTo(feed),
  role: mention.role,
  nameKey: mention.nameKey,
  birthDate: mention.birthDate,
  idNumber: mention.idNumber,
});
