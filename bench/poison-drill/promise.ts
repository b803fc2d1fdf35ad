import type { AttackTold, PoisonTold } from './poison-drill.ts';

/** Share of bridging rows that must wait for people, and of honest batches that may. */
const BRIDGES_QUEUED = 0.99;
const HONEST_HELD = 1 / 200;

/** What of the promise was not kept; empty = all of it was. */
export function faultsIn({ honest, attacks, before, after, merges }: PoisonTold): readonly string[] {
  return [
    ...attacks.flatMap(faultIn),
    ...(merges > 0 ? [`${merges} persons were made of two`] : []),
    ...(after.linkedAcross > before.linkedAcross ? ['records of different numbers were linked'] : []),
    ...(after.decided > 0 ? [`${after.decided} outcomes that nobody decided`] : []),
    ...(honest.held.length > honest.batches * HONEST_HELD
      ? [`${honest.held.length} of ${honest.batches} honest batches held`]
      : []),
  ];
}

function faultIn({ kind, attacks, stopped, rows, rowsHeld }: AttackTold): readonly string[] {
  if (kind === 'death-trickle') return [];
  const queued = kind.startsWith('bridge') && rowsHeld < rows * BRIDGES_QUEUED;
  return [
    ...(stopped < attacks ? [`${kind}: ${attacks - stopped} of ${attacks} passed every gate`] : []),
    ...(queued ? [`${kind}: ${rows - rowsHeld} rows were taken`] : []),
  ];
}
