import { checks } from '../domain/checks/index.generated.ts';
import type { Check } from '../domain/checks/check.ts';
import type { Feed } from '../domain/feeds/define-feed.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { feedHash, fingerprint } from '../domain/feeds/feed-hash.ts';
import { indicators } from '../domain/indicators/index.generated.ts';
import { LINK_RULES_VERSION } from '../domain/linkage/tiers.ts';
import type { ParameterOverride } from '../domain/parameters/parameters.ts';
import { decidesAnswers, PARAMETERS } from '../domain/parameters/parameters.ts';
import type { LinkDecision } from '../ports/link-decisions.ts';
import type { OwedFeed } from '../ports/rosters.ts';
import type { RunManifest, RunRequest } from '../ports/runs.ts';

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

/** Feeds whose records are looked at beside a record of this feed, by the checks that are asked and by the figures. */
export function consultedFor(feed: string, asked: readonly Check[]): ReadonlySet<string> {
  const ofChecks = asked.flatMap((check) =>
    check.kind === 'record' && check.subjects.some(({ id }) => id === feed) ? check.consults : [],
  );
  const ofFigures = indicators.flatMap(({ counting }) =>
    counting.flatMap(({ subject, consults }) => (subject.id === feed ? consults : [])),
  );
  return new Set([...ofChecks, ...ofFigures].map(({ id }) => id));
}

/** Everything besides the rows that decides the answers of a run, by name and version. */
export function ruleManifest(
  request: RunRequest,
  overrides: readonly ParameterOverride[],
  owed: readonly OwedFeed[],
  decisions: readonly LinkDecision[],
  linkage: Pick<RunManifest, 'linkModel' | 'audits' | 'surveys' | 'erased' | 'populationBase'>,
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
    parameters: Object.fromEntries(
      Object.entries(PARAMETERS).flatMap(([name, { value }]) => (decidesAnswers(name) ? [[name, value]] : [])),
    ),
    overrides: overrides.filter(({ name }) => decidesAnswers(name)),
    owed,
    decisions: fingerprint(JSON.stringify(decisions.map(({ pairKey, verdict }) => `${pairKey} ${verdict}`).toSorted())),
  };
}
