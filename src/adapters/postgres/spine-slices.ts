import type { Tier } from '../../domain/linkage/mention.ts';
import { disjointRows } from '../../domain/clusters/disjoint-rows.ts';
import { mentionRef } from '../../domain/linkage/mention.ts';
import type { RetiredPerson, SpineLink, SpineMention, SpineSlice } from '../../domain/spine/spine-slice.ts';
import type { Transaction } from './database.ts';

/** Mentions per slice; a component that is larger comes alone. */
const SLICE = 10_000;
/** Edges read at once while components are found. */
const EDGES = 50_000;

/** What was touched, in slices of whole components: nothing in one slice hangs together with anything in another. */
export async function* spineSlices(tx: Transaction): AsyncIterable<SpineSlice> {
  const pages = await cutIntoPages(tx);
  const [before] = await tx.query('select 1 from person limit 1');
  for (let page = 0; page < pages; page += 1) yield await sliceOf(tx, page, before !== undefined);
}

async function cutIntoPages(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ n: string }>('select count(*) n from spine_node');
  const count = Number(row?.n ?? 0);
  const { pageOf, pages } = pagesOf(count, count <= SLICE ? null : await componentsOf(tx, count));
  await tx.query('create temporary table spine_page (no integer primary key, page integer not null) on commit drop');
  await tx.copy('spine_page', ['no', 'page'], rowsOf(pageOf));
  await tx.query('create index on spine_page (page)');
  await tx.query('analyze spine_page');
  return pages;
}

function* rowsOf(pageOf: Uint32Array): Iterable<readonly [string, string]> {
  for (let no = 0; no < pageOf.length; no += 1) yield [String(no), String(pageOf[no])];
}

/** The smallest node of the component of each node: links and present persons connect. Eight bytes a node. */
async function componentsOf(tx: Transaction, count: number): Promise<Uint32Array> {
  const sets = disjointRows(count);
  const joinAll = (pairs: readonly { a: number; b: number }[]): void => {
    for (const { a, b } of pairs) sets.join(a, b);
  };
  const [row] = await tx.query<{ n: string }>('select count(*) n from spine_edge');
  for (let from = 1; from <= Number(row?.n ?? 0); from += EDGES)
    joinAll(await tx.query('select a, b from spine_edge where no between $1 and $2', [from, from + EDGES - 1]));
  await tx.query(
    `create temporary table spine_member on commit drop as
     select no b, min(no) over (partition by person) a from spine_node where person is not null`,
  );
  await tx.query('create index on spine_member (b)');
  for (let from = 0; from < count; from += EDGES)
    joinAll(await tx.query('select a, b from spine_member where b between $1 and $2', [from, from + EDGES - 1]));
  await tx.query('drop table spine_member');
  return Uint32Array.from({ length: count }, (_, no) => sets.setOf(no));
}

/** Whole components fill a page until it is full; everything is one page without components. */
function pagesOf(count: number, components: Uint32Array | null): { pageOf: Uint32Array; pages: number } {
  const pageOf = new Uint32Array(count);
  if (components === null) return { pageOf, pages: count === 0 ? 0 : 1 };
  const sizes = new Uint32Array(count);
  for (const component of components) sizes[component] = (sizes[component] ?? 0) + 1;
  let [page, filled] = [0, 0];
  for (let no = 0; no < count; no += 1) {
    const component = components[no] ?? no;
    if (component !== no) {
      pageOf[no] = pageOf[component] ?? 0;
      continue;
    }
    const size = sizes[no] ?? 1;
    if (filled > 0 && filled + size > SLICE) [page, filled] = [page + 1, 0];
    pageOf[no] = page;
    filled += size;
  }
  return { pageOf, pages: page + 1 };
}

interface NodeRow extends Record<string, unknown> {
  no: number;
  feed: string;
  key: string;
  role: string;
  is_read: boolean;
  numbers: string[];
  person: string | null;
}

interface EdgeRow extends Record<string, unknown> {
  a: number;
  b: number;
  weight: number | null;
  tier: Tier;
  standing: SpineLink['standing'];
}

/** Looked up one by one (`offset 0`): the planner would read all that is settled for each of a hundred pages. */
const NODES = `select n.* from spine_page g cross join lateral (select * from spine_node where no = g.no offset 0) n
  where g.page = $1 order by n.no`;
const EDGES_WITHIN = `select e.* from spine_page g
  cross join lateral (select a, b, weight, tier, standing from spine_edge where a = g.no offset 0) e where g.page = $1 order by e.a, e.b`;

async function sliceOf(tx: Transaction, page: number, hasPast: boolean): Promise<SpineSlice> {
  const nodes = await tx.query<NodeRow>(NODES, [page]);
  const place = new Map(nodes.map(({ no }, at) => [no, at] as const));
  const edges = await tx.query<EdgeRow>(EDGES_WITHIN, [page]);
  const mentions = nodes.map(({ no, feed, key, role, is_read, numbers, person }): SpineMention => {
    const named = { feed, key, role };
    return { no, ref: mentionRef(named), ...named, isRead: is_read, numbers, person };
  });
  const links = edges.map(({ a, b, ...link }): SpineLink => ({
    left: place.get(a) ?? 0,
    right: place.get(b) ?? 0,
    ...link,
  }));
  return { mentions, links, ...(hasPast ? await pastOf(tx, page) : { retired: [], given: new Set<string>() }) };
}

interface LastRow extends Record<string, unknown> {
  id: string;
  feed: string | null;
  key: string | null;
  role: string | null;
}

/** Persons that ever held a mention of a page, looked up as its mentions are. */
const PAST = `select distinct p.id, p.known_to is not null is_retired from spine_page g
  cross join lateral (select feed, key, role from spine_node where no = g.no offset 0) n
  cross join lateral (select person_id from person_mention where feed = n.feed and key = n.key and role = n.role offset 0) m
  cross join lateral (select id, known_to from person where id = m.person_id offset 0) p where g.page = $1`;

/** Ids that ever held a mention of the page, and for those retired what they held last. */
async function pastOf(tx: Transaction, page: number): Promise<Pick<SpineSlice, 'retired' | 'given'>> {
  const ids = await tx.query<{ id: string; is_retired: boolean }>(PAST, [page]);
  const retired = ids.filter(({ is_retired }) => is_retired).map(({ id }) => id);
  const last = await tx.query<LastRow>(
    `select p.id, m.feed, m.key, m.role from person p left join person_mention m on m.person_id = p.id and m.known_to = p.known_to
     where p.id = any($1::uuid[]) order by p.id, m.feed, m.key, m.role`,
    [retired],
  );
  return { given: new Set(ids.map(({ id }) => id)), retired: [...Map.groupBy(last, ({ id }) => id)].map(retiredOf) };
}

const retiredOf = ([id, rows]: readonly [string, readonly LastRow[]]): RetiredPerson => ({
  id,
  last: rows.flatMap(({ feed, key, role }) =>
    feed === null || key === null || role === null ? [] : [mentionRef({ feed, key, role })],
  ),
});
