import type { SetAsideRow } from '../../ports/catalogue.ts';
import type { Run } from '../../ports/runs.ts';

export type RunMapper = Run;
export type NotProcessedRowMapper = SetAsideRow;
export interface StartRunSuccessMapper {
  readonly runId: string;
}
