import DataLoader from 'dataloader';
import type {
  BatchReading,
  CaseEventReading,
  CaseReading,
  Catalogue,
  DecisionReading,
  FindingReading,
  OverrideReading,
} from '../ports/catalogue.ts';
import type { Run, RunProgress } from '../ports/runs.ts';

/** Look-ups of one request, gathered so that each kind costs one statement however many entries ask. */
export interface Loaders {
  readonly batch: DataLoader<number, BatchReading | null>;
  readonly run: DataLoader<string, Run | null>;
  readonly progress: DataLoader<string, RunProgress | null>;
  readonly caseFile: DataLoader<string, CaseReading | null>;
  readonly findingsOfCase: DataLoader<string, readonly FindingReading[]>;
  readonly eventsOfCase: DataLoader<string, readonly CaseEventReading[]>;
  /** Decision in force on a pair, by pair key. */
  readonly decision: DataLoader<string, DecisionReading | null>;
  overrides(): Promise<readonly OverrideReading[]>;
}

export function loadersOn({ batches, runs, caseFiles, findings, links, overrides }: Catalogue): Loaders {
  let known: Promise<readonly OverrideReading[]> | null = null;
  return {
    batch: each(
      (numbers) => batches.byNumbers(numbers),
      ({ number }) => number,
    ),
    run: each(
      (ids) => runs.byIds(ids),
      ({ id }) => id,
    ),
    progress: found((ids) => runs.progress(ids), null),
    caseFile: each(
      (ids) => caseFiles.byIds(ids),
      ({ id }) => id,
    ),
    findingsOfCase: found((ids) => findings.ofCases(ids), []),
    eventsOfCase: found((ids) => caseFiles.events(ids), []),
    decision: each(
      (pairKeys) => links.decisions(pairKeys),
      ({ pairKey }) => pairKey,
    ),
    overrides: () => (known ??= overrides()),
  };
}

/** Entries that know their own key. */
const each = <K, V>(read: (keys: readonly K[]) => Promise<readonly V[]>, keyOf: (value: V) => K) =>
  new DataLoader<K, V | null>(async (keys) => {
    const byKey = new Map((await read(keys)).map((value) => [keyOf(value), value]));
    return keys.map((key) => byKey.get(key) ?? null);
  });

/** Entries that come under their key. */
const found = <V, N>(read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>, none: N) =>
  new DataLoader<string, V | N>(async (keys) => {
    const byKey = await read(keys);
    return keys.map((key) => byKey.get(key) ?? none);
  });
