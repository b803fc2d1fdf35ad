import type { EvidenceEvent, LooksAlike } from './evidence-event.ts';

/** One thing that showed data of persons: whose, which fields, under which agreements. Holds no value. */
export interface Look {
  /** `kind:id` of what showed them. */
  readonly object: string;
  /** Opaque tokens, one a person. */
  readonly subjects: readonly string[];
  /** `feed.field`. */
  readonly fields: readonly string[];
  /** `id@version`. */
  readonly agreements: readonly string[];
}

/** What an event says of the looks of one answer. */
export type ToldLooks = Pick<EvidenceEvent, 'object' | 'subjects' | 'agreements' | 'detail' | 'looks'>;

/**
 * Tells the looks of one answer as one deed: a page of cases is one entry of the log, which names each thing that it showed. A
 * single look is told by the entry itself.
 */
export function tellLooks(looks: readonly Look[]): ToldLooks {
  const [only] = looks;
  if (only !== undefined && looks.length === 1)
    return {
      object: only.object,
      subjects: only.subjects,
      agreements: only.agreements,
      detail: { fields: only.fields },
    };
  const subjects = new Map<string, number>();
  const alike = new Map<string, LooksAlike & { readonly shown: (readonly [string, ...number[]])[] }>();
  for (const { object, subjects: whose, fields, agreements } of looks) {
    const name = JSON.stringify([fields, agreements]);
    const group = alike.get(name) ?? { fields, agreements, shown: [] };
    alike.set(name, group);
    group.shown.push([object, ...whose.map((subject) => placeOf(subject, subjects))]);
  }
  const groups = [...alike.values()];
  return {
    object: `list:${looks.length}`,
    subjects: [...subjects.keys()],
    agreements: allOf(groups.map(({ agreements }) => agreements)),
    detail: { fields: allOf(groups.map(({ fields }) => fields)) },
    looks: groups,
  };
}

function placeOf(subject: string, places: Map<string, number>): number {
  const place = places.get(subject) ?? places.size;
  places.set(subject, place);
  return place;
}

const allOf = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].toSorted();

/** Every look that an entry tells of; none where nothing of a person was shown. */
export function looksOf({ object, subjects, agreements, detail, looks }: ToldLooks): readonly Look[] {
  if (looks !== undefined)
    return looks.flatMap(({ fields, agreements: under, shown }) =>
      shown.map(([what, ...places]) => ({
        object: what,
        subjects: places.flatMap((place) => subjects[place] ?? []),
        fields,
        agreements: under,
      })),
    );
  const { fields } = detail;
  return Array.isArray(fields) ? [{ object, subjects, fields: fields as readonly string[], agreements }] : [];
}

/** Things that an entry names besides its object, in the order of the entry; what the column `objects` repeats. */
export const objectsIn = ({ looks }: Pick<EvidenceEvent, 'looks'>): readonly string[] =>
  looks?.flatMap(({ shown }) => shown.map(([object]) => object)) ?? [];
