import { revealed } from '../../domain/agreements/disclosed.ts';
import { disclosureTo } from '../disclosure/disclosure.ts';
import { byFinding } from '../disclosure/sighting.ts';
import type { RevealFieldSuccessMapper } from '../mappers/record.mappers.ts';
import type { Context } from '../context.ts';
import type { RevealFieldSuccessResolvers } from './../types.generated.ts';

export const RevealFieldSuccess: RevealFieldSuccessResolvers = {
  value: (parent, _arg, context) => valueOf(parent, context),
  expiresAt: ({ expiresAt }) => expiresAt,
};

/** Read anew each time, and only within its minute: a receipt is no store of values. */
async function valueOf(
  { finding: id, recordId, field, purpose, expiresAt }: RevealFieldSuccessMapper,
  context: Context,
) {
  const { actor, loaders, catalogue, hub } = context;
  if (hub.clock.now().toISOString() > expiresAt) return null;
  const [finding, record] = await Promise.all([catalogue.findings.one(id), loaders.record.load(recordId)]);
  if (finding === null || record === null) return null;
  const decision = await disclosureTo({ actor, purpose, loaders }, context).decide(record, field, byFinding(finding));
  const shown = revealed(record.row[field], decision);
  return shown?.kind === 'full' ? shown.value : null;
}
