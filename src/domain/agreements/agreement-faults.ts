import type { Consumer } from '../access/actor.ts';
import { addMonths } from '../values/plain-date.ts';
import { type Agreement, agreementId } from './agreement.ts';
import type { Grant } from './grant.ts';
import { feedFacts, type FeedFacts } from './matrix/feed-facts.ts';
import { tableOf } from './matrix/matrix.ts';
import { mayKnowFeed } from './secret-feeds.ts';

/** Longest validity in months (7.9 of the domain reference). */
export const LONGEST_VALIDITY_MONTHS = 24;

/** Why an agreement cannot be made; the field tells where. */
export interface AgreementFault {
  readonly code:
    | 'FEED_UNKNOWN'
    | 'ID_WRONG'
    | 'CONSUMER_IS_OWNER'
    | 'DUTY_MISSING'
    | 'PURPOSE_MISSING'
    | 'VALIDITY'
    | 'CEILING'
    | 'RETENTION'
    | 'FIELD_UNKNOWN'
    | 'CONDITION_FIELD_UNKNOWN'
    /** A restricted feed goes to nobody but police and civil affairs, and to them only when two others allow it. */
    | 'RESTRICTED';
  readonly field: string | null;
}

/** Everything that is wrong with the document itself; empty when it can be proposed. */
export function faultsIn(agreement: Agreement): readonly AgreementFault[] {
  const facts = feedFacts(agreement.feed);
  if (facts === null) return [{ code: 'FEED_UNKNOWN', field: null }];
  return [...faultsInTerms(agreement, facts), ...faultsInFields(agreement, facts)];
}

function faultsInTerms(agreement: Agreement, { owner }: FeedFacts): readonly AgreementFault[] {
  const { id, consumer, feed, duty, law, purposes, validFrom, validTo, personsPerDay, retentionMonths } = agreement;
  const latest = addMonths(validFrom, LONGEST_VALIDITY_MONTHS);
  const faults: readonly (readonly [AgreementFault['code'], boolean])[] = [
    ['ID_WRONG', id !== agreementId(consumer, feed)],
    ['CONSUMER_IS_OWNER', consumer === owner],
    ['DUTY_MISSING', [duty.zh, duty.en, law].some((text) => text.trim() === '')],
    ['PURPOSE_MISSING', purposes.length === 0],
    ['VALIDITY', validTo < validFrom || validTo >= latest],
    ['CEILING', !isCount(personsPerDay)],
    ['RETENTION', !isCount(retentionMonths)],
  ];
  return faults.flatMap(([code, isWrong]) => (isWrong ? [{ code, field: null }] : []));
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value > 0;

function faultsInFields({ consumer, fields }: Agreement, facts: FeedFacts): readonly AgreementFault[] {
  return Object.entries(fields).flatMap(([field, grant]): readonly AgreementFault[] => {
    if (!facts.fields.has(field)) return [{ code: 'FIELD_UNKNOWN', field }];
    if (speaksOfUnknown(grant, facts)) return [{ code: 'CONDITION_FIELD_UNKNOWN', field }];
    return opensRestricted(consumer, grant, facts) ? [{ code: 'RESTRICTED', field }] : [];
  });
}

const speaksOfUnknown = ({ when }: Grant, { fields }: FeedFacts): boolean =>
  when.some((condition) => 'field' in condition && !fields.has(condition.field));

/** 收养, 福利机构: access only with the approval of two persons (民法典 §1110; 7.9 of the domain reference). */
function opensRestricted(consumer: Consumer, { level, raisable, inTotals, when }: Grant, { id }: FeedFacts): boolean {
  if (tableOf(id)?.restricted !== true || (level === 'none' && !raisable && !inTotals)) return false;
  return !mayKnowFeed(consumer, id) || !when.some(({ kind }) => kind === 'two-persons');
}
