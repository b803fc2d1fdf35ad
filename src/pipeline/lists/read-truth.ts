import { headerOf } from '../../domain/model-file/header-lookup.ts';
import type { RosterFile } from '../../ports/roster-file.ts';
import { type LinkageTruth, truthOfClusters, truthOfPairs } from './linkage-truth.ts';
import { ListsRefused } from './list-request.ts';
import type { RecordIds } from './record-ids.ts';
import { surveyList } from './list-survey.ts';
import { type ListTable, readListTable } from './list-table.ts';
import type { ListIds } from './pack-tables.ts';
import { TextIndex } from './text-index.ts';

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
export async function readTruth(file: RosterFile, lists: ListIds): Promise<LinkageTruth> {
  const survey = await surveyList(file, new Set(Object.values(COLUMNS).flat()));
  const wanted = Object.entries(COLUMNS).flatMap(([name, aliases]) => {
    const places = headerOf(aliases, survey.headers);
    return places ? [{ name, places }] : [];
  });
  const table = await readListTable(file, survey, wanted);
  const column = (name: ColumnName) => table.columns.get(name);
  const [left, right, id, person] = [column('left'), column('right'), column('id'), column('person')];
  if (left && right) return pairsOf(left, right, lists);
  if (id && person) return clustersOf(id, person, table, lists);
  throw new ListsRefused({
    zh: '真值文件应有 left_id,right_id 两列,或 id,cluster 两列',
    en: 'a truth file has the columns left_id,right_id or id,cluster',
  });
}

function pairsOf(left: readonly string[], right: readonly string[], lists: ListIds): LinkageTruth {
  const lefts = new TextIndex(lists.left.ids);
  const rights = lists.right === null ? lefts : new TextIndex(lists.right.ids);
  const pairs = left.flatMap((id, at): (readonly [number, number])[] => {
    const [l, r] = [lefts.rowOf(id), rights.rowOf(right[at] ?? '')];
    return l === undefined || r === undefined ? [] : [[l, r]];
  });
  return truthOfPairs(pairs, lists.right === null);
}

function clustersOf(
  ids: readonly string[],
  persons: readonly string[],
  { columns }: ListTable,
  { left, right }: ListIds,
): LinkageTruth {
  const of = new Map(ids.map((id, at) => [`${columns.get('list')?.[at] ?? ''} ${id}`, persons[at] ?? '']));
  const personOf = (list: string, id: string) => of.get(`${list} ${id}`) ?? of.get(` ${id}`) ?? '';
  const personsOf = (list: string, { ids: own }: RecordIds) =>
    Array.from({ length: own.length }, (_, row) => personOf(list, own.at(row)));
  return truthOfClusters(personsOf('left', left), right && personsOf('right', right));
}
