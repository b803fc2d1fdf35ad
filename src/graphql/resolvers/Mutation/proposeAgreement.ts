import { proposeAgreement as propose } from '../../../actions/agreements/change-agreement.ts';
import { readAgreement } from '../../../domain/agreements/agreement-document.ts';
import { faultsIn } from '../../../domain/agreements/agreement-faults.ts';
import {
  agreementMovedOn,
  faultyDocument,
  noSuchAgreement,
  unreadableDocument,
} from '../../agreements/agreement-errors.ts';
import { faultInTerms } from '../../agreements/fault-in-terms.ts';
import { answerOf } from '../../agreements/on-agreement.ts';
import { proposedDocument } from '../../agreements/proposed-document.ts';
import { mayReadAgreement, standingVersion } from '../../agreements/standing-version.ts';
import { once } from '../../once.ts';
import { requireFreshProof, requirePermission } from '../../permissions.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const proposeAgreement: NonNullable<MutationResolvers['proposeAgreement']> = (_parent, { input }, context) => {
  requirePermission(context.actor, 'proposeAgreement');
  requireFreshProof(context);
  return once('proposeAgreement', input, context, async (hub) => {
    const { agreement: id, basedOnVersion, emergencyReason } = input;
    if (!mayReadAgreement(context.actor, { id })) return noSuchAgreement(id);
    await hub.inTransaction(({ agreements }) => agreements.take(id));
    const newest = await standingVersion(id, null, { ...context, hub });
    const before = newest?.version.agreement ?? null;
    if ((before?.version ?? 0) !== basedOnVersion) return agreementMovedOn(basedOnVersion, before?.version ?? 0);
    const document = proposedDocument(input, before);
    const read = readAgreement(document);
    if (read.agreement === null) return unreadableDocument(read.faults[0] ?? 'agreement');
    const [fault] = faultsIn(read.agreement);
    if (fault !== undefined) return faultyDocument(fault);
    const unfit = faultInTerms(input);
    if (unfit) return unfit;
    const agreeing = await propose({ document, emergency: emergencyReason ?? null }, context.actor, hub);
    return answerOf('ProposeAgreementSuccess', agreeing, { agreement: id, version: basedOnVersion + 1 });
  });
};
