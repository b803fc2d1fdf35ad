import { explainPair as explain } from '../../../pipeline/explain-link.ts';
import type { Context } from '../../context.ts';
import { isUuid } from '../../identifiers.ts';
import { invalidInput, notFound } from '../../user-errors.ts';
import { endsOf } from '../../record-persons.ts';
import type { QueryexplainPairArgs, QueryResolvers } from './../../types.generated.ts';

export const explainPair: NonNullable<QueryResolvers['explainPair']> = async (_parent, asked, context) => {
  const { evidence } = context.catalogue.links;
  const pair = await pairOf(asked, context);
  if ('__typename' in pair) return pair;
  const account = await explain(pair.left, pair.right, { evidence, hub: context.hub });
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

/** Either a link that the hub knows, or two records. */
async function pairOf({ linkId, left, right }: Partial<QueryexplainPairArgs>, context: Context) {
  if (typeof linkId === 'string') {
    const link = isUuid(linkId) ? await context.catalogue.links.one(linkId) : null;
    return link ?? notFound(linkId, '没有这个关联', 'there is no such link');
  }
  if (!left || !right)
    return invalidInput('linkId', 'PAIR', '请给出 linkId,或 left 与 right', 'give linkId, or left and right');
  return endsOf(left, right, context);
}
