import { checks } from '../domain/checks/index.generated.ts';
import type { Check } from '../domain/checks/check.ts';
import type { Feed } from '../domain/feeds/define-feed.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { feedHash, fingerprint } from '../domain/feeds/feed-hash.ts';
import { indicators } from '../domain/indicators/index.generated.ts';
import { LINK_RULES_VERSION } from '../domain/linkage/tiers.ts';
import type { ParameterOverride } from '../domain/parameters/parameters.ts';
import { PARAMETERS } from '../domain/parameters/parameters.ts';
import type { LinkDecision } from '../ports/link-decisions.ts';
import type { OwedFeed } from '../ports/rosters.ts';
import type { ChunkWork, RunManifest, RunRequest } from '../ports/runs.ts';

/** Rows per chunk: a few seconds of work, so that a lost worker costs little (chunk jobs, never a job per record). */
export const CHUNK_ROWS = 2_000;

/** The checks a run asks. */
export const checksOf = ({ checks: wanted }: Pick<RunRequest, 'checks'>): readonly Check[] =>
  (checks as readonly Check[]).filter(({ code }) => wanted.length === 0 || wanted.includes(code));

/** Every pair of feeds that some check or figure compares, each once, in a fixed order. */
export function feedPairs(asked: readonly Check[]): readonly (readonly [Feed, Feed])[] {
  const pairs = new Map<string, readonly [Feed, Feed]>();
  const add = (one: Feed, other: Feed) => {
    const pair = one.id <= other.id ? ([one, other] as const) : ([other, one] as const);
    pairs.set(pair.map(({ id }) => id).join('~'), pair);
  };
  for (const { subjects, consults } of asked.map(readsOf))
    for (const subject of subjects) for (const feed of consults) add(subject, feed);
  for (const { counting } of indicators)
    for (const { subject, consults } of counting) for (const feed of consults) add(subject, feed);
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function readsOf(check: Check): { readonly subjects: readonly Feed[]; readonly consults: readonly Feed[] } {
  if (check.kind === 'record') return check;
  if (check.kind === 'group') return { subjects: check.within, consults: check.consults };
  return { subjects: [], consults: [] };
}

/** Feeds whose records are read one by one: subjects of checks and of figures. */
export function subjectFeeds(asked: readonly Check[]): readonly string[] {
  const ids = asked.flatMap((check) => (check.kind === 'record' ? check.subjects.map(({ id }) => id) : []));
  const counted = indicators.flatMap(({ counting }) => counting.map(({ subject }) => subject.id));
  return [...new Set([...ids, ...counted])].toSorted();
}

/** All chunks of a run: link every pair, check every record, then settle. */
export function chunksOf(
  request: RunRequest,
  sizes: ReadonlyMap<string, number>,
): readonly { stage: number; work: ChunkWork }[] {
  const asked = checksOf(request);
  const present = (feed: Feed) => (sizes.get(feed.id) ?? 0) > 0;
  const link = feedPairs(asked)
    .filter(([left, right]) => present(left) && present(right))
    .map(([left, right]) => ({ stage: 1, work: { kind: 'link', left: left.id, right: right.id } as const }));
  const records = subjectFeeds(asked).flatMap((feed) => recordChunks(feed, sizes.get(feed) ?? 0));
  const groups = asked.flatMap((check) =>
    check.kind === 'group' ? [{ stage: 2, work: { kind: 'groups', check: check.code } as const }] : [],
  );
  return [
    ...link,
    ...groups,
    ...records,
    { stage: 2, work: { kind: 'aggregates' } },
    { stage: 3, work: { kind: 'settle' } },
  ];
}

function recordChunks(feed: string, size: number): readonly { stage: number; work: ChunkWork }[] {
  return Array.from({ length: Math.ceil(size / CHUNK_ROWS) }, (_, index) => ({
    stage: 2,
    work: { kind: 'records', feed, from: index * CHUNK_ROWS + 1, until: (index + 1) * CHUNK_ROWS },
  }));
}

/** Everything besides the rows that decides the answers of a run, by name and version. */
export function ruleManifest(
  request: RunRequest,
  overrides: readonly ParameterOverride[],
  owed: readonly OwedFeed[],
  decisions: readonly LinkDecision[],
  linkage: Pick<RunManifest, 'linkModel' | 'audits'>,
): RunManifest {
  return {
    asOf: request.asOf,
    knownAt: request.knownAt,
    region: request.region,
    checks: checksOf(request).map(({ code, version }) => `${code}@${version}`),
    indicators: indicators.map(({ id, version }) => `${id}@${version}`),
    feeds: [...feedById.values()].map((feed) => `${feed.id}@${feedHash(feed)}`),
    linkRules: LINK_RULES_VERSION,
    ...linkage,
    parameters: Object.fromEntries(Object.entries(PARAMETERS).map(([name, { value }]) => [name, value])),
    overrides,
    owed,
    decisions: fingerprint(JSON.stringify(decisions.map(({ pairKey, verdict }) => `${pairKey} ${verdict}`).toSorted())),
  };
}
