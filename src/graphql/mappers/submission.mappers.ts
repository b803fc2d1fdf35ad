import type { GateStop } from '../../domain/gates/gate.ts';
import type { SubmissionReading } from '../../ports/submissions.ts';

export type SubmissionMapper = SubmissionReading;
export type GateStopMapper = GateStop;
