import type { CaseEventReading, CaseReading } from '../../ports/catalogue.ts';

export type CaseFileMapper = CaseReading;
export type CaseEventMapper = CaseEventReading;
