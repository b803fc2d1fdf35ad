import type { CorrectionReading, CorrectionReadings } from '../../ports/corrections.ts';
import { pause } from './until-left.ts';

/** Milliseconds between two looks: corrections are asked for once a minute, and a look is one statement on an index. */
const LOOK_MS = 1_000;
/** Corrections that one look can find; more wait for the next look. */
const MOST = 100;

/** Corrections asked for from now on, in order. */
export async function* followCorrections(
  feed: string,
  corrections: Pick<CorrectionReadings, 'changes' | 'newest' | 'byIds'>,
  left: AbortSignal,
): AsyncGenerator<CorrectionReading, void> {
  let last = await corrections.newest();
  while (!left.aborted) {
    const { entries } = await corrections.changes.page({ feed, kind: 'issued' }, { first: MOST, after: [last] });
    const ids = entries.map(({ item }) => item.correctionId);
    const byId = new Map((await corrections.byIds(ids)).map((correction) => [correction.id, correction]));
    for (const { item } of entries) {
      const correction = byId.get(item.correctionId);
      if (correction !== undefined) yield correction;
      last = item.position;
    }
    await pause(LOOK_MS, left);
  }
}
