import { headerOf } from '../../domain/model-file/header-lookup.ts';
import type { RosterFile } from '../../ports/roster-file.ts';
import { type LinkageTruth, truthOfClusters, truthOfPairs } from './linkage-truth.ts';
import { ListsRefused, type ReadLists } from './list-request.ts';
import { surveyList } from './list-survey.ts';
import { type ListTable, readListTable } from './list-table.ts';

/** Names of the columns of a truth file. */
const COLUMNS = {
  left: ['left_id', 'id_l', 'id_left', 'unique_id_l'],
  right: ['right_id', 'id_r', 'id_right', 'unique_id_r'],
  id: ['id', 'unique_id', 'rec_id', 'record_id'],
  person: ['cluster', 'person', 'cluster_id', 'entity_id', 'ent_id', 'truth'],
  list: ['list', 'source'],
} as const;

type ColumnName = keyof typeof COLUMNS;

/**
 * Reads who is who: `left_id,right_id` of true pairs, or `id,cluster` of every record (with a column `list` of left and right
 * where identifiers stand in both). Identifiers as in the output of the command.
 * @throws {ListsRefused} when the file has neither.
 */
export async function readTruth(file: RosterFile, lists: ReadLists): Promise<LinkageTruth> {
  const survey = await surveyList(file, new Set(Object.values(COLUMNS).flat()));
  const wanted = Object.entries(COLUMNS).flatMap(([name, aliases]) => {
    const places = headerOf(aliases, survey.headers);
    return places ? [{ name, places }] : [];
  });
  const table = await readListTable(file, survey, wanted, () => undefined);
  const column = (name: ColumnName) => table.columns.get(name);
  const [left, right, id, person] = [column('left'), column('right'), column('id'), column('person')];
  if (left && right) return pairsOf(left, right, lists);
  if (id && person) return clustersOf(id, person, table, lists);
  throw new ListsRefused({
    zh: '真值文件应有 left_id,right_id 两列,或 id,cluster 两列',
    en: 'a truth file has the columns left_id,right_id or id,cluster',
  });
}

function pairsOf(left: readonly string[], right: readonly string[], lists: ReadLists): LinkageTruth {
  const lefts = rowsById(lists.left.ids.ids);
  const rights = rowsById((lists.right ?? lists.left).ids.ids);
  const pairs = left.flatMap((id, at): (readonly [number, number])[] => {
    const [l, r] = [lefts.get(id), rights.get(right[at] ?? '')];
    return l === undefined || r === undefined ? [] : [[l, r]];
  });
  return truthOfPairs(pairs, lists.right === null);
}

function clustersOf(
  ids: readonly string[],
  persons: readonly string[],
  { columns }: ListTable,
  { left, right }: ReadLists,
): LinkageTruth {
  const of = new Map(ids.map((id, at) => [`${columns.get('list')?.[at] ?? ''} ${id}`, persons[at] ?? '']));
  const personOf = (list: string, id: string) => of.get(`${list} ${id}`) ?? of.get(` ${id}`) ?? '';
  return truthOfClusters(
    left.ids.ids.map((id) => personOf('left', id)),
    right && right.ids.ids.map((id) => personOf('right', id)),
  );
}

const rowsById = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, row) => [id, row]));
