import type { CaseActor } from './case-actor.ts';
import type { CommandKind, OfficerCommand } from './case-command.ts';
import type { CaseLife } from './case-life.ts';
import { faultInRight } from './case-rights.ts';
import type { CaseState } from './case-state.ts';

/**
 * States from which an act may begin. Narrower than the table of moves, which does not tell why a case moves: a held case
 * goes back by the decision on the objection alone, a proposal by its rejection, an assist request by its answer.
 */
const BEGINS: Partial<Record<CommandKind, readonly CaseState[]>> = {
  assign: ['NEW', 'ASSIGNED', 'REOPENED'],
  'start-verifying': ['ASSIGNED', 'FEEDBACK', 'ESCALATED', 'DECIDED', 'REOPENED'],
  'ask-assist': ['VERIFYING'],
  'withdraw-assist': ['ASSIST'],
  'give-feedback': ['ASSIST', 'VERIFYING', 'FEEDBACK', 'PROPOSED', 'ESCALATED', 'ON_AGENDA', 'DECIDED'],
  propose: ['VERIFYING', 'FEEDBACK'],
  confirm: ['PROPOSED'],
  reject: ['PROPOSED'],
  dismiss: ['NEW', 'VERIFYING'],
  escalate: ['ASSIGNED', 'VERIFYING', 'REOPENED', 'ON_AGENDA'],
  'put-on-agenda': ['ESCALATED'],
  'record-resolution': ['ON_AGENDA'],
  'carry-out': ['DECIDED'],
  'close-half': [
    'NEW',
    'ASSIGNED',
    'VERIFYING',
    'ASSIST',
    'FEEDBACK',
    'PROPOSED',
    'ESCALATED',
    'ON_AGENDA',
    'DECIDED',
    'REOPENED',
  ],
  'decide-appeal': ['APPEAL_HOLD'],
};

export const mayBegin = (kind: CommandKind, state: CaseState): boolean => BEGINS[kind]?.includes(state) ?? true;

const OFFICER_KINDS = [
  'assign',
  'start-verifying',
  'ask-assist',
  'withdraw-assist',
  'give-feedback',
  'propose',
  'confirm',
  'reject',
  'dismiss',
  'escalate',
  'put-on-agenda',
  'record-resolution',
  'carry-out',
  'close-half',
  'open-appeal',
  'decide-appeal',
  'comment',
  'attach-evidence',
  'undo',
] as const satisfies readonly OfficerCommand['kind'][];

/** What this person may begin on the case as it stands; whether it goes through depends on what is said with it. */
export const actsOpenTo = (actor: CaseActor, life: CaseLife, region: string): readonly OfficerCommand['kind'][] =>
  OFFICER_KINDS.filter((kind) => mayBegin(kind, life.state) && faultInRight(kind, actor, life, region) === null);
