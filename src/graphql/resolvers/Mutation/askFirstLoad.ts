import { randomUUID } from 'node:crypto';
import { proposeFirstLoad } from '../../../actions/first-load.ts';
import { isRegionCode } from '../../identifiers.ts';
import { once } from '../../once.ts';
import { invalidInput, notFound } from '../../user-errors.ts';
import { written } from '../../written.ts';
import type { AskFirstLoadInput, MutationResolvers } from './../../types.generated.ts';

export const askFirstLoad: NonNullable<MutationResolvers['askFirstLoad']> = (_parent, { input }, context) =>
  once('decideHold', input, context, async (hub) => {
    const { feed, region, fromOn, untilOn } = input;
    const fault = faultIn(input, context.actor.region);
    if (fault) return fault;
    const load = { id: randomUUID(), feed, region, from: fromOn, until: untilOn };
    const setting = await proposeFirstLoad(load, context.actor, hub);
    if (setting.outcome === 'unknown-feed') return notFound(feed, '没有这个名册代码', 'there is no such feed');
    return { __typename: 'AskFirstLoadSuccess', id: written('load' in setting ? setting.load.id : null) } as const;
  });

function faultIn({ region, fromOn, untilOn }: AskFirstLoadInput, own: string) {
  if (!isRegionCode(region))
    return invalidInput(
      'region',
      'REGION_CODE',
      '区划代码应为 6、9 或 12 位数字',
      'a region code has 6, 9 or 12 digits',
    );
  if (!region.startsWith(own))
    return invalidInput('region', 'REGION_FOREIGN', '只能申请本辖区', 'only the own region can be asked for');
  if (untilOn < fromOn)
    return invalidInput('untilOn', 'ORDER', '止日不能早于起日', 'the last day lies before the first');
  return null;
}
