import type { RecordCheck } from './check.ts';

/** A check of one record that fits no narrower definition: it states its shape, what it consults and how it judges. */
export const defineRecordCheck = (check: Omit<RecordCheck, 'kind'>): RecordCheck => ({ ...check, kind: 'record' });
