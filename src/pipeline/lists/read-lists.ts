import { foldHeader } from '../../domain/feeds/header-folding.ts';
import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import { guessColumns } from '../../domain/model-file/guess-columns.ts';
import { headerOf, partsOfName } from '../../domain/model-file/header-lookup.ts';
import { USUAL_IDS, type ModelFile, type Vocabulary } from '../../domain/model-file/model-file.ts';
import { PERSON_FIELDS } from '../../domain/model-file/person-fields.ts';
import { readModel } from '../../domain/model-file/read-model.ts';
import { suitLists } from '../../domain/model-file/suit-lists.ts';
import { type ListSource, ListsRefused, type OnStage, type ReadList, type ReadLists } from './list-request.ts';
import { type ListSurvey, surveyList } from './list-survey.ts';
import { readListTable, type WantedColumn } from './list-table.ts';
import { idHeaders, recordIds } from './record-ids.ts';

/**
 * Reads one or two lists as far as the model needs them; without a model it is guessed from headers and values.
 * @throws {ListsRefused} when nothing of the model can be found in the lists; {FileRefused} for an unreadable file.
 */
export async function readLists(
  sources: readonly [ListSource, ListSource | null],
  model: ModelFile | null,
  vocabulary: Vocabulary,
  onStage: OnStage,
): Promise<ReadLists> {
  const known = knownHeaders(model?.design ?? null);
  const [left, right] = sources;
  const surveys = [await surveyList(left.file, known), right && (await surveyList(right.file, known))] as const;
  const both = surveys.flatMap((survey) => survey ?? []);
  const used = model ?? readModel(guessColumns(both, vocabulary), vocabulary);
  const { design, notices } = suitLists(
    used,
    both.map(({ headers }) => headers),
  );
  refuseNothing(design, both);
  const first = await readList(left, surveys[0], design, onStage);
  const second = right && surveys[1] ? await readList(right, surveys[1], design, onStage) : null;
  const ids = [first, second].flatMap((list) => list?.ids.notices ?? []);
  return {
    model: used,
    suited: design,
    design: plainNames(design),
    left: first,
    right: second,
    notices: [...notices, ...ids],
  };
}

/** Folded headers that tell the header row from titles above it. */
function knownHeaders(design: ModelDesign | null): ReadonlySet<string> {
  const names = design
    ? [...design.id, ...columnsOfDesign(design).flat()]
    : [...USUAL_IDS, ...PERSON_FIELDS.flatMap(({ name, aliases }) => [name, ...aliases])];
  return new Set(names.flatMap(partsOfName).map(foldHeader));
}

const columnsOfDesign = ({ comparisons, blocking }: ModelDesign): readonly (readonly string[])[] => [
  ...comparisons.flatMap(({ columns }) => columns),
  ...blocking.flatMap(({ parts }) => parts.map(({ column }) => column)),
];

async function readList(
  source: ListSource,
  survey: ListSurvey,
  design: ModelDesign,
  onStage: OnStage,
): Promise<ReadList> {
  const { headers } = survey;
  const ids = idHeaders(design.id, headers);
  const wanted = [
    ...wantedColumns(design, headers),
    ...ids.map((id) => ({ name: idColumn(id), places: [headers.indexOf(id)] })),
  ];
  const expected = expectedRows(source.file, survey);
  const table = await readListTable(source.file, survey, wanted, (rows) =>
    onStage('read', rows, Math.max(expected, rows + 1)),
  );
  onStage('read', table.rows, table.rows);
  const columns = new Map([...table.columns].filter(([name]) => !name.startsWith(ID)));
  const candidates = ids.map((id): [string, readonly string[]] => [id, table.columns.get(idColumn(id)) ?? []]);
  return { name: source.name, table: { rows: table.rows, columns }, ids: recordIds(candidates, table.rows) };
}

/** Rows that a text file of this size may have, judged by its first ones; 0 for a workbook, which is packed. */
function expectedRows({ bytes, encoding }: ListSource['file'], { sample }: ListSurvey): number {
  const rows = sample[0]?.length ?? 0;
  if (encoding === null || rows === 0) return 0;
  const text = sample.map((cells) => cells.join(',')).join(',');
  return Math.round((bytes * rows) / new TextEncoder().encode(text).length);
}

/** Marks columns that are read for the identifier only. */
const ID = '\u0000id ';

const idColumn = (header: string): string => `${ID}${header}`;

/** The columns of the design that the file has, each once. */
function wantedColumns(design: ModelDesign, headers: readonly string[]): readonly WantedColumn[] {
  const wanted = new Map<string, WantedColumn>();
  for (const aliases of columnsOfDesign(design)) {
    const [name = ''] = aliases;
    const places = headerOf(aliases, headers);
    if (places && !wanted.has(name)) wanted.set(name, { name, places });
  }
  return [...wanted.values()];
}

/** The design under the model's own names of columns, by which the tables hold them. */
const plainNames = (design: ModelDesign): ModelDesign => ({
  ...design,
  comparisons: design.comparisons.map((one) => ({
    ...one,
    columns: one.columns.map((aliases) => aliases.slice(0, 1)),
  })),
  blocking: design.blocking.map(({ id, parts }) => ({
    id,
    parts: parts.map((part) => ({ ...part, column: part.column.slice(0, 1) })),
  })),
});

function refuseNothing({ comparisons, blocking }: ModelDesign, surveys: readonly ListSurvey[]): void {
  const headers = surveys.map((survey) => survey.headers.join(', ')).join(' | ');
  if (comparisons.length === 0)
    throw new ListsRefused({
      zh: `名单中没有可比较的列;读到的表头:${headers};请在模型文件 columns 中写上这些列名`,
      en: `the lists have no column that can be compared; headers found: ${headers}; add them to “columns” of a model file`,
    });
  if (blocking.length === 0)
    throw new ListsRefused({
      zh: '没有一条分块规则可用;请在模型文件 blocking 中加入用到现有列的规则',
      en: 'no blocking rule can be used; add one to “blocking” of the model file that reads columns of these lists',
    });
}
