import type { Look } from '../../domain/evidence/looks.ts';
import type { EvidenceReading } from '../../ports/evidence.ts';

export type EvidenceEntryMapper = EvidenceReading;
export type EvidenceLookMapper = Look;
