import { appealDecided, appealOpened } from './appeal.ts';
import { assistAsked, assistWithdrawn } from './assist.ts';
import type { CaseCommand } from './case-command.ts';
import type { CaseLife } from './case-life.ts';
import type { Step, ToldOfCorrections } from './case-event.ts';
import { automaticMoves, isSettled } from './case-state.ts';
import { fault, reasonFault, type Steps, textFault } from './fault.ts';
import { feedbackGiven } from './feedback.ts';
import { halfClosed } from './half.ts';
import { decided, escalated, scheduled } from './meeting.ts';
import { isAccount } from './named-things.ts';
import { confirmed, dismissed, proposed, rejected } from './outcome.ts';
import type { Setting } from './setting.ts';
import { stepsOfClocks } from './time-kept.ts';
import { undone } from './undo.ts';

/** What an act does to a case, or why it cannot be. The table of moves is asked afterwards, for every step. */
export function stepsFor(life: CaseLife, command: CaseCommand, setting: Setting): Steps {
  switch (command.kind) {
    case 'assign':
      return assigned(life, command.assignee);
    case 'start-verifying':
      return [{ what: { kind: 'verifying-started' }, to: 'VERIFYING' }];
    case 'ask-assist':
      return assistAsked(life, command, setting);
    case 'withdraw-assist':
      return assistWithdrawn(life, command, setting);
    case 'give-feedback':
      return feedbackGiven(life, command, setting);
    case 'propose':
      return proposed(life, command.outcome, setting);
    case 'confirm':
      return confirmed(life, command.digest, setting);
    case 'reject':
      return rejected(command.reason, setting);
    case 'dismiss':
      return dismissed(command, setting);
    case 'escalate':
      return escalated(life, command.reason, setting);
    case 'put-on-agenda':
      return scheduled(command.meeting);
    case 'record-resolution':
      return decided(command.resolution);
    case 'carry-out':
      return (
        reasonFault(command.reason, setting) ?? [
          { what: { kind: 'carried-out', reason: command.reason }, to: 'RESOLVED' },
        ]
      );
    case 'close-half':
      return halfClosed(life, command, setting);
    case 'open-appeal':
      return appealOpened(life, command, setting);
    case 'decide-appeal':
      return appealDecided(life, command, setting);
    case 'comment':
      return textFault(command.text) ?? [{ what: { kind: 'commented', text: command.text } }];
    case 'attach-evidence': {
      const { hash, mediaType, bytes, label } = command;
      return textFault(label) ?? [{ what: { kind: 'evidence-attached', hash, mediaType, bytes, label } }];
    }
    case 'undo':
      return undone(life, command.reason, setting);
    case 'observe': {
      const { observed, run } = command;
      return automaticMoves(life.state, observed).map((to) => ({ what: { kind: 'automatic', observed, run }, to }));
    }
    case 'regrade': {
      const { severity, owner, concerned, limits } = command;
      return [{ what: { kind: 'regraded', severity, owner, concerned, limits } }];
    }
    case 'tell-of-corrections':
      return command.told.map((what) => stepOfCorrection(life, what));
    case 'keep-time':
      return stepsOfClocks(life, setting);
  }
}

/** An outcome that a department will not follow does not hold (7.1 of the domain reference: RESOLVED or CLOSED to REOPENED). */
const stepOfCorrection = ({ state }: CaseLife, what: ToldOfCorrections): Step =>
  what.kind === 'correction-declined' && isSettled(state) ? { what, to: 'REOPENED' } : { what };

/** Given anew more often than it may be, a case goes to the meeting: nobody seems to be able to settle it. */
function assigned({ state, reassigned, limits }: CaseLife, assignee: string): Steps {
  if (!isAccount(assignee)) return fault('OUTCOME_INCOMPLETE', 'assignee');
  if (state === 'ASSIGNED' && reassigned >= limits.reassignments)
    return [{ what: { kind: 'escalated', reason: '改派次数已满' }, to: 'ESCALATED' }];
  return [{ what: { kind: 'assigned', assignee }, to: 'ASSIGNED' }];
}
