import { HOST, noted } from '../actions/access/noted.ts';
import type { System } from '../main/wire.ts';
import type { EvidenceEvent } from '../ports/evidence.ts';

/**
 * A look at records in full by whoever sits at the host: written into the evidence log before anything is printed. The command
 * line asks by the same log as the door, and without it shows nothing.
 */
export const lookAtHost = (
  { hub }: Pick<System, 'hub'>,
  action: 'read' | 'export',
  object: string,
  detail: EvidenceEvent['detail'] = {},
): Promise<void> => hub.inTransaction(({ evidence }) => evidence.append([noted(HOST, action, object, detail)]));
