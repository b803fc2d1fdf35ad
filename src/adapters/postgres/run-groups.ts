import type { Mention } from '../../domain/linkage/mention.ts';
import { daysBetween, type PlainDate } from '../../domain/values/plain-date.ts';
import type { GroupQuery, MentionGroup } from '../../ports/run-register.ts';
import type { Transaction } from './database.ts';
import { placeOf, queryRun, writtenOut } from './run-lines.ts';
import { SHARED } from './group-values.ts';
import { mentionsAround } from './run-groups-touched.ts';
import { inKeyOrder, MENTION, mentionOf, type MentionRow } from './mention-rows.ts';

/** Groups per page: bounded memory whatever the number of groups. */
const PAGE = 2_000;

const DIFFERS = {
  key: "m.feed || '|' || m.key",
  nameKey: 'm.name_key',
  idNumber: 'm.id_number',
  feed: 'm.feed',
} as const;

/** Mentions that share a value and differ in another, in pages of whole groups, in an order that is the same everywhere. */
export async function* groups(
  tx: Transaction,
  runId: string,
  query: GroupQuery,
): AsyncIterable<readonly MentionGroup[]> {
  const { feeds, by, perFeed, numbers: [first, last] = [1, Infinity] } = query;
  await findShared(tx, runId, query);
  for (let from = first; from <= last; from += PAGE) {
    const rows = await queryRun<MentionRow & { no: string; v: string }>(
      tx,
      `select s.no, s.v, ${MENTION} from shared_value s join ${query.touched ? mentionsAround(by, '$4') : 'mention'} m on ${SHARED[by]} = s.v and ${scopeOf(perFeed)} = s.scope
         join run_input n on n.run_id = $1 and n.record_id = m.record_id and not n.superseded
       where s.no between $2 and $3 and m.feed = any($4::text[]) and m.competes order by s.no, m.feed, n.ordinal, m.role`,
      [runId, from, Math.min(from + PAGE - 1, last), feeds],
    );
    if (rows.length === 0) return;
    yield groupRows(rows).flatMap((group) => (by === 'motherBirth' ? cutByDay(group) : [group]));
  }
}

/** How many groups there are; they are numbered from 1. */
export async function countGroups(tx: Transaction, runId: string, query: GroupQuery): Promise<number> {
  await findShared(tx, runId, query);
  const [row] = await tx.query<{ n: number }>('select count(*)::int n from shared_value');
  return row?.n ?? 0;
}

const scopeOf = (perFeed: boolean): string => `coalesce(m.term, '') || '|' || ${perFeed ? 'm.feed' : "''"}`;

async function findShared(
  tx: Transaction,
  runId: string,
  { feeds, by, differingIn, perFeed, touched }: GroupQuery,
): Promise<void> {
  const mentions = touched ? mentionsAround(by, '$1') : 'mention';
  await tx.query('drop table if exists shared_value');
  const place = await placeOf(tx, runId);
  await tx.query(
    writtenOut(
      `create temporary table shared_value on commit drop as
     select v, scope, row_number() over (order by v, scope) no from (
       select ${SHARED[by]} v, ${scopeOf(perFeed)} scope from run_input n join ${mentions} m on m.record_id = n.record_id
       where n.run_id = '${runId}' and not n.superseded and m.feed = any($1::text[]) and m.competes
       group by 1, 2 having ${SHARED[by]} is not null and count(distinct ${DIFFERS[differingIn]}) > 1) s`,
      runId,
      place,
    ),
    [feeds],
  );
}

function groupRows(rows: readonly (MentionRow & { no: string; v: string })[]): readonly MentionGroup[] {
  const found = new Map<string, { value: string; members: Mention[] }>();
  for (const row of rows) {
    const group = found.get(row.no);
    if (group) group.members.push(mentionOf(row));
    else found.set(row.no, { value: row.v, members: [mentionOf(row)] });
  }
  return [...found.values()].map(({ value, members }) => ({ value, members: inFeedAndKeyOrder(members) }));
}

const inFeedAndKeyOrder = (members: readonly Mention[]): readonly Mention[] =>
  [...Map.groupBy(members, ({ feed }) => feed).values()].flatMap(inKeyOrder);

/**
 * Splits the births under one mother's number where more than a day lies between: only births of one or two neighbouring
 * days stay together, so that no list of a mother's children ever leaves this function.
 */
function cutByDay({ value, members }: MentionGroup): readonly MentionGroup[] {
  const sorted = members.toSorted((a, b) => ((a.birthDate ?? '') < (b.birthDate ?? '') ? -1 : 1));
  const parts: Mention[][] = [];
  for (const member of sorted) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && daysBetween(last.birthDate as PlainDate, member.birthDate as PlainDate) <= 1) part.push(member);
    else parts.push([member]);
  }
  return parts.filter((part) => part.length > 1).map((part) => ({ value, members: part }));
}
