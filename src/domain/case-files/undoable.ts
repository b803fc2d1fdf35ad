import type { HappeningKind } from './case-event.ts';

/** Decisions of which other departments hear by a notice that leaves later: until then they can be undone by one key. */
const UNDOABLE: ReadonlySet<HappeningKind> = new Set<HappeningKind>([
  'assigned',
  'assist-withdrawn',
  'proposed',
  'pending-begun',
  'rejected',
  'confirmed',
  'accepted',
  'dismissed',
  'escalated',
  'scheduled',
  'postponed',
  'decided',
  'carried-out',
  'half-closed',
]);

export const isUndoable = (kind: HappeningKind): boolean => UNDOABLE.has(kind);
