import type { Feed, RowOf } from '../feeds/define-feed.ts';
import { linkFeeds } from '../linkage/link-feeds.ts';
import type { IdentityHistory, LinkOutcome, Mention } from '../linkage/mention.ts';
import { mentionsOf } from '../linkage/mentions-of.ts';
import { tierRank } from '../linkage/tiers.ts';
import type { Dossier, Linked } from './dossier.ts';
import type { ExampleRecord } from './rehearse-records.ts';

/** Mentions of the records of an example, by the real reader of mentions. */
export const mentionsOfExample = (records: readonly ExampleRecord[]): readonly Mention[] =>
  records.flatMap(({ feed, view }) => mentionsOf(feed, view));

/** The dossier of every record, linked by the real linkage; pairs of feeds are linked when they are first asked for. */
export function dossiersOf(
  records: readonly ExampleRecord[],
  history: IdentityHistory,
): (record: ExampleRecord) => Dossier {
  const mentions = Map.groupBy(mentionsOfExample(records), ({ feed }) => feed);
  const views = new Map(records.map(({ view }) => [view.recordId, view]));
  const linked = new Map<string, readonly LinkOutcome[]>();
  const outcomes = (left: Feed, right: Feed): readonly LinkOutcome[] => {
    const name = `${left.id}~${right.id}`;
    const known = linked.get(name);
    if (known !== undefined) return known;
    const input = {
      left,
      right,
      leftMentions: mentions.get(left.id) ?? [],
      rightMentions: mentions.get(right.id) ?? [],
      history,
    };
    const found = linkFeeds(input);
    linked.set(name, found);
    return found;
  };
  const linkedTo = (record: ExampleRecord, other: Feed): readonly Linked[] =>
    outcomes(record.feed, other)
      .flatMap((outcome) => sidesOf(outcome, record.view.recordId))
      .flatMap(([own, their, outcome]) => {
        const view = views.get(their.recordId);
        return view === undefined ? [] : [linkedView(view, own, their, outcome)];
      })
      .toSorted((a, b) => tierRank(a.tier) - tierRank(b.tier) || (a.key < b.key ? -1 : 1));
  return (record) => ({
    subject: record.view,
    linkedTo: <F extends Feed>(feed: F) => linkedTo(record, feed) as unknown as readonly Linked<RowOf<F>>[],
  });
}

/** The mention of the record and the other one; both sides when a feed is linked with itself. */
function sidesOf(outcome: LinkOutcome, recordId: string): readonly (readonly [Mention, Mention, LinkOutcome])[] {
  const { left, right } = outcome;
  if (left.recordId === recordId) return [[left, right, outcome]];
  return right.recordId === recordId && left.feed === right.feed ? [[right, left, outcome]] : [];
}

const linkedView = (
  view: ExampleRecord['view'],
  own: Mention,
  their: Mention,
  { tier, standing, reason }: LinkOutcome,
): Linked => ({
  ...view,
  tier,
  standing,
  reviewReason: reason,
  ownRole: own.role,
  theirRole: their.role,
});
