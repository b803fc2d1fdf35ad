import { regionPrefix } from '../../identifiers.ts';
import { connect } from '../../pages.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const caseFiles: NonNullable<QueryResolvers['caseFiles']> = async (_parent, asked, context, info) => {
  const filter = {
    state: asked.state ?? null,
    severity: asked.severity ?? null,
    owner: asked.owner ?? null,
    region: regionPrefix(asked.region),
    deadlineBefore: asked.deadlineBefore ?? null,
  };
  const page = await connect(context.catalogue.caseFiles, filter, asked, context.cursors, info);
  // What the findings of the page ask of their cases is known already.
  for (const { node } of page.edges) context.loaders.caseFile.prime(node.id, node);
  return page;
};
