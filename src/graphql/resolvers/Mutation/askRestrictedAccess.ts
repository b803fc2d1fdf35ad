import { askAccess } from '../../../actions/restricted-access.ts';
import { isHiddenFrom } from '../../../domain/protection/only-for.ts';
import { noSuchCase } from '../../case-work/case-errors.ts';
import type { Context } from '../../context.ts';
import { hasEnded } from '../../disclosure/case-situation.ts';
import { registerOf } from '../../disclosure/known-register.ts';
import { subjectOf } from '../../disclosure/looks.ts';
import { once } from '../../once.ts';
import { faultInReason } from '../../reason.ts';
import { answerOf, noSuchRecord } from '../../restricted-access/access-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

/** Characters of a reason (C14 of the security design). */
const LEAST_CHARACTERS = 8;

export const askRestrictedAccess: NonNullable<MutationResolvers['askRestrictedAccess']> = (
  _parent,
  { input },
  context,
) =>
  once('askRestrictedAccess', input, context, async (hub) => {
    const { number, recordId, reason } = input;
    const fault = faultInReason(reason, LEAST_CHARACTERS);
    if (fault) return fault;
    const file = await context.catalogue.caseFiles.byNumber(number);
    if (file === null) return noSuchCase(number);
    const record = await recordIn(file.id, recordId, context);
    if (record === null) return noSuchRecord(recordId);
    const place = { caseId: file.id, region: file.region, hasEnded: hasEnded(file), recordId, feed: record.feed };
    const asked = { ...place, subject: subjectOf(record), reason };
    return answerOf('AskRestrictedAccessSuccess', await askAccess(asked, context.actor, hub), recordId);
  });

/** The record, if a finding of the case that the caller sees rests on it and the caller may know its register. */
async function recordIn(caseId: string, recordId: string, { loaders, actor }: Context) {
  const findings = await loaders.findingsOfCase.load(caseId);
  const isThere = findings.some(({ evidence }) => evidence.some((ref) => ref.recordId === recordId));
  const record = isThere ? await loaders.record.load(recordId) : null;
  if (record === null || registerOf(actor.department, record.feed) === null) return null;
  // A protected person is not asked about by others than the named officers, not even this way.
  const onlyFor = await loaders.protection.load(recordId);
  return isHiddenFrom(actor.user, onlyFor) ? null : record;
}
