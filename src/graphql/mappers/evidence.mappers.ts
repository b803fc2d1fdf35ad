import type { EvidenceReading } from '../../ports/evidence.ts';

export type EvidenceEntryMapper = EvidenceReading;
