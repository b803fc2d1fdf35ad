/** A PostgreSQL array literal of texts, for COPY. */
export const arrayLiteral = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replace(/["\\]/g, (character) => `\\${character}`)}"`).join(',')}}`;

/** A PostgreSQL text literal, for codes where a parameter cannot stand. */
export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;
