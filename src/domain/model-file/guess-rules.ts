/** A guessed column as rules see it. */
interface RuleColumn {
  readonly name: string;
  readonly compare: string;
}

/** Comparisons whose equal values nearly single a person out. */
const SINGLE: ReadonlySet<string> = new Set(['id-number', 'document', 'phone', 'email']);

const NAMES: ReadonlySet<string> = new Set(['name-latin', 'name-zh']);

/** Reductions by which a slip in a name is passed over, by comparison. */
const SOUND: Readonly<Record<string, string>> = { 'name-latin': 'metaphone', 'name-zh': 'pinyin' };

/**
 * Blocking rules for guessed columns: numbers alone; every two names; names by sound with the year, names with month and day;
 * dates; names and dates with a place; texts in pairs. Wide ones are left out later when the lists are large.
 */
export function guessRules(columns: readonly RuleColumn[], reductions: ReadonlySet<string>): string[] {
  const names = columns.filter(({ compare }) => NAMES.has(compare));
  const dates = columns.filter(({ compare }) => compare.startsWith('date')).map(({ name }) => name);
  const texts = columns
    .filter(({ compare }) => ['text', 'postcode', 'region'].includes(compare))
    .map(({ name }) => name);
  const rules = [
    ...columns.flatMap(({ name, compare }) => (SINGLE.has(compare) ? [name] : [])),
    ...dates,
    ...pairsOf(names.map(({ name }) => name)),
    ...names.flatMap(({ name, compare }) =>
      dates.flatMap((date) => nameAndDate(name, SOUND[compare] ?? 'exact', date)),
    ),
    ...texts.flatMap((text) => [
      ...names.map(({ name }) => `${name} + ${text}`),
      ...dates.map((date) => `${text} + ${date}: year`),
    ]),
    ...pairsOf(texts),
    ...names.flatMap(({ name, compare }) => [name, `${name}: ${SOUND[compare] ?? 'exact'}`]),
  ];
  const known = rules.filter((rule) => partsBy(rule).every((by) => reductions.has(by)));
  return known.length > 0 ? [...new Set(known)] : columns.map(({ name }) => name);
}

const nameAndDate = (name: string, sound: string, date: string): readonly string[] => [
  `${name}: ${sound} + ${date}: year`,
  `${name} + ${date}: month-day`,
  `${name}: first-2 + ${date}: year-month`,
];

const pairsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((name, at) => names.slice(at + 1).map((other) => `${name} + ${other}`));

const partsBy = (rule: string): readonly string[] =>
  rule.split('+').map((part) => part.split(':')[1]?.trim() ?? 'exact');
