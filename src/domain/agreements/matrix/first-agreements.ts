import type { Consumer } from '../../access/actor.ts';
import type { PlainDate } from '../../values/plain-date.ts';
import { addDays, addMonths } from '../../values/plain-date.ts';
import { type Agreement, agreementId } from '../agreement.ts';
import { LONGEST_VALIDITY_MONTHS } from '../agreement-faults.ts';
import type { Grants } from '../grant.ts';
import { checksBetween } from './checks-between.ts';
import { TERMS } from './duties.ts';
import { feedFacts, type FeedFacts, SHARED_FEEDS } from './feed-facts.ts';
import { grantsTo } from './matrix.ts';
import { grantsForStatistics } from './statistics-grants.ts';

/** Who reads under agreements, in the order of the matrix. */
export const CONSUMERS = ['PS', 'HC', 'MZ', 'ED', 'GR', 'SV', 'HUB'] as const satisfies readonly Consumer[];

/** Version 1 of every agreement, as the matrix has it; readers who get nothing of a feed have none. */
export function firstAgreements(validFrom: PlainDate): readonly Agreement[] {
  return SHARED_FEEDS.flatMap((feed) =>
    CONSUMERS.flatMap((consumer) => firstAgreement(consumer, feed, validFrom) ?? []),
  );
}

function firstAgreement(consumer: Consumer, feed: string, validFrom: PlainDate): Agreement | null {
  const facts = feedFacts(feed);
  if (facts === null || facts.owner === consumer) return null;
  const fields = fieldsFor(consumer, facts);
  if (Object.keys(fields).length === 0) return null;
  return {
    id: agreementId(consumer, feed),
    version: 1,
    consumer,
    feed,
    ...TERMS[consumer],
    checks: checksBetween(consumer, feed),
    fields,
    validFrom,
    validTo: addDays(addMonths(validFrom, LONGEST_VALIDITY_MONTHS), -1),
  };
}

const fieldsFor = (consumer: Consumer, { id, fields }: FeedFacts): Grants =>
  consumer === 'HUB' ? grantsForStatistics(id) : grantsTo(consumer, id, [...fields.keys()]);
