import type { Department } from '../../feeds/define-feed.ts';
import type { FieldKind } from '../../feeds/field.ts';
import { feedById } from '../../feeds/index.generated.ts';
import type { MaskName } from '../masks/mask-name.ts';
import { maskOfField } from '../masks/field-mask.ts';

/** What the engine must know of a field. */
export interface FieldFacts {
  readonly kind: FieldKind;
  readonly zh: string;
  readonly mask: MaskName;
  /** Kept for use inside a case only (contacts of kin, proofs of adoption). */
  readonly isForCasesOnly: boolean;
}

/** What the engine must know of a feed. */
export interface FeedFacts {
  readonly id: string;
  readonly owner: Department;
  readonly fields: ReadonlyMap<string, FieldFacts>;
  /** Fields that place the record or a person in it. */
  readonly regionFields: readonly string[];
  /** False for totals: no value of theirs is about a person. */
  readonly namesPersons: boolean;
}

const answer = (kind: FieldKind, zh: string): FieldFacts => ({
  kind,
  zh,
  mask: maskOfField('', kind),
  isForCasesOnly: false,
});

/** Answers of the population base: asked one by one, never delivered as a roster (户籍人口核验). */
const POPULATION_BASE: FeedFacts = {
  id: 'PS-BASE',
  owner: 'PS',
  fields: new Map([
    ['result', answer('code', '核验结果')],
    ['hukouRegion', answer('region', '户籍地区划')],
    ['maritalStatusClass', answer('code', '婚姻状况大类')],
    ['asOf', answer('text', '数据时点')],
  ]),
  regionFields: [],
  namesPersons: true,
};

const factsOf = (id: string): FeedFacts | null => {
  const feed = feedById.get(id);
  if (feed === undefined) return null;
  const places = [feed.regionField ?? null, ...feed.people.flatMap(({ regions }) => regions)];
  return {
    id,
    owner: feed.owner,
    fields: new Map(
      Object.entries(feed.fields).map(([key, { kind, zh, restricted = false }]) => [
        key,
        { kind, zh, mask: maskOfField(key, kind), isForCasesOnly: restricted },
      ]),
    ),
    regionFields: [...new Set(places.filter((place) => place !== null))],
    namesPersons: feed.people.length > 0,
  };
};

const FACTS: ReadonlyMap<string, FeedFacts> = new Map(
  [...feedById.keys(), POPULATION_BASE.id].flatMap((id) => {
    const facts = id === POPULATION_BASE.id ? POPULATION_BASE : factsOf(id);
    return facts === null ? [] : [[id, facts] as const];
  }),
);

/** Facts of a feed, or null when the hub knows no such feed. */
export const feedFacts = (feed: string): FeedFacts | null => FACTS.get(feed) ?? null;

/** Every feed that an agreement can be about. */
export const SHARED_FEEDS: readonly string[] = [...FACTS.keys()];
