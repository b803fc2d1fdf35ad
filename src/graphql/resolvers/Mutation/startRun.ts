import type { PlainDate } from '../../../domain/values/plain-date.ts';
import { planRun } from '../../../pipeline/plan-run.ts';
import { isRegionCode } from '../../identifiers.ts';
import { checkByCode } from '../../known-checks.ts';
import { noteDown } from '../../note-down.ts';
import { once } from '../../once.ts';
import { invalidInput } from '../../user-errors.ts';
import type { MutationResolvers, StartRunInput } from './../../types.generated.ts';

export const startRun: NonNullable<MutationResolvers['startRun']> = (_parent, { input }, context) =>
  once('startRun', input, context, async (hub) => {
    const fault = faultIn(input);
    if (fault) return fault;
    const run = await planRun(
      {
        asOf: input.asOf ?? (hub.clock.today() as PlainDate),
        knownAt: input.knownAt ?? null,
        region: input.region ?? '',
        checks: input.checks ?? [],
        confirm: input.isConfirming ?? false,
        askedBy: context.actor.user,
      },
      hub,
    );
    await noteDown(hub, context.actor, 'run', `run:${run.id}`, { checks: input.checks ?? [] });
    return { __typename: 'StartRunSuccess', runId: run.id } as const;
  });

function faultIn({ region, checks }: StartRunInput) {
  if (typeof region === 'string' && region !== '' && !isRegionCode(region))
    return invalidInput(
      'region',
      'REGION_CODE',
      '区划代码应为 6、9 或 12 位数字',
      'a region code has 6, 9 or 12 digits',
    );
  const unknown = checks?.find((code) => !checkByCode.has(code));
  if (unknown === undefined) return null;
  return invalidInput(
    'checks',
    'CHECK_UNKNOWN',
    '没有这个核对规则;可用代码见 checks',
    'there is no such check; see checks',
  );
}
