import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** One line of `truth.csv`: a fault that the simulator planted, something that looks like one and is none, or an open question. */
export interface TruthLine {
  readonly kind: 'planted' | 'trap' | 'neutral';
  readonly check: string;
  readonly feed: string;
  readonly key: string;
  /** False: nothing in the rosters of the as-of day gives it away; the reason says why. */
  readonly detectable: boolean;
  readonly reason: string;
  /** Other keys under which the same finding may stand (members of a group). */
  readonly members: readonly string[];
}

const Line = z.object({
  kind: z.enum(['planted', 'trap', 'neutral']),
  check: z.string(),
  feed: z.string(),
  key: z.string(),
  detectable: z.enum(['yes', 'no']),
  reason: z.string(),
  note: z.string(),
});

export function readTruth(path: string): readonly TruthLine[] {
  const lines: unknown = parse(readFileSync(path), { columns: true, bom: true });
  return z
    .array(Line)
    .parse(lines)
    .map(({ note, detectable, ...line }) => ({
      ...line,
      detectable: detectable === 'yes',
      members: note
        .split(';')
        .map((member) => member.trim())
        .filter((member) => member !== ''),
    }));
}
