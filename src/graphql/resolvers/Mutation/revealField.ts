import { randomUUID } from 'node:crypto';
import { type Revealing, revealField as reveal } from '../../../actions/reveal-field.ts';
import type { Context } from '../../context.ts';
import { disclosureTo } from '../../disclosure/disclosure.ts';
import { subjectOf } from '../../disclosure/looks.ts';
import { byFinding } from '../../disclosure/sighting.ts';
import { isUuid } from '../../identifiers.ts';
import { once } from '../../once.ts';
import { faultInReason } from '../../reason.ts';
import { notFound, revealRefused } from '../../user-errors.ts';
import type { MutationResolvers, RevealFieldInput } from './../../types.generated.ts';

export const revealField: NonNullable<MutationResolvers['revealField']> = (_parent, { input }, context) =>
  once('revealField', input, context, async (hub) => {
    const fault = faultInReason(input.reason, LEAST_CHARACTERS);
    if (fault) return fault;
    const shown = await recordIn(input, context);
    if (shown === null) return notFound(input.recordId, '没有这条记录', 'there is no such record');
    const { finding, record } = shown;
    const { actor, loaders } = context;
    const disclosure = disclosureTo({ actor, purpose: input.purpose, loaders }, context);
    const decision = await disclosure.decide(record, input.field, byFinding(finding));
    const { purpose, reason, recordId, field } = input;
    const place = { finding: finding.id, recordId, field };
    const subject = subjectOf(record);
    const facts = await context.evidenceFacts();
    const asked = { ...place, id: randomUUID(), actor, purpose, reason, subject, feed: record.feed, decision, facts };
    const revealing = await reveal(asked, hub);
    if (revealing.outcome !== 'revealed') return refusalOf(revealing);
    return { __typename: 'RevealFieldSuccess', ...place, purpose, expiresAt: revealing.expiresAt } as const;
  });

/** Characters of a reason for seeing somebody's data in full (C14 of the security design). */
const LEAST_CHARACTERS = 8;

/** The finding and the record that stands in it, if the caller sees both. */
async function recordIn({ finding: id, recordId }: RevealFieldInput, { catalogue, loaders }: Context) {
  const finding = isUuid(id) ? await catalogue.findings.one(id) : null;
  if (finding === null || !finding.evidence.some((ref) => ref.recordId === recordId)) return null;
  const record = await loaders.record.load(recordId);
  return record === null ? null : { finding, record };
}

function refusalOf(revealing: Exclude<Revealing, { outcome: 'revealed' }>) {
  switch (revealing.outcome) {
    case 'not-revealable':
      return revealRefused('NOT_REVEALABLE', null, {
        zh: '协议不允许查阅此项全文;仅可在本部门已受理的案件中查阅协议列明的项目',
        en: 'the agreement does not let this field be shown in full; what it names is shown in an open case of your department',
      });
    case 'step-up-required':
      return revealRefused('STEP_UP_REQUIRED', null, {
        zh: '请重新验证身份后再查阅(5 分钟内有效)',
        en: 'prove who you are once more, then look within five minutes',
      });
    case 'unwitnessed':
      return revealRefused(revealing.leave.code, null, revealing.leave);
    case 'budget-spent':
      return revealRefused('PERSON_BUDGET', revealing.resetsAt, {
        zh: '查阅全文的人数已达上限,请稍后再试;确有需要请联系个人信息保护负责人',
        en: 'you have looked at as many persons as allowed; try later, or ask the data-protection officer',
      });
  }
}
