import { inVersionOrder, type RowVersion } from './version-order.ts';

/**
 * What a version counts for: `head` is the record, `contender` one of several that disagree (I06 or I07 asks the sender),
 * `duplicate` says nothing new, `superseded` was replaced or voided, `void` is the voiding row itself.
 */
export type Standing = 'head' | 'contender' | 'duplicate' | 'superseded' | 'void';

/** A live content and every version that stated it. */
interface Head {
  readonly version: RowVersion;
  readonly stated: RowVersion[];
}

/**
 * Standing of every version of one natural key, by version id. Other content under the same key replaces a record only as
 * a correction, under an equal source record number, or in a higher series of the same roster; otherwise both stand as
 * contenders and neither wins silently. The order of the input does not matter.
 */
export const resolveStanding = (versions: readonly RowVersion[]): ReadonlyMap<RowVersion['id'], Standing> =>
  resolve(versions).result();

/** For each content that stands: the versions that state it. What was voided or corrected before it came states nothing. */
export function livingStatements<V extends RowVersion>(versions: readonly V[]): readonly (readonly V[])[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  return resolve(versions)
    .statements()
    .map((stated) => stated.flatMap(({ id }) => byId.get(id) ?? []));
}

function resolve(versions: readonly RowVersion[]): Resolution {
  const resolution = new Resolution();
  for (const version of inVersionOrder(versions)) resolution.take(version);
  return resolution;
}

class Resolution {
  readonly #standing = new Map<RowVersion['id'], Standing>();
  /** Contents that a correction replaced: an old roster sent again does not bring them back. */
  readonly #corrected = new Set<string>();
  #heads: readonly Head[] = [];

  take(version: RowVersion): void {
    if (version.operation === 'VOID') return this.#void(version);
    const replaced = this.#heads.filter((head) => replaces(version, head));
    if (version.operation === 'NEW' && this.#isStale(version, replaced)) return this.#set(version, 'duplicate');
    const twin = this.#heads.find((head) => head.version.rowHash === version.rowHash);
    for (const head of replaced) if (head !== twin) this.#close(head, version);
    if (twin === undefined) return this.#stand(version);
    twin.stated.push(version);
    this.#set(version, 'duplicate');
  }

  result(): ReadonlyMap<RowVersion['id'], Standing> {
    for (const { version } of this.#heads) this.#set(version, this.#heads.length > 1 ? 'contender' : 'head');
    return this.#standing;
  }

  statements(): readonly (readonly RowVersion[])[] {
    return this.#heads.map(({ stated }) => stated);
  }

  /** A void closes whatever stands; what is sent after it starts afresh. */
  #void(version: RowVersion): void {
    for (const { version: closed } of this.#heads) this.#set(closed, 'superseded');
    this.#heads = [];
    this.#corrected.clear();
    this.#set(version, 'void');
  }

  #stand(version: RowVersion): void {
    this.#heads = [...this.#heads, { version, stated: [version] }];
    this.#corrected.delete(version.rowHash);
  }

  #close(head: Head, by: RowVersion): void {
    this.#heads = this.#heads.filter((other) => other !== head);
    this.#set(head.version, 'superseded');
    if (by.operation === 'CORRECT') this.#corrected.add(head.version.rowHash);
  }

  /** Corrected content sent once more counts only in a higher series of the roster, which is a statement of its own. */
  #isStale(version: RowVersion, replaced: readonly Head[]): boolean {
    return this.#corrected.has(version.rowHash) && !replaced.some((head) => isLaterSeries(version, head));
  }

  #set(version: RowVersion, standing: Standing): void {
    this.#standing.set(version.id, standing);
  }
}

const replaces = (version: RowVersion, head: Head): boolean =>
  version.operation === 'CORRECT' || isSameSourceRecord(version, head) || isLaterSeries(version, head);

const isSameSourceRecord = (version: RowVersion, head: Head): boolean =>
  version.sourceRecordId !== null &&
  head.stated.some(({ sourceRecordId }) => sourceRecordId === version.sourceRecordId);

/** The roster stated this content in lower series only. */
function isLaterSeries({ roster, series }: RowVersion, head: Head): boolean {
  if (series === null) return false;
  const before = head.stated.flatMap((stated) =>
    stated.roster === roster && stated.series !== null ? [stated.series] : [],
  );
  return before.length > 0 && before.every((earlier) => earlier < series);
}
