import type { CaseEvent } from '../../../src/domain/case-files/case-event.ts';
import { mayMove } from '../../../src/domain/case-files/case-state.ts';

/** The first step of a history that the table of moves does not allow; null when every step is legal. */
export function illegalStep(events: readonly CaseEvent[]): CaseEvent | null {
  return events.find((event, at) => !follows(events, event, at)) ?? null;
}

function follows(events: readonly CaseEvent[], { seq, from, to, what }: CaseEvent, at: number): boolean {
  if (seq !== at + 1) return false;
  const before = events[at - 1];
  if (before === undefined) return what.kind === 'opened' && from === null;
  if (from !== before.to) return false;
  // An undone decision leads back to where its act began.
  if (what.kind === 'undone') return events.find((event) => event.seq === what.act)?.from === to;
  return from === to ? what.kind !== 'assigned' || mayMove(to, to) : mayMove(from, to);
}
