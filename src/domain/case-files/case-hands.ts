import type { CaseActor } from './case-actor.ts';
import type { HappeningKind } from './case-event.ts';

const VERIFIES: ReadonlySet<HappeningKind> = new Set<HappeningKind>([
  'verifying-started',
  'assist-asked',
  'proposed',
  'pending-begun',
  'dismissed',
]);
const APPROVES: ReadonlySet<HappeningKind> = new Set<HappeningKind>(['confirmed', 'rejected', 'appeal-decided']);

/** On which side of four eyes an act puts who does it; null for acts on neither side. */
export function handOf({ role }: CaseActor, kind: HappeningKind): 'verifies' | 'approves' | null {
  if (role === 'hub') return null;
  if (VERIFIES.has(kind) && role !== 'R-APPROVE') return 'verifies';
  return APPROVES.has(kind) && role === 'R-APPROVE' ? 'approves' : null;
}
