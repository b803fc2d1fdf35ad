import { createHash } from 'node:crypto';
import type { Actor } from '../../domain/access/actor.ts';
import {
  isTwofold,
  isWorkbook,
  MOST_ATTACHED_BYTES,
  MOST_ATTACHMENTS,
  mediaTypeOf,
} from '../../domain/case-files/attachment.ts';
import { momentOf } from '../../pipeline/case-acts.ts';
import type { Hub } from '../../ports/hub.ts';
import type { FileProblem } from '../../ports/roster-file.ts';
import type { FileSource } from '../../ports/sealed-file.ts';
import { actOnCase, type CaseActing } from './act-on-case.ts';
import { faultInWorkbook } from './read-workbook.ts';

/** A file as it was posted. */
export interface PostedFile {
  readonly content: Uint8Array;
  /** Where the same bytes lie, for the reader of workbooks, which is another process. */
  readonly file: FileSource;
}

/** A file that somebody wants to attach to a case, and what it shows. */
export interface Attaching extends PostedFile {
  readonly number: string;
  readonly seen: number;
  readonly label: string;
}

export interface AttachFault {
  readonly outcome: 'unusable-file';
  /** A code, or what the reader says of a workbook. */
  readonly fault: 'TYPE' | 'SIZE' | 'TWOFOLD' | 'COUNT' | FileProblem;
}

/** Keeps the file by its digest and says in the case that it is there. A file that cannot be read as what it claims is refused. */
export async function attachEvidence(
  { number, seen, label, content, file }: Attaching,
  actor: Actor,
  hub: Hub,
): Promise<CaseActing | AttachFault> {
  const fault = await faultInFile({ content, file }, hub);
  if (fault !== null) return fault;
  const mediaType = mediaTypeOf(content) ?? '';
  const hash = createHash('sha256').update(content).digest('hex');
  const command = { kind: 'attach-evidence', hash, mediaType, bytes: content.length, label } as const;
  const keeping = hub.inTransaction(async (stores): Promise<CaseActing> => {
    // Taken first, so that nobody attaches another while these are counted.
    await stores.caseFiles.takeByNumbers([number]);
    const attached = await stores.caseFiles.attachedTo(number);
    const acting = await actOnCase({ number, seen, command }, actor, { ...hub, inTransaction: (work) => work(stores) });
    if (acting.outcome !== 'done') return acting;
    if (attached.size >= MOST_ATTACHMENTS && !attached.has(hash)) throw new TooMany();
    await stores.caseFiles.keepAttachment({ hash, mediaType, content }, momentOf(hub.clock).at);
    return acting;
  });
  return keeping.catch((error: unknown) => {
    if (error instanceof TooMany) return unusable('COUNT');
    throw error;
  });
}

/** Why a file cannot be attached to any case; null when it can. */
export async function faultInFile(
  { content, file }: PostedFile,
  { files }: Pick<Hub, 'files'>,
): Promise<AttachFault | null> {
  if (content.length === 0 || content.length > MOST_ATTACHED_BYTES) return unusable('SIZE');
  const mediaType = mediaTypeOf(content);
  if (mediaType === null) return unusable('TYPE');
  if (isTwofold(content)) return unusable('TWOFOLD');
  const problem = isWorkbook(mediaType) ? await faultInWorkbook(file, files) : null;
  return problem === null ? null : unusable(problem);
}

const unusable = (fault: AttachFault['fault']): AttachFault => ({ outcome: 'unusable-file', fault });

/** Takes back what was begun: whether somebody may act on a case is told before how many files it has. */
class TooMany extends Error {}
