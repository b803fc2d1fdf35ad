import type { ErasedPartner } from '../../../domain/checks/dossier.ts';
import { mentionRef } from '../../../domain/linkage/mention.ts';
import type { LinkStanding, Tier } from '../../../domain/linkage/mention.ts';
import type { RecordName } from '../../../ports/retention.ts';
import type { FeedPair } from '../../../ports/run-pairs.ts';
import type { ErasedPeriod } from '../../../ports/runs.ts';
import type { SqlRow, Transaction } from '../database.ts';

export async function erasedPeriods(tx: Transaction): Promise<readonly ErasedPeriod[]> {
  return tx.query<ErasedPeriod & SqlRow>(
    `select feed, region, first_day::text "from", greatest(period_end, first_day)::text until from erased_span
     order by feed, region, first_day, period_end, period_start`,
  );
}

interface PartnerRow extends SqlRow {
  feed: string;
  key: string;
  other: string;
  tier: Tier;
  standing: LinkStanding;
  reason: string | null;
}

const SIDES = [
  ['left', 'right'],
  ['right', 'left'],
] as const;

/** Of links with an erased side, the other one. */
const PARTNERS = SIDES.map(
  ([own, gone]) => `select k.${own}_feed feed, k.${own}_key key, k.${gone}_feed other, k.tier, k.standing, k.reason
    from link k join unnest($1::text[], $2::text[]) n (feed, key) on k.${own}_feed = n.feed and k.${own}_key = n.key
    where k.known_to is null and k.erased is not null and '${gone}' = any(k.erased)`,
).join(' union all ');

export async function erasedPartners(
  tx: Transaction,
  records: readonly RecordName[],
): Promise<ReadonlyMap<string, readonly ErasedPartner[]>> {
  const [any] = await tx.query('select 1 from link where erased is not null limit 1');
  if (!any || records.length === 0) return new Map();
  const rows = await tx.query<PartnerRow>(PARTNERS, [records.map(({ feed }) => feed), records.map(({ key }) => key)]);
  const partners = new Map<string, ErasedPartner[]>();
  for (const { feed, key, other, tier, standing, reason } of rows) {
    const name = `${feed}|${key}`;
    partners.set(name, [...(partners.get(name) ?? []), { feed: other, tier, standing, reviewReason: reason }]);
  }
  return partners;
}

interface WidowRow extends SqlRow {
  feed: string;
  key: string;
  role: string;
}

const WIDOWS = SIDES.map(
  ([own, gone]) => `select k.${own}_feed feed, k.${own}_key key, k.${own}_role role from link k
    where k.known_to is null and k.standing <> 'review' and '${gone}' = any(k.erased) and not '${own}' = any(k.erased)
      and ((k.left_feed = $1 and k.right_feed = $2) or (k.left_feed = $2 and k.right_feed = $1))`,
).join(' union ');

export async function widowed(tx: Transaction, { left, right }: FeedPair): Promise<ReadonlySet<string>> {
  return new Set((await tx.query<WidowRow>(WIDOWS, [left, right])).map(mentionRef));
}
