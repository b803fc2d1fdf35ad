import type { OfficerCommand } from './case-command.ts';

/** Acts that can be done to many cases at once: whatever needs nothing that differs from case to case. */
export type BulkCommand = Extract<
  OfficerCommand,
  { kind: 'assign' | 'start-verifying' | 'propose' | 'reject' | 'dismiss' | 'escalate' | 'put-on-agenda' }
>;

/** Cases in one bulk; as many as a page shows. */
export const MOST_IN_BULK = 200;

/** What would happen to one case. */
export interface Foreseen {
  readonly number: string;
  readonly version: number;
  readonly to: string | null;
  readonly rule: string | null;
}

/** What is previewed, in one text of which a digest is taken: another command, case or version is another bulk. */
export const bulkText = (command: BulkCommand, entries: readonly Foreseen[]): string =>
  JSON.stringify([command, entries.map(({ number, version, to, rule }) => [number, version, to, rule])]);

/**
 * Cases that the officer opens before the bulk is applied: drawn by the digest of the preview, so that nobody chooses them
 * and everybody can draw them again (6.6 of the domain reference).
 */
export function sampleOf(
  entries: readonly Foreseen[],
  size: number,
  seed: string,
  digest: (text: string) => string,
): readonly string[] {
  const drawn = entries
    .filter(({ rule }) => rule === null)
    .map(({ number }) => ({ number, lot: digest(`${seed} ${number}`) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
  return drawn
    .slice(0, size)
    .map(({ number }) => number)
    .toSorted();
}
