import type { GroupAnswer, GroupMember } from './check.ts';
import type { Answer, Evidence } from './answer.ts';

const order = ({ subject }: GroupMember): string => `${subject.registeredOn ?? '9999'}|${subject.key}`;

/** Members by day of registration, then key: the same order in every run. */
export const inOrder = (members: readonly GroupMember[]): readonly GroupMember[] =>
  members.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));

/** One answer for a group, on the member registered first. */
export function answerForAll(members: readonly GroupMember[], answer: Answer): readonly GroupAnswer[] {
  const [first] = inOrder(members);
  return first === undefined ? [] : [{ subject: first.subject, answer }];
}

/** The other members of a group as evidence beside its subject. */
export function others(members: readonly GroupMember[], role: string): readonly Evidence[] {
  return inOrder(members)
    .slice(1)
    .map(({ subject }) => ({ record: subject, role }));
}

/** A field of a member's row as text. */
export function cellOf(member: GroupMember, field: string): string | null {
  const value = member.subject.row[field] ?? null;
  return value === null ? null : String(value);
}
