import { createHash } from 'node:crypto';
import type { Actor } from '../../domain/access/actor.ts';
import { isTwofold, MOST_ATTACHED_BYTES, MOST_ATTACHMENTS, mediaTypeOf } from '../../domain/case-files/attachment.ts';
import { momentOf } from '../../pipeline/case-acts.ts';
import type { Hub } from '../../ports/hub.ts';
import { actOnCase, type CaseActing } from './act-on-case.ts';

/** A file that somebody wants to attach to a case, and what it shows. */
export interface Attaching {
  readonly number: string;
  readonly seen: number;
  readonly label: string;
  readonly content: Uint8Array;
}

export type AttachFault = { readonly outcome: 'unusable-file'; readonly fault: 'TYPE' | 'SIZE' | 'TWOFOLD' | 'COUNT' };

/** Keeps the file by its digest and says in the case that it is there. A file that cannot be read as what it claims is refused. */
export async function attachEvidence(
  { number, seen, label, content }: Attaching,
  actor: Actor,
  hub: Hub,
): Promise<CaseActing | AttachFault> {
  if (content.length === 0 || content.length > MOST_ATTACHED_BYTES) return unusable('SIZE');
  const mediaType = mediaTypeOf(content);
  if (mediaType === null) return unusable('TYPE');
  if (isTwofold(content)) return unusable('TWOFOLD');
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

const unusable = (fault: AttachFault['fault']): AttachFault => ({ outcome: 'unusable-file', fault });

/** Takes back what was begun: whether somebody may act on a case is told before how many files it has. */
class TooMany extends Error {}
