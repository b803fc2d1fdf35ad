import { isRegionCode } from '../../identifiers.ts';
import { noteDown } from '../../note-down.ts';
import { once } from '../../once.ts';
import { isParameterName } from '../../parameter-name.ts';
import { invalidInput, notFound } from '../../user-errors.ts';
import type { MutationResolvers, SetParameterInput } from './../../types.generated.ts';

export const setParameter: NonNullable<MutationResolvers['setParameter']> = (_parent, { input }, context) =>
  once('setParameter', input, context, async (hub) => {
    const { name, region, validFromOn, validToOn, value } = input;
    if (!isParameterName(name)) return notFound(name, '没有这个参数', 'there is no such parameter');
    const fault = faultIn(input);
    if (fault) return fault;
    const override = { name, region: region ?? '', validFrom: validFromOn, validTo: validToOn ?? null, value };
    await hub.inTransaction(({ parameters }) => parameters.set(override, context.actor.user));
    await noteDown(hub, context.actor, 'rule-changed', `parameter:${name}`, { value, region: region ?? '' });
    return { __typename: 'SetParameterSuccess', name } as const;
  });

function faultIn({ region, validFromOn, validToOn, value }: SetParameterInput) {
  if (typeof region === 'string' && region !== '' && !isRegionCode(region))
    return invalidInput(
      'region',
      'REGION_CODE',
      '区划代码应为 6、9 或 12 位数字',
      'a region code has 6, 9 or 12 digits',
    );
  if (typeof validToOn === 'string' && validToOn < validFromOn)
    return invalidInput('validToOn', 'ORDER', '止日不能早于起日', 'the last day lies before the first');
  return value < 0 ? invalidInput('value', 'NEGATIVE', '数值不能为负', 'the value must not be negative') : null;
}
