import type { DisclosureLevel, FieldDecision } from '../../domain/agreements/decision.ts';
import type { Purpose } from '../../domain/agreements/purposes.ts';
import type { RegisterRecord } from '../../ports/register-records.ts';
import type { Looks } from '../../actions/write-down-looks.ts';
import type { Sighting } from './sighting.ts';

/** Token of whoever a record is about: the person of the spine, before the first run the record itself. */
export const subjectOf = ({ person, id }: Pick<RegisterRecord, 'person' | 'id'>): string => person ?? `record:${id}`;

interface Gathered {
  readonly subjects: Set<string>;
  readonly fields: Set<string>;
  readonly agreements: Set<string>;
}

/** Gathers the looks of one request. */
export class LookBook {
  readonly #purpose: Purpose | null;
  readonly #looks = new Map<string, Gathered>();
  readonly #levels = new Map<DisclosureLevel, Set<string>>();
  readonly #volumes = new Map<string, { readonly ceiling: number; readonly subjects: Set<string> }>();

  constructor(purpose: Purpose | null) {
    this.#purpose = purpose;
  }

  /** Only what goes out under a name or a mask is a look; an equality or a refusal tells nothing of a value. */
  note(
    record: RegisterRecord,
    field: string,
    sighting: Sighting,
    { level, agreement }: FieldDecision,
    ceiling: number,
  ) {
    this.#levels.set(level, (this.#levels.get(level) ?? new Set()).add(subjectOf(record)));
    if (level !== 'full' && level !== 'masked') return;
    const look = this.#looks.get(sighting.shownBy) ?? { subjects: new Set(), fields: new Set(), agreements: new Set() };
    this.#looks.set(sighting.shownBy, look);
    look.subjects.add(subjectOf(record));
    look.fields.add(`${record.feed}.${field}`);
    if (agreement === null) return;
    look.agreements.add(`${agreement.id}@${agreement.version}`);
    const volume = this.#volumes.get(agreement.id) ?? { ceiling, subjects: new Set() };
    this.#volumes.set(agreement.id, volume);
    volume.subjects.add(subjectOf(record));
  }

  /** How many persons there were since the last asking, at each level. */
  countPersons(): readonly (readonly [DisclosureLevel, number])[] {
    const counts = [...this.#levels].map(([level, subjects]) => [level, subjects.size] as const);
    this.#levels.clear();
    return counts;
  }

  /** What was gathered since the last taking. */
  take(): Looks {
    const looks = [...this.#looks].map(([object, { subjects, fields, agreements }]) => ({
      object,
      subjects: [...subjects],
      fields: [...fields].toSorted(),
      agreements: [...agreements].toSorted(),
    }));
    const volumes = [...this.#volumes].map(([agreement, { ceiling, subjects }]) => ({
      agreement,
      ceiling,
      subjects: [...subjects],
    }));
    this.#looks.clear();
    this.#volumes.clear();
    return { purpose: this.#purpose, looks, volumes };
  }
}
