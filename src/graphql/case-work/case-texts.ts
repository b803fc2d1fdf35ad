import { attachmentName } from '../../domain/case-files/attachment.ts';
import type { CaseEventReading } from '../../ports/catalogue.ts';

/** Comments of a case, out of its history. */
export const commentsIn = (history: readonly CaseEventReading[]) =>
  history.flatMap(({ what, actor, department, at }) =>
    what.kind === 'commented' ? [{ text: what.text, actor, unit: department, writtenAt: at }] : [],
  );

/** Files that were attached to a case, out of its history. */
export const attachmentsIn = (history: readonly CaseEventReading[], number: string, mayOpen: boolean) =>
  history.flatMap(({ what, actor, at }) => {
    if (what.kind !== 'evidence-attached') return [];
    const { hash, mediaType, bytes, label } = what;
    const fileName = attachmentName(number, hash, mediaType);
    const path = mayOpen ? attachmentPath(number, hash) : null;
    return [{ hash, mediaType, bytes, label, actor, attachedAt: at, fileName, path }];
  });

/** Address of an attachment at this hub. */
export const attachmentPath = (number: string, hash: string): string => `/cases/${number}/attachments/${hash}`;
