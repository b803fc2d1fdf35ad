import type { Run } from '../../ports/runs.ts';

export type RunMapper = Run;
export interface StartRunSuccessMapper {
  readonly runId: string;
}
