import { foldHeader } from '../feeds/header-folding.ts';
import { guessRules } from './guess-rules.ts';
import { headerOf, partsOfName } from './header-lookup.ts';
import type { ModelDocument } from './model-document.ts';
import { USUAL_IDS, type Vocabulary } from './model-file.ts';
import { ANSWERS, PERSON_FIELDS, type PersonField } from './person-fields.ts';
import { isHan, isUnique, kindOfValues, type ValueKind } from './value-kind.ts';

/** What is known of a list before it is read: its header and a sample of each column. */
export interface ListLook {
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

type Entry = ModelDocument['comparisons'][number];

/** A column that both lists have: the model's name, its names in the lists, and how its values are compared. */
interface GuessedColumn {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly compare: string;
  readonly beside: readonly string[];
}

/**
 * Guesses a model from headers and a sample of values, for a start without a model file: known names of columns first, then
 * the shape of the values. To be shown to the user, who saves and edits it.
 */
export function guessColumns(lists: readonly ListLook[], vocabulary: Vocabulary): ModelDocument {
  const known = PERSON_FIELDS.flatMap((field) => knownColumn(field, lists, vocabulary));
  // Every name of a field that was found: a second full name under another header says nothing new.
  const found = PERSON_FIELDS.filter(({ name }) => known.some((column) => column.name === name));
  const taken = new Set(
    [...found.flatMap(({ name, aliases }) => [name, ...aliases]), ...ANSWERS, ...USUAL_IDS]
      .flatMap(partsOfName)
      .map(foldHeader),
  );
  const columns = [...known, ...unknownColumns(lists, taken, vocabulary)];
  return {
    name: 'guessed',
    version: 1,
    id: guessId(lists),
    columns: Object.fromEntries(
      columns.filter(({ aliases }) => aliases.length > 0).map(({ name, aliases }) => [name, [...aliases]]),
    ),
    comparisons: columns.map((column) => entryOf(column, columns)),
    blocking: guessRules(
      columns.map(({ name, compare }) => ({ name, compare })),
      vocabulary.reductions,
    ),
  };
}

function knownColumn(field: PersonField, lists: readonly ListLook[], vocabulary: Vocabulary): readonly GuessedColumn[] {
  const found = lists.map(({ headers }) => field.aliases.find((alias) => headerOf([alias], headers) !== null) ?? null);
  if (found.includes(null)) return [];
  const han = field.han !== undefined && lists.every((list) => isHan(cellsOf(list, field.aliases)));
  return [
    {
      name: field.name,
      aliases: [...new Set(found.flatMap((alias) => alias ?? []))].filter((alias) => alias !== field.name),
      compare: knownCode(han ? (field.han ?? field.compare) : field.compare, vocabulary),
      beside: field.beside ?? [],
    },
  ];
}

/** Columns of unknown name that all lists have and whose values tell what they are; bare numbers are left alone: they are keys more often than facts. */
function unknownColumns(
  lists: readonly ListLook[],
  taken: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly GuessedColumn[] {
  const [first, ...others] = lists;
  return (first?.headers ?? []).flatMap((header) => {
    const shared = others.every(({ headers }) => headerOf([header], headers) !== null);
    if (header === '' || taken.has(foldHeader(header)) || !shared) return [];
    const compare = COMPARE[kindOfValues(lists.flatMap((list) => cellsOf(list, [header])))];
    return compare === null ? [] : [{ name: header, aliases: [], compare: knownCode(compare, vocabulary), beside: [] }];
  });
}

const COMPARE: Readonly<Record<ValueKind, string | null>> = {
  empty: null,
  number: null,
  date: 'date-parts',
  'id-number': 'id-number',
  phone: 'phone',
  email: 'email',
  'han-name': 'name-zh',
  'latin-name': 'text',
  code: 'exact',
  text: 'text',
};

const cellsOf = ({ headers, sample }: ListLook, aliases: readonly string[]): readonly string[] =>
  sample[headerOf(aliases, headers)?.[0] ?? -1] ?? [];

const knownCode = (code: string, { comparisons }: Vocabulary): string => (comparisons.has(code) ? code : 'exact');

const entryOf = ({ name, compare, beside }: GuessedColumn, columns: readonly GuessedColumn[]): Entry => ({
  id: name,
  compare,
  columns: [name, ...beside.filter((other) => columns.some((column) => column.name === other))],
  ...(name === 'full_name' ? unlessOf(columns) : {}),
  ...impliedOf(name, columns),
});

/** A full name beside its own parts says nothing new. */
const unlessOf = (columns: readonly GuessedColumn[]): Partial<Entry> =>
  ['given_name', 'surname'].every((part) => columns.some(({ name }) => name === part))
    ? { unless: ['given_name', 'surname'] }
    : {};

/** An identity number holds birth date and sex (GB 11643-1999); names written in each other's column are one slip, not two. */
function impliedOf(name: string, columns: readonly GuessedColumn[]): Partial<Entry> {
  const has = (other: string, compare: string) =>
    columns.some((column) => column.name === other && column.compare === compare);
  if (['date_of_birth', 'sex'].includes(name) && has('id_number', 'id-number'))
    return { implied_by: { by: 'id_number', levels: ['exact'] } };
  return name === 'surname' && has('surname', 'name-latin') && has('given_name', 'name-latin')
    ? { implied_by: { by: 'given_name', levels: ['swapped'] } }
    : {};
}

/** A column of a usual name, else one whose name sounds like an identifier, with a different value in every row. */
function guessId(lists: readonly ListLook[]): string[] {
  const usual = USUAL_IDS.filter((name) => lists.some(({ headers }) => headerOf([name], headers) !== null));
  const sounding = lists.flatMap((list) =>
    list.headers.filter((header, at) => /(?:^|[_ -])id$|编号$|序号$/iu.test(header) && isUnique(list.sample[at] ?? [])),
  );
  const names = [...new Set([...usual, ...sounding])];
  return names.length > 0 ? names : [...USUAL_IDS];
}
