import type { Bilingual, ModelFile } from '../../domain/model-file/model-file.ts';
import type { RosterFile } from '../../ports/roster-file.ts';
import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import type { ListTable } from './list-table.ts';
import type { RecordIds } from './record-ids.ts';

/** A list to link: its file, opened. */
export interface ListSource {
  readonly name: string;
  readonly file: RosterFile;
}

/** Where the work stands. */
export type Stage = 'read' | 'pack' | 'compare' | 'score';

/** Told now and then: how much of a stage is done. */
export type OnStage = (stage: Stage, done: number, total: number) => void;

/** A list, read: the columns that the design needs, and what its records are called. */
export interface ReadList {
  readonly name: string;
  readonly table: ListTable;
  readonly ids: RecordIds;
}

/** The lists with the model cut to what they hold. */
export interface ReadLists {
  readonly model: ModelFile;
  /** The model as cut, with all names that its columns may have: to be saved. */
  readonly suited: ModelDesign;
  /** The same under the model's own names of columns only, by which the tables hold them. */
  readonly design: ModelDesign;
  readonly left: ReadList;
  readonly right: ReadList | null;
  readonly notices: readonly Bilingual[];
}

/** The lists cannot be linked with this model; says why and what would do. */
export class ListsRefused extends Error {
  override readonly name = 'ListsRefused';
  constructor({ zh, en }: Bilingual) {
    super(`${zh}\n${en}`);
  }
}
