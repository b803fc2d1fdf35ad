import type { EarlierView, LinkingView, Side } from '../domain/linkage/changes/linking-view.ts';
import { decidedPairs } from '../domain/linkage/decided-pairs.ts';
import { keysByHistory } from '../domain/linkage/history-keys.ts';
import { NEAR_LARGEST } from '../domain/linkage/key-index.ts';
import type { LinkableFeed } from '../domain/linkage/link-feeds.ts';
import type { Mention } from '../domain/linkage/mention.ts';
import type { NameCensus, ValueCounts } from '../domain/linkage/scored/name-shares.ts';
import { COUNTED } from '../domain/linkage/scored/name-shares.ts';
import type { Stores } from '../ports/hub.ts';
import type { LinkBase, Run } from '../ports/runs.ts';
import { type ChangedPeople, changedPeopleOf, type HistoryScope, historyScopeOf } from './history-scope.ts';
import { CORRECTIONS } from './link-base.ts';
import { decisionsBetween } from './link-input.ts';
import { birthsOfNames, numberedPeople } from './numbered-people.ts';

type Feeds = readonly [left: LinkableFeed, right: LinkableFeed];

/** Two feeds as a run reads them and as another one before it did. */
export async function viewsOf(
  run: Run,
  base: LinkBase,
  feeds: Feeds,
  stores: Stores,
): Promise<{ readonly before: EarlierView; readonly after: LinkingView }> {
  const people = await changedPeopleOf(run.id, stores);
  const peopleBefore = base.changed.includes(CORRECTIONS) ? await changedPeopleOf(base.run, stores) : people;
  const decisions = await decisionsOf(run, feeds, stores);
  const decisionsBefore = base.decided ? await decisionsOf(await runBefore(base, stores), feeds, stores) : decisions;
  return {
    before: await viewOf({ id: base.run, feeds, people: peopleBefore, decisions: decisionsBefore }, stores),
    after: { ...(await viewOf({ id: run.id, feeds, people, decisions }, stores)), ...asked(run.id, feeds, stores) },
  };
}

const decisionsOf = (run: Run, [left, right]: Feeds, stores: Stores) =>
  decisionsBetween(left.id, right.id, run, stores);

async function runBefore({ run: id }: LinkBase, { runs }: Stores): Promise<Run> {
  const run = await runs.get(id);
  if (run === null) throw new Error(`there is no run ${id}`);
  return run;
}

/** What a run had frozen about two feeds. */
interface Frozen extends Pick<Run, 'id'> {
  readonly feeds: Feeds;
  readonly people: ChangedPeople;
  readonly decisions: Awaited<ReturnType<typeof decisionsBetween>>;
}

async function viewOf({ id: runId, feeds, people, decisions }: Frozen, stores: Stores): Promise<EarlierView> {
  const { runChanges, runPairs } = stores;
  const pair = { left: feeds[0].id, right: feeds[1].id };
  const { verdicts, keys: decided } = decisions;
  const decidedOf = async (feed: string) => (decided.length === 0 ? [] : runChanges.versions(runId, feed, decided));
  // Most pairs of feeds are not touched at all, and ask nothing.
  let carriers: ReturnType<typeof carriersByHistory> | null = null;
  const carriersOf = async () => (carriers ??= carriersByHistory(await historyScopeOf({ id: runId }, feeds, stores)));
  return {
    ...people,
    verdicts,
    confirmed: decidedPairs(verdicts, await decidedOf(pair.left), await decidedOf(pair.right)),
    sharing: async (side, keys) => {
      if (keys.length === 0) return [];
      const byHistory = await carriersOf();
      const otherwise = keys.map((key) => byHistory.get(key) ?? []);
      if (otherwise.some(({ length }) => length > NEAR_LARGEST)) return null;
      if ((await runPairs.frequentKeys(pair, keys, NEAR_LARGEST)).length > 0) return null;
      const stored = await runChanges.carrying(runId, pair[side], keys);
      return distinct([...stored, ...otherwise.flat().filter(({ feed }) => feed === pair[side])]);
    },
    versions: (side, keys) => runChanges.versions(runId, pair[side], keys),
    numbered: async (numbers) => {
      const of = (feed: LinkableFeed) => numberedPeople(runId, feed, numbers, stores);
      return pair.left === pair.right ? of(feeds[0]) : [...(await of(feeds[0])), ...(await of(feeds[1]))];
    },
  };
}

/** What only the run that links is asked for. */
function asked(runId: string, feeds: Feeds, stores: Stores) {
  const { runChanges } = stores;
  const [left, right] = feeds;
  const pair = { left: left.id, right: right.id };
  return {
    named: async (values: ReadonlyMap<string, ReadonlySet<string>>) =>
      distinct([
        ...(await runChanges.named(runId, pair, [...(values.get('name') ?? [])])),
        ...(await birthsOfNames(runId, feeds, values.get('motherName') ?? new Set(), stores)),
      ]),
    inRegisterOrder: (side: Side, mentions: readonly Mention[]) => runChanges.ordered(runId, pair[side], mentions),
    census: knownCensus((people) => runChanges.census(runId, pair, people)),
  };
}

/** Mentions by the keys that only the history gives them. */
function carriersByHistory({ corrected, history }: HistoryScope): ReadonlyMap<number, readonly Mention[]> {
  const carriers = new Map<number, Mention[]>();
  for (const mention of [...corrected.values()].flat())
    for (const key of keysByHistory(mention, history)) {
      const known = carriers.get(key);
      if (known) known.push(mention);
      else carriers.set(key, [mention]);
    }
  return carriers;
}

const distinct = (mentions: readonly Mention[]): readonly Mention[] => [
  ...new Map(mentions.map((mention) => [mention.id, mention] as const)).values(),
];

/** Counts each name once: the feeds of a run never change. */
function knownCensus(count: (people: readonly Mention[]) => Promise<NameCensus>): LinkingView['census'] {
  let known: NameCensus | null = null;
  const isUnknown = (mention: Mention): boolean =>
    [...COUNTED].some(([id, valueOf]) => known?.values.get(id)?.byValue.has(valueOf(mention) ?? '') !== true);
  return async (people) => {
    const asked = people.filter(isUnknown);
    if (known === null || asked.length > 0) known = joined(known, await count(asked), asked);
    return known;
  };
}

/** Names that nobody carries are known too, as 0. */
function joined(known: NameCensus | null, counted: NameCensus, asked: readonly Mention[]): NameCensus {
  const values = [...counted.values].map(([id, { total, byValue }]): readonly [string, ValueCounts] => {
    const nobody = asked.map((mention) => [COUNTED.get(id)?.(mention) ?? '', 0] as const);
    return [id, { total, byValue: new Map([...(known?.values.get(id)?.byValue ?? []), ...nobody, ...byValue]) }];
  });
  return { sizes: counted.sizes, values: new Map(values) };
}
