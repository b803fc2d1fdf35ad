import type { AgreementName } from '../../actions/agreements/change-agreement.ts';
import type { Agreeing } from '../../actions/agreements/move-agreement.ts';
import { stateOf, type VersionState } from '../../domain/agreements/life/standing.ts';
import type { Hub } from '../../ports/hub.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { type Action, requireFreshProof, requirePermission } from '../permissions.ts';
import { faultInReason } from '../reason.ts';
import { agreementMovedOn, agreementRefused, noSuchAgreement, unreadableDocument } from './agreement-errors.ts';
import { standingVersion } from './standing-version.ts';

/** What every change of one version says. */
export interface OneVersion {
  readonly idempotencyKey: string;
  readonly agreement: string;
  readonly version: number;
  readonly reason?: string;
}

/** Characters of a reason (C14 of the security design). */
const LEAST_CHARACTERS = 8;

export interface AgreementStep {
  readonly action: Action;
  /** A version on its way is decided as the newest; one in force is stopped though a newer one is on its way. */
  readonly isStop: boolean;
  /** States from which the step is taken; null = whatever the domain allows. */
  readonly from: ReadonlySet<VersionState> | null;
  readonly take: (name: AgreementName, hub: Hub) => Promise<Agreeing>;
}

/** Takes one step with the newest version of an agreement, once per key; `success` names the change. */
export function onAgreement<S extends `${string}Success`>(
  success: S,
  input: OneVersion,
  context: Context,
  { action, isStop, from, take }: AgreementStep,
) {
  requirePermission(context.actor, action);
  requireFreshProof(context);
  return once(action, { ...input, change: success } as OneVersion, context, async (hub) => {
    const { agreement, version, reason } = input;
    const fault = reason === undefined ? null : faultInReason(reason, LEAST_CHARACTERS);
    if (fault) return fault;
    // Nobody else moves it until this change is done.
    await hub.inTransaction(({ agreements }) => agreements.take(agreement));
    const newest = await standingVersion(agreement, null, { ...context, hub });
    if (newest === null) return noSuchAgreement(agreement);
    const asked = newest.history.find((one) => one.agreement.version === version);
    if (asked === undefined) return noSuchAgreement(agreement);
    const state = stateOf(asked, newest.history, newest.at);
    const isNewest = newest.version.agreement.version === version;
    if (!isNewest && !(isStop && STOPPABLE.has(state)))
      return agreementMovedOn(version, newest.version.agreement.version);
    if (from !== null && !from.has(state)) return agreementRefused(wrongState(state));
    return answerOf(success, await take({ id: agreement, version }, hub), input);
  });
}

const STOPPABLE: ReadonlySet<VersionState> = new Set<VersionState>(['in-force', 'suspended']);

function wrongState(state: VersionState) {
  if (state === 'revoked') return 'REVOKED_ALREADY';
  return STOPPABLE.has(state) ? 'IN_FORCE_ALREADY' : 'NOT_IN_FORCE';
}

export function answerOf<S extends `${string}Success`>(
  success: S,
  agreeing: Agreeing,
  { agreement, version }: Pick<OneVersion, 'agreement' | 'version'>,
) {
  if (agreeing.outcome === 'done') return { __typename: success, agreement, version };
  if (agreeing.outcome === 'faulty') return unreadableDocument(agreeing.faults[0] ?? 'agreement');
  return agreementRefused(agreeing.code);
}
