import { isAccepted } from '../checks/absence-link.ts';
import type { Dossier, Linked, RecordView } from '../checks/dossier.ts';
import type { World } from '../checks/world.ts';
import type { AnyRow, Feed } from '../feeds/define-feed.ts';

/**
 * Whether a record stands for its event in a count: it is neither void nor replaced, and the first of the records of
 * this feed that are linked as the same event (re-issues, double entries, two versions of one key). The figure must
 * consult the feed itself. Doubts (twins, ties) count as two events.
 */
export function isCountedOnce(dossier: Dossier, feed: Feed, world: World): boolean {
  const { subject } = dossier;
  if (!stands(subject, feed)) return false;
  const same = dossier
    .linkedTo(feed)
    .filter((other) => isSameEvent(other, subject, feed, world) && stands(other, feed));
  if (same.some((other) => replacedBy(other, feed) === subject.key)) return false;
  return same.every((other) => replacedBy(subject, feed) === other.key || placeOf(subject) <= placeOf(other));
}

/** The same as {@link isCountedOnce} but for being the first: whether the record counts among the rows of its feed. */
export const stands = ({ row, superseded }: Pick<RecordView, 'row' | 'superseded'>, feed: Feed): boolean =>
  !superseded && (feed.competes?.(row) ?? true);

/** One certificate number that two persons use (B07) makes them no single person. */
function isSameEvent(other: Linked, subject: RecordView, feed: Feed, world: World): boolean {
  if (other.key === subject.key) return true;
  return isAccepted(other) && !(other.tier === 'T1' && haveTwoNumbers(other, subject, feed, world));
}

function haveTwoNumbers(a: RecordView, b: RecordView, feed: Feed, world: World): boolean {
  const column = feed.people[0]?.idNumber;
  const [one, other] = [a, b].map(({ row }) => (column === undefined ? null : row[column]));
  return typeof one === 'string' && typeof other === 'string' && world.currentId(one) !== world.currentId(other);
}

function replacedBy({ key, row }: RecordView, feed: Feed): string | null {
  const replaced = feed.replaces?.(row) ?? null;
  return replaced === key ? null : replaced;
}

/** Registered first, then by key, then by content: the same order whatever came first into the hub. */
const placeOf = ({ registeredOn, key, row }: RecordView<AnyRow>): string =>
  `${registeredOn ?? '9999'}|${key}|${JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
