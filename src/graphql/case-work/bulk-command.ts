import type { BulkCommand } from '../../domain/case-files/bulk.ts';
import type { PreviewBulkInput } from '../types.generated.ts';
import { invalidInput } from '../user-errors.ts';
import { outcomeOf } from './outcome-of.ts';

const missing = (field: string) => invalidInput(field, 'REQUIRED', '该批量处理须填写此项', 'this act needs the field');

/** The act that is to be done to each case, or the field that it lacks. */
export function bulkCommandOf(input: PreviewBulkInput, user: string): BulkCommand | ReturnType<typeof missing> {
  const { act, reason, meeting, action } = input;
  switch (act) {
    case 'ASSIGN':
      return { kind: 'assign', assignee: input.assignee ?? user };
    case 'START_VERIFYING':
      return { kind: 'start-verifying' };
    case 'PUT_ON_AGENDA':
      return meeting ? { kind: 'put-on-agenda', meeting } : missing('meeting');
    case 'PROPOSE':
      if (!action) return missing('action');
      return reason
        ? { kind: 'propose', outcome: outcomeOf({ action, reason, doneOn: input.doneOn ?? null }) }
        : missing('reason');
    case 'REJECT':
      return reason ? { kind: 'reject', reason } : missing('reason');
    case 'DISMISS':
      return reason ? { kind: 'dismiss', reason, linkId: null } : missing('reason');
    case 'ESCALATE':
      return reason ? { kind: 'escalate', reason } : missing('reason');
  }
}
