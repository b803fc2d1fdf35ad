import { actOnCase, type CaseActing } from '../../actions/case-files/act-on-case.ts';
import { noFieldIsShared } from '../../actions/case-files/assist-sharing.ts';
import type { OfficerCommand } from '../../domain/case-files/case-command.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { requireFreshProof } from '../permissions.ts';
import { fieldsNotShared } from './fields-not-shared.ts';
import { noSuchCase, caseRefused, stateChanged } from './case-errors.ts';

/** What every change of one case says: which, and which version of it was seen. */
export interface OneCase {
  readonly idempotencyKey: string;
  readonly number: string;
  readonly expectedVersion: number;
}

/** Does one act on one case, once per key; `success` names the change, so that a key serves one kind of change only. */
export const onCase = <S extends `${string}Success`>(
  success: S,
  input: OneCase,
  context: Context,
  command: OfficerCommand,
) =>
  once('workOnCases', { ...input, change: success } as OneCase, context, async (hub) => {
    const { number, expectedVersion: seen } = input;
    const notShared = command.kind === 'ask-assist' ? await fieldsNotShared(number, context) : noFieldIsShared;
    const acting = await actOnCase({ number, seen, command }, context.actor, hub, notShared);
    if (isSecondKey(acting)) requireFreshProof(context);
    return answerOf(success, acting, input);
  });

/** Who agrees to turn an outcome over does what confirming does. Known only once it is done; a refusal undoes all of it. */
const isSecondKey = (acting: CaseActing): boolean => acting.outcome === 'done' && acting.steps.includes('turned-over');

export function answerOf<S extends `${string}Success`>(
  success: S,
  acting: CaseActing,
  { number, expectedVersion }: OneCase,
) {
  if (acting.outcome === 'unknown-case') return noSuchCase(number);
  if (acting.outcome === 'done') return { __typename: success, number };
  return acting.rule === 'STATE_CHANGED' ? stateChanged(expectedVersion, acting) : caseRefused(acting);
}
