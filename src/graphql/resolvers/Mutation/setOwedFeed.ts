import { feedById } from '../../../domain/feeds/index.generated.ts';
import { wordOf } from '../../enum-names.ts';
import { isRegionCode } from '../../identifiers.ts';
import { noteDown } from '../../note-down.ts';
import { once } from '../../once.ts';
import { invalidInput } from '../../user-errors.ts';
import type { MutationResolvers, SetOwedFeedInput } from './../../types.generated.ts';

export const setOwedFeed: NonNullable<MutationResolvers['setOwedFeed']> = (_parent, { input }, context) =>
  once('setOwedFeed', input, context, async (hub) => {
    const fault = faultIn(input);
    if (fault) return fault;
    const { feed, region, sinceOn, untilOn, cadence } = input;
    const org = input.org ?? '';
    const dates = { since: sinceOn, until: untilOn ?? null };
    const line = { feed, region, org, ...dates, cadence: wordOf(cadence), setBy: context.actor.user };
    await hub.inTransaction(({ rosters }) => rosters.setOwed(line));
    await noteDown(hub, context.actor, 'rule-changed', `owed-feed:${feed}.${region}`);
    return { __typename: 'SetOwedFeedSuccess', feed, region, org } as const;
  });

function faultIn({ feed, region, sinceOn, untilOn }: SetOwedFeedInput) {
  if (!feedById.has(feed)) return invalidInput('feed', 'FEED_UNKNOWN', '没有这个名册代码', 'there is no such feed');
  if (!isRegionCode(region))
    return invalidInput(
      'region',
      'REGION_CODE',
      '区划代码应为 6、9 或 12 位数字',
      'a region code has 6, 9 or 12 digits',
    );
  if (typeof untilOn === 'string' && untilOn < sinceOn)
    return invalidInput('untilOn', 'ORDER', '止日不能早于起日', 'the last day lies before the first');
  return null;
}
