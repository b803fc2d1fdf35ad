import type { ChangedPair, ChunkWork, NewChunk } from '../ports/runs.ts';
import { STAGES } from './run-chunks.ts';

/** Rows that changed, of all pairs of one piece: some half second of work. Nobody waits for so few (`mostChanged`). */
const BUNDLE_ROWS = 500;

/** What a pair costs of which nothing changed, as so many rows: a dozen of statements against one or two milliseconds a row. */
const PAIR_ROWS = 25;

/**
 * Pairs of feeds of which few rows changed are linked several in a piece: to take a piece, to say that it is done and to wait for the disk
 * costs more than to link a hundred rows.
 */
export function bundled(planned: readonly NewChunk[]): readonly NewChunk[] {
  const bundles: ChangedPair[][] = [];
  let room = 0;
  const others = planned.filter(({ work }) => {
    if (!isLittle(work)) return true;
    const { left, right, base } = work;
    const rows = base.rows + PAIR_ROWS;
    if (rows > room) {
      bundles.push([]);
      room = BUNDLE_ROWS;
    }
    room -= rows;
    bundles.at(-1)?.push({ left, right, base });
    return false;
  });
  return [...others, ...bundles.map((pairs) => ({ stage: STAGES.link, work: { kind: 'relink' as const, pairs } }))];
}

const isLittle = (work: ChunkWork): work is Extract<ChunkWork, { kind: 'link' }> & ChangedPair =>
  work.kind === 'link' && work.base !== undefined && work.base.rows + PAIR_ROWS <= BUNDLE_ROWS;
