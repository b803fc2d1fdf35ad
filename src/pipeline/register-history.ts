import { isKnownOtherwise } from '../domain/linkage/history-keys.ts';
import { identityHistory } from '../domain/linkage/identity-history.ts';
import type { IdentityHistory } from '../domain/linkage/mention.ts';
import type { Stores } from '../ports/hub.ts';
import { CORRECTIONS } from './link-base.ts';

/** What the register changed about people until a run was planned. */
export interface RegisterHistory {
  readonly history: IdentityHistory;
  /** All numbers that it may be about; old values that are none are known to nobody. */
  readonly numbers: readonly string[];
  /** Those about which it says something that gives more keys. */
  readonly knownOtherwise: readonly string[];
}

/** A run and the one on which it builds are asked for once for each of some hundred pairs of feeds, and by its checks. */
const KEPT = 2;

/** Of a process that works on runs, by the id of the run: a history never changes once the inputs of its run are frozen. */
const kept = new Map<string, RegisterHistory>();

/** The history of a run. One that goes on from another and read no other corrections has the same, and only one of both is read. */
export async function historyOfRun(runId: string, stores: Stores): Promise<RegisterHistory> {
  const known = kept.get(runId);
  if (known !== undefined) return keep(known, runId);
  const base = await sameCorrectionsAs(runId, stores);
  const history = (base === null ? undefined : kept.get(base)) ?? (await readHistory(runId, stores));
  return keep(history, ...(base === null ? [] : [base]), runId);
}

function keep(history: RegisterHistory, ...runs: readonly string[]): RegisterHistory {
  for (const run of runs) {
    kept.delete(run);
    kept.set(run, history);
  }
  for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
  return history;
}

/**
 * The run that this one goes on from if both read the same corrections; else null. Only a run that is not over can say so: later its
 * base may be forgotten, and what that one read besides with it.
 */
async function sameCorrectionsAs(runId: string, { runs, runChanges }: Stores): Promise<string | null> {
  const run = await runs.get(runId);
  if (run === null || run.base === null || run.state === 'done' || run.state === 'failed') return null;
  return (await runChanges.changedRows(runId, run.base)).has(CORRECTIONS) ? null : run.base;
}

/** The same, read anew: for whoever asks about one run and is not at work on it. */
export async function readHistory(
  runId: string,
  { runRegister }: Pick<Stores, 'runRegister'>,
): Promise<RegisterHistory> {
  const rows = await runRegister.rowsOf(runId, CORRECTIONS);
  const history = historyOf(rows);
  const named = rows.flatMap((row) => [row['idNumber'], row['previousIdNumber'], row['oldValue']].flatMap(textsOf));
  const numbers = [...new Set(named)];
  return { history, numbers, knownOtherwise: numbers.filter((number) => isKnownOtherwise(number, history)) };
}

const historyOf = (rows: readonly Readonly<Record<string, string | number | null>>[]): IdentityHistory => {
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? null : String(value);
  return identityHistory(
    rows.map((row) => ({
      idNumber: text(row['idNumber']) ?? '',
      previousIdNumber: text(row['previousIdNumber']),
      item: text(row['item']) ?? '',
      oldValue: text(row['oldValue']),
      newValue: text(row['newValue']),
    })),
  );
};

const textsOf = (value: string | number | null | undefined): readonly string[] => (value ? [String(value)] : []);
