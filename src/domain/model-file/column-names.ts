import type { ModelDocument } from './model-document.ts';

/** Finds the names that a column may have in a file, by the name that the model gives it. */
export type ColumnNames = (name: string) => readonly string[];

/**
 * The dictionary `columns` of a model: `given_name: [first_name, fname]`. Its key is the model's own name for the column and
 * counts as an alias too; a name outside the dictionary is itself the header.
 */
export function columnNames({ columns = {} }: Pick<ModelDocument, 'columns'>): ColumnNames {
  return (name) => {
    const aliases = Object.hasOwn(columns, name) ? listOf(columns[name]) : [];
    return [name, ...aliases.filter((alias) => alias !== name)];
  };
}

/** One name or several, as a list. */
export const listOf = (names: string | readonly string[] | undefined): readonly string[] =>
  names === undefined ? [] : typeof names === 'string' ? [names] : names;
