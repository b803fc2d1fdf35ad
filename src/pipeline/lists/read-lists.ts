import { foldHeader } from '../../domain/feeds/header-folding.ts';
import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import { guessColumns } from '../../domain/model-file/guess-columns.ts';
import { headerOf, partsOfName } from '../../domain/model-file/header-lookup.ts';
import { USUAL_IDS, type ModelFile, type Vocabulary } from '../../domain/model-file/model-file.ts';
import { PERSON_FIELDS } from '../../domain/model-file/person-fields.ts';
import { readModel } from '../../domain/model-file/read-model.ts';
import { suitLists } from '../../domain/model-file/suit-lists.ts';
import { type ListSource, ListsRefused, type ReadList, type ReadLists } from './list-request.ts';
import { type ListSurvey, surveyList } from './list-survey.ts';
import type { WantedColumn } from './list-table.ts';
import { idHeaders } from './record-ids.ts';

/**
 * Looks at the beginning of one or two lists and finds what the model needs there; without a model it is guessed from
 * headers and values.
 * @throws {ListsRefused} when nothing of the model can be found in the lists; {FileRefused} for an unreadable file.
 */
export async function readLists(
  sources: readonly [ListSource, ListSource | null],
  model: ModelFile | null,
  vocabulary: Vocabulary,
): Promise<ReadLists> {
  const known = knownHeaders(model?.design ?? null);
  const [left, right] = sources;
  const surveys = [await surveyList(left.file, known), right && (await surveyList(right.file, known))] as const;
  const both = surveys.flatMap((survey) => survey ?? []);
  const used = model ?? guessModel(both, vocabulary);
  const { design, notices } = suitLists(
    used,
    both.map(({ headers }) => headers),
  );
  refuseNothing(design, both);
  return {
    model: used,
    suited: design,
    design: plainNames(design),
    left: readyList(left, surveys[0], design),
    right: right && surveys[1] && readyList(right, surveys[1], design),
    notices,
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

const readyList = (source: ListSource, survey: ListSurvey, design: ModelDesign): ReadList => ({
  ...source,
  survey,
  wanted: wantedColumns(design, survey.headers),
  idHeaders: idHeaders(design.id, survey.headers),
});

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

/** The design under the model's own names of columns, by which records are read. */
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

function guessModel(surveys: readonly ListSurvey[], vocabulary: Vocabulary): ModelFile {
  const guessed = guessColumns(surveys, vocabulary);
  if (guessed.comparisons.length === 0) throw nothingToCompare(surveys);
  return readModel(guessed, vocabulary);
}

function refuseNothing({ comparisons, blocking }: ModelDesign, surveys: readonly ListSurvey[]): void {
  if (comparisons.length === 0) throw nothingToCompare(surveys);
  if (blocking.length === 0)
    throw new ListsRefused({
      zh: '没有一条分块规则可用;请在模型文件 blocking 中加入用到现有列的规则',
      en: 'no blocking rule can be used; add one to “blocking” of the model file that reads columns of these lists',
    });
}

function nothingToCompare(surveys: readonly ListSurvey[]): ListsRefused {
  const headers = surveys.map((survey) => survey.headers.join(', ')).join(' | ');
  return new ListsRefused({
    zh: `名单中没有可比较的列;读到的表头:${headers};请在模型文件 columns 中写上这些列名`,
    en: `the lists have no column that can be compared; headers found: ${headers}; add them to “columns” of a model file`,
  });
}
