import { feedById } from '../../../domain/feeds/index.generated.ts';
import { explainPair as explain } from '../../../pipeline/explain-link.ts';
import type { LinkEnd, LinkEvidence } from '../../../ports/link-evidence.ts';
import { isUuid } from '../../identifiers.ts';
import { invalidInput, notFound } from '../../user-errors.ts';
import type { QueryexplainPairArgs, QueryResolvers, RecordPersonInput } from './../../types.generated.ts';

export const explainPair: NonNullable<QueryResolvers['explainPair']> = async (_parent, asked, { catalogue, hub }) => {
  const { evidence } = catalogue.links;
  const pair = await pairOf(asked, evidence);
  if ('__typename' in pair) return pair;
  const account = await explain(pair.left, pair.right, { evidence, hub });
  switch (account.outcome) {
    case 'linked':
      return { __typename: 'LinkExplanation', ...account } as const;
    case 'not-linked':
      return { __typename: 'NotLinkedExplanation', ...account } as const;
    case 'same-record':
      return invalidInput('right', 'SAME_RECORD', '两边是同一条记录', 'both are the same record');
    case 'no-run':
      return notFound('run', '尚未比对过', 'nothing was compared yet');
    case 'unknown-record':
      return notFound(account.end.feed, '最近一次比对中没有这条记录', 'the newest run read no such record');
  }
};

/** Either a link that the hub knows, or two records by key. */
async function pairOf({ linkId, left, right }: Partial<QueryexplainPairArgs>, evidence: LinkEvidence) {
  if (typeof linkId === 'string') {
    const link = isUuid(linkId) ? await evidence.linkById(linkId) : null;
    return link ?? notFound(linkId, '没有这个关联', 'there is no such link');
  }
  if (!left || !right)
    return invalidInput('linkId', 'PAIR', '请给出 linkId,或 left 与 right', 'give linkId, or left and right');
  const ends = { left: endOf(left), right: endOf(right) };
  const unknown = (['left', 'right'] as const).find((side) => !feedById.has(ends[side].feed));
  return unknown ? invalidInput(unknown, 'FEED_UNKNOWN', '没有这个名册代码', 'there is no such feed') : ends;
}

/** The first person that the feed names, unless the role is given. */
const endOf = ({ feed, key, role }: RecordPersonInput): LinkEnd => ({
  feed,
  key,
  role: role ?? feedById.get(feed)?.people[0]?.role ?? '',
});
