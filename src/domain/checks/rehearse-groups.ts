import type { Mention } from '../linkage/mention.ts';
import type { IdentityHistory } from '../linkage/mention.ts';
import { daysBetween, firstDay } from '../values/plain-date.ts';
import type { GroupBy, GroupCheck, GroupMember } from './check.ts';
import type { Dossier } from './dossier.ts';

/** A mention of a record with everything linked to the record. */
export interface Seat {
  readonly mention: Mention;
  readonly dossier: Dossier;
}

/** Groups of two or more records of the check's feeds that share a value and differ where the check wants them to. */
export function groupsFor(check: GroupCheck, seats: readonly Seat[], history: IdentityHistory): readonly (readonly GroupMember[])[] {
  const inside = seats.filter(({ mention }) => check.within.some(({ id }) => id === mention.feed));
  return check.by
    .flatMap((by) => [...Map.groupBy(inside, (seat) => groupKey(by, seat, check.perFeed, history)).entries()].flatMap(([key, group]) => (key === null ? [] : by === 'motherBirth' ? birthsOf(group) : [group])))
    .filter((group) => group.length > 1 && differ(check, group))
    .map((group) => group.map(memberOf));
}

function groupKey(by: GroupBy, { mention }: Seat, perFeed: boolean, history: IdentityHistory): string | null {
  const value = shared(by, mention, history);
  return value === null ? null : `${perFeed ? mention.feed : ''}:${value}`;
}

function shared(by: GroupBy, mention: Mention, { currentId }: IdentityHistory): string | null {
  if (by === 'idNumber') return mention.idNumber === null ? null : currentId(mention.idNumber);
  if (by === 'certNo') return mention.certNo;
  if (mention.birthDate === null) return null;
  return by === 'motherBirth' ? mention.motherId : mention.nameKey && `${mention.nameKey}|${mention.birthDate}`;
}

/** Children of one mother whose births lie at most a day apart. */
function birthsOf(group: readonly Seat[]): readonly (readonly Seat[])[] {
  const births: Seat[][] = [];
  const day = ({ mention }: Seat) => firstDay(mention.birthDate ?? mention.eventOn ?? ('9999' as never));
  for (const seat of group.toSorted((a, b) => (day(a) < day(b) ? -1 : 1))) {
    const last = births.at(-1);
    const previous = last?.at(-1);
    if (last && previous && daysBetween(day(previous), day(seat)) <= 1) last.push(seat);
    else births.push([seat]);
  }
  return births;
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
  linkedTo: dossier.linkedTo,
  role: mention.role,
  nameKey: mention.nameKey,
  birthDate: mention.birthDate,
  idNumber: mention.idNumber,
});
