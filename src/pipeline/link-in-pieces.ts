import { decidedPairs } from '../domain/linkage/decided-pairs.ts';
import { isWithin, type LinkedPair } from '../domain/linkage/changes/linking-view.ts';
import { linkFeeds } from '../domain/linkage/link-feeds.ts';
import type { LinkOutcome, Mention } from '../domain/linkage/mention.ts';
import { piecesOf } from '../domain/linkage/pieces-of-pairs.ts';
import type { RegisterModel } from '../domain/linkage/scored/register-model.ts';
import type { Stores } from '../ports/hub.ts';
import type { FoundPair } from '../ports/run-pairs.ts';
import type { Run } from '../ports/runs.ts';
import { changedPeopleOf } from './history-scope.ts';
import { foundPair } from './find-pairs.ts';
import { decisionsBetween } from './link-input.ts';

/**
 * Links two feeds of which one repeats for a person, from the pairs that comparing their slices left open. What such a pair is depends
 * on the other pairs of its two records alone, so that no more than a piece of them is read at once. Yields the links of a piece.
 */
export async function* linkInPieces(
  run: Run,
  pair: LinkedPair,
  pieceRecords: number,
  model: RegisterModel,
  stores: Stores,
): AsyncGenerator<readonly LinkOutcome[]> {
  const { runPairs, runChanges } = stores;
  const names = { left: pair.left.id, right: pair.right.id };
  const { history } = await changedPeopleOf(run.id, stores);
  const { verdicts, keys } = await decisionsBetween(names.left, names.right, run, stores);
  const found = [...(await runPairs.found(run.id, names)), ...(await pairsDecided())];
  for (const piece of piecesOf(found, pieceRecords)) {
    const { candidates, people, sure } = await read(piece);
    yield linkFeeds({
      ...pair,
      leftMentions: [],
      rightMentions: [],
      candidates,
      sure,
      history,
      model,
      census: await runChanges.census(run.id, names, people),
      ...(verdicts.size === 0 ? {} : { decisions: (name: string) => verdicts.get(name) ?? null }),
    });
  }

  /** Who was confirmed as one person may share no key any more. */
  async function pairsDecided(): Promise<readonly FoundPair[]> {
    if (keys.length === 0) return [];
    const lefts = await runChanges.versions(run.id, names.left, keys);
    const rights = await runChanges.versions(run.id, names.right, keys);
    return decidedPairs(verdicts, lefts, rights).map(([one, other]) => foundPair(one, other));
  }

  async function read(piece: readonly FoundPair[]) {
    const [lefts, rights] = recordsOf(piece);
    const leftMentions = await mentionsById(names.left, isWithin(pair) ? [...lefts, ...rights] : lefts);
    const rightMentions = isWithin(pair) ? leftMentions : await mentionsById(names.right, rights);
    const candidates = piece.map(
      ({ leftRecord, leftRole, rightRecord, rightRole }) =>
        [ofPerson(leftMentions, leftRecord, leftRole), ofPerson(rightMentions, rightRecord, rightRole)] as const,
    );
    return { candidates, people: candidates.flat(), sure: await runPairs.surelyLinked(run.id, names, lefts, rights) };
  }

  async function mentionsById(feed: string, records: readonly string[]): Promise<ReadonlyMap<string, Mention>> {
    const mentions = await runPairs.mentionsOf(feed, [...new Set(records)]);
    return new Map(mentions.map((mention) => [mention.id, mention] as const));
  }
}

const recordsOf = (pairs: readonly FoundPair[]): readonly [left: readonly string[], right: readonly string[]] => [
  pairs.map(({ leftRecord }) => leftRecord),
  pairs.map(({ rightRecord }) => rightRecord),
];

/** @throws RangeError when a pair that was found was not read again. */
export function ofPerson(mentions: ReadonlyMap<string, Mention>, record: string, role: string): Mention {
  const mention = mentions.get(`${record}#${role}`);
  if (mention === undefined) throw new RangeError('a pair that was found was not read again');
  return mention;
}
