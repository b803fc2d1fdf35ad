import { regionPrefix } from '../../identifiers.ts';
import { connect } from '../../pages.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const caseFiles: NonNullable<QueryResolvers['caseFiles']> = (_parent, asked, context, info) => {
  const filter = {
    state: asked.state ?? null,
    severity: asked.severity ?? null,
    owner: asked.owner ?? null,
    region: regionPrefix(asked.region),
    deadlineBefore: asked.deadlineBefore ?? null,
  };
  return connect(context.catalogue.caseFiles, filter, asked, context.cursors, info);
};
