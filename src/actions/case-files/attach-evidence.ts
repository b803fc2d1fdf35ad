import { createHash } from 'node:crypto';
import type { Actor } from '../../domain/access/actor.ts';
import { MOST_ATTACHED_BYTES, mediaTypeOf } from '../../domain/case-files/attachment.ts';
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

export type AttachFault = { readonly outcome: 'unusable-file'; readonly fault: 'TYPE' | 'SIZE' };

/** Keeps the file by its digest and says in the case that it is there. A file that cannot be read as what it claims is refused. */
export function attachEvidence(
  { number, seen, label, content }: Attaching,
  actor: Actor,
  hub: Hub,
): Promise<CaseActing | AttachFault> {
  if (content.length === 0 || content.length > MOST_ATTACHED_BYTES)
    return Promise.resolve({ outcome: 'unusable-file', fault: 'SIZE' });
  const mediaType = mediaTypeOf(content);
  if (mediaType === null) return Promise.resolve({ outcome: 'unusable-file', fault: 'TYPE' });
  const hash = createHash('sha256').update(content).digest('hex');
  const command = { kind: 'attach-evidence', hash, mediaType, bytes: content.length, label } as const;
  return hub.inTransaction(async (stores) => {
    const acting = await actOnCase({ number, seen, command }, actor, { ...hub, inTransaction: (work) => work(stores) });
    if (acting.outcome === 'done')
      await stores.caseFiles.keepAttachment({ hash, mediaType, content }, momentOf(hub.clock).at);
    return acting;
  });
}
