import DataLoader from 'dataloader';
import type {
  BatchReading,
  CaseEventReading,
  CaseReading,
  Catalogue,
  DecisionReading,
  FindingReading,
  OverrideReading,
  SetAsideRow,
} from '../ports/catalogue.ts';
import type { RestrictedAccess } from '../domain/restricted-access/restricted-access.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import { type Resolution, resolvePerson } from '../domain/spine/resolve-person.ts';
import type { NoticeReading } from '../ports/case-work.ts';
import type { CorrectionReading } from '../ports/corrections.ts';
import type { RecordInCase } from '../ports/restricted-accesses.ts';
import type { RecordKey, RegisterRecord } from '../ports/register-records.ts';
import type { Run, RunProgress } from '../ports/runs.ts';

/** Look-ups of one request, gathered so that each kind costs one statement however many entries ask. */
export interface Loaders {
  readonly batch: DataLoader<number, BatchReading | null>;
  readonly run: DataLoader<string, Run | null>;
  readonly progress: DataLoader<string, RunProgress | null>;
  readonly setAside: DataLoader<string, readonly SetAsideRow[]>;
  readonly caseFile: DataLoader<string, CaseReading | null>;
  readonly correction: DataLoader<string, CorrectionReading | null>;
  readonly findingsOfCase: DataLoader<string, readonly FindingReading[]>;
  readonly eventsOfCase: DataLoader<string, readonly CaseEventReading[]>;
  readonly noticesOfCase: DataLoader<string, readonly NoticeReading[]>;
  /** Decision in force on a pair, by pair key. */
  readonly decision: DataLoader<string, DecisionReading | null>;
  readonly record: DataLoader<string, RegisterRecord | null>;
  /** The version that counts, by `feed|key`. */
  readonly recordOfKey: DataLoader<RecordKey, RegisterRecord | null, string>;
  /** Whom an id of a person means today, of whom this reader has a case. */
  readonly resolution: DataLoader<string, Resolution>;
  /** Officers for whom two others opened the restricted record in the case, whether or not it still holds. */
  readonly allowedAccess: DataLoader<RecordInCase, readonly RestrictedAccess[], string>;
  /** Users who may still see the record of a protected person, by record; null = not protected. */
  readonly protection: DataLoader<string, readonly string[] | null>;
  /** Day on which a sample with the record was drawn last; null = it is in none. */
  readonly sampled: DataLoader<string, PlainDate | null>;
  overrides(): Promise<readonly OverrideReading[]>;
}

/** Who may still see records of protected persons: asked over the whole register, whoever reads. */
export type ProtectedFor = (recordIds: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

export function loadersOn(
  {
    batches,
    runs,
    caseFiles,
    corrections,
    findings,
    links,
    records,
    persons,
    restrictedAccesses,
    surveys,
    overrides,
  }: Catalogue,
  protectedFor: ProtectedFor,
): Loaders {
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
    setAside: found((ids) => runs.setAside(ids), []),
    caseFile: each(
      (ids) => caseFiles.byIds(ids),
      ({ id }) => id,
    ),
    correction: each(
      (ids) => corrections.byIds(ids),
      ({ id }) => id,
    ),
    findingsOfCase: found((ids) => findings.ofCases(ids), []),
    eventsOfCase: found((ids) => caseFiles.events(ids), []),
    noticesOfCase: found((ids) => caseFiles.notices(ids), []),
    decision: each(
      (pairKeys) => links.decisions(pairKeys),
      ({ pairKey }) => pairKey,
    ),
    record: each(
      (ids) => records.byIds(ids),
      ({ id }) => id,
    ),
    recordOfKey: new DataLoader<RecordKey, RegisterRecord | null, string>(
      async (keys) => {
        const byKey = new Map((await records.byKeys(keys)).map((record) => [nameOf(record), record]));
        return keys.map((key) => byKey.get(nameOf(key)) ?? null);
      },
      { cacheKeyFn: nameOf },
    ),
    resolution: new DataLoader(async (ids) =>
      Promise.all(ids.map(async (id) => resolvePerson(id, await persons.lineage(id)))),
    ),
    allowedAccess: new DataLoader<RecordInCase, readonly RestrictedAccess[], string>(
      async (places) => {
        const byPlace = Map.groupBy(await restrictedAccesses.allowed(places), placeOf);
        return places.map((place) => byPlace.get(placeOf(place)) ?? []);
      },
      { cacheKeyFn: placeOf },
    ),
    protection: found(protectedFor, null),
    sampled: found((ids) => surveys.drawnOn(ids), null),
    overrides: () => (known ??= overrides()),
  };
}

const placeOf = ({ caseId, recordId }: RecordInCase): string => `${caseId}|${recordId}`;

const nameOf = ({ feed, key }: RecordKey): string => `${feed}|${key}`;

/** Entries that know their own key. */
export const each = <K, V>(read: (keys: readonly K[]) => Promise<readonly V[]>, keyOf: (value: V) => K) =>
  new DataLoader<K, V | null>(async (keys) => {
    const byKey = new Map((await read(keys)).map((value) => [keyOf(value), value]));
    return keys.map((key) => byKey.get(key) ?? null);
  });

/** Entries that come under their key. */
export const found = <V, N>(read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>, none: N) =>
  new DataLoader<string, V | N>(async (keys) => {
    const byKey = await read(keys);
    return keys.map((key) => byKey.get(key) ?? none);
  });
