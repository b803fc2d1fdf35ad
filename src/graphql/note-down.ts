import { noted } from '../actions/access/noted.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { EvidenceAction, EvidenceEvent } from '../ports/evidence.ts';
import type { Hub } from '../ports/hub.ts';

/** Writes a change into the evidence log, in its transaction: `hub` is the one that the change was given. */
export const noteDown = (
  { inTransaction }: Hub,
  actor: Actor,
  action: EvidenceAction,
  object: string,
  detail: EvidenceEvent['detail'] = {},
): Promise<void> => inTransaction(({ evidence }) => evidence.append([noted(actor, action, object, detail)]));
