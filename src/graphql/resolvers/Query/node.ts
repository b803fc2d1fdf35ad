import { mayDo } from '../../../domain/access/permissions.ts';
import { standingVersion } from '../../agreements/standing-version.ts';
import type { Context } from '../../context.ts';
import { isUuid } from '../../identifiers.ts';
import type { QueryResolvers } from './../../types.generated.ts';

/** Identifiers of different kinds never meet: each kind is asked in turn, and sees what the caller may see. */
export const node: NonNullable<QueryResolvers['node']> = async (_parent, { id }, context) => {
  const { loaders, catalogue, actor } = context;
  if (!isUuid(id)) return agreementAt(id, context);
  const [caseFile, run, finding] = await Promise.all([
    loaders.caseFile.load(id),
    loaders.run.load(id),
    catalogue.findings.one(id),
  ]);
  if (caseFile !== null) return { __typename: 'CaseFile', ...caseFile };
  if (run !== null) return { __typename: 'Run', ...run };
  if (finding !== null) return { __typename: 'Finding', ...finding };
  // A correction may be known to posts that see none of the rest.
  const [correction] = mayDo(actor, 'readCorrections') ? await catalogue.corrections.byIds([id]) : [];
  if (correction !== undefined) return { __typename: 'Correction', ...correction };
  const [batch] = await catalogue.batches.byIds([id]);
  return batch === undefined ? null : { __typename: 'Batch', ...batch };
};

/** `HC.PS-BIRTH@2`; null also for who may read no agreements. */
async function agreementAt(id: string, context: Context) {
  const [agreement = '', version = ''] = id.split('@');
  if (!/^\d{1,9}$/.test(version) || !mayDo(context.actor, 'readAgreements')) return null;
  const standing = await standingVersion(agreement, Number(version), context);
  return standing && ({ __typename: 'SharingAgreement', ...standing } as const);
}
