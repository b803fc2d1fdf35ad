import type { Wording } from '../../domain/values/wording.ts';
import type { ModelFile } from '../../domain/model-file/model-file.ts';
import type { RosterFile } from '../../ports/roster-file.ts';
import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import type { ListSurvey } from './list-survey.ts';
import type { WantedColumn } from './list-table.ts';

/** A list to link: its file, opened. */
export interface ListSource {
  readonly name: string;
  readonly file: RosterFile;
}

/** Where the work stands. */
export type Stage = 'read' | 'compare' | 'fit' | 'score' | 'decide' | 'write';

/** Told now and then: how much of a stage is done. */
export type OnStage = (stage: Stage, done: number, total: number) => void;

/** A list that is ready to be read, as its first rows show it. Its records pass once while they are packed; none is kept. */
export interface ReadList extends ListSource {
  readonly survey: ListSurvey;
  /** The columns that the design needs, under the model's own names. */
  readonly wanted: readonly WantedColumn[];
  /** Headers that may hold the identifier, best first. */
  readonly idHeaders: readonly string[];
}

/** The lists with the model cut to what they hold. */
export interface ReadLists {
  readonly model: ModelFile;
  /** The model as cut, with all names that its columns may have: to be saved. */
  readonly suited: ModelDesign;
  /** The same under the model's own names of columns only, by which records are read. */
  readonly design: ModelDesign;
  readonly left: ReadList;
  readonly right: ReadList | null;
  readonly notices: readonly Wording[];
}

/** The lists cannot be linked with this model; says why and what would do. */
export class ListsRefused extends Error {
  override readonly name = 'ListsRefused';
  constructor({ zh, en }: Wording) {
    super(`${zh}\n${en}`);
  }
}
