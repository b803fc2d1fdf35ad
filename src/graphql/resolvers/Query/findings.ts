import { wordOf } from '../../enum-names.ts';
import { isUuid, regionPrefix } from '../../identifiers.ts';
import { connect } from '../../pages.ts';
import { Refused } from '../../refusals.ts';
import type { QueryResolvers } from './../../types.generated.ts';

/** No run at all is matched by nothing: an empty page, not an error. */
const NO_RUN = '00000000-0000-0000-0000-000000000000';

export const findings: NonNullable<QueryResolvers['findings']> = async (_parent, asked, context, info) => {
  const { catalogue, cursors } = context;
  if (typeof asked.run === 'string' && !isUuid(asked.run)) throw new Refused('RUN_UNKNOWN');
  const filter = {
    runId: asked.run ?? (await catalogue.runs.latest())?.id ?? NO_RUN,
    check: asked.check ?? null,
    region: regionPrefix(asked.region),
    severity: asked.severity ?? null,
    owner: asked.owner ?? null,
    trend: wordOf(asked.trend),
    includeUnanswerable: asked.includeUnanswerable ?? false,
  };
  return connect(catalogue.findings, filter, asked, cursors, info);
};
