import type { ActionCode, Outcome } from '../../domain/case-files/resolution-action.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';

/** An outcome as it is asked for: what was left away is not there, rather than empty. */
interface AskedOutcome {
  readonly action: ActionCode;
  readonly reason: string;
  readonly doneOn?: PlainDate | null | undefined;
  readonly noticeOn?: PlainDate | null | undefined;
  readonly fields?: readonly string[] | null | undefined;
  readonly toRegion?: string | null | undefined;
  readonly linkId?: string | null | undefined;
}

export function outcomeOf({ action, reason, doneOn, noticeOn, fields, toRegion, linkId }: AskedOutcome): Outcome {
  const details = {
    ...(doneOn ? { doneOn } : {}),
    ...(noticeOn ? { noticeOn } : {}),
    ...(fields && fields.length > 0 ? { fields } : {}),
    ...(toRegion ? { toRegion } : {}),
    ...(linkId ? { linkId } : {}),
  };
  return { action, reason, details };
}
