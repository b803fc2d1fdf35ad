import { createRosterFiles, type RosterFilesOptions } from '../adapters/files/roster-files.ts';
import type { RosterFiles } from '../ports/roster-file.ts';

/** The file edge alone, for commands that need no database. */
export const openFiles = (options: RosterFilesOptions = {}): RosterFiles => createRosterFiles(options);
