import type { LinkSummary } from '../link-output/summary.ts';
import type { Linkage } from '../../pipeline/link-lists.ts';
import type { ListDecisions } from '../../pipeline/lists/decide-lists.ts';

/** All that a report shows. */
export interface ReportInput {
  readonly linkage: Linkage;
  readonly decisions: ListDecisions;
  readonly summary: LinkSummary;
  /** Whether values of sampled pairs are shown as they are. */
  readonly showValues: boolean;
}
