import type { Feed, PersonRole } from '../../feeds/define-feed.ts';
import type { ModelComparison } from '../../link-model/link-model.ts';
import { MENTION_COLUMNS } from './mention-cells.ts';

/** What matching reads of a person: each stands in one or more fields of a form. */
export type ComparedPart =
  | 'idNumber'
  | 'certNo'
  | 'name'
  | 'formerName'
  | 'birthDate'
  | 'sex'
  | 'motherId'
  | 'motherName'
  | 'multipleIndex'
  | 'regions';

const PART_OF_COLUMN: Readonly<Record<(typeof MENTION_COLUMNS)[number], ComparedPart>> = {
  id_number: 'idNumber',
  cert_no: 'certNo',
  name: 'name',
  former_name: 'formerName',
  birth_date: 'birthDate',
  sex: 'sex',
  mother_id: 'motherId',
  mother_name: 'motherName',
  multiple_index: 'multipleIndex',
  place: 'regions',
  second_place: 'regions',
  third_place: 'regions',
};

/** What stands in a column of the model that has these names. */
export const partOfColumn = (names: readonly string[]): readonly ComparedPart[] =>
  MENTION_COLUMNS.filter((column) => names.includes(column)).map((column) => PART_OF_COLUMN[column]);

/** What one comparison of a model reads. */
export const partsOfComparison = ({ columns }: Pick<ModelComparison, 'columns'>): readonly ComparedPart[] => [
  ...new Set(columns.flatMap(partOfColumn)),
];

const PART_OF_ANSWER: Readonly<Record<string, ComparedPart>> = {
  region: 'regions',
  town: 'regions',
  county: 'regions',
};

/** What a field in the lists of agreement and difference of a link speaks of. */
export const partOfAnswer = (field: string): ComparedPart => PART_OF_ANSWER[field] ?? (field as ComparedPart);

/**
 * The fields of a form that these parts of a person are read from; none when the form does not ask for them. A placeholder
 * for a newborn's name tells the mother's name and the order of twins (李梅之子(小双)), so that the name counts there too.
 */
export function fieldsOfParts(feed: Feed, role: string, parts: readonly ComparedPart[]): readonly string[] {
  const person = feed.people.find((one) => one.role === role);
  return person === undefined ? [] : [...new Set(parts.flatMap((part) => fieldsOf(person, part)))];
}

function fieldsOf(person: PersonRole, part: ComparedPart): readonly string[] {
  if (part === 'regions') return person.regions;
  const own = person[part];
  const isInName = (part === 'motherName' || part === 'multipleIndex') && person.motherName !== undefined;
  return [...(own === undefined ? [] : [own]), ...(isInName ? [person.name] : [])];
}
