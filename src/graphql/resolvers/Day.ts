import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parsePlainDate, type PlainDate } from '../../domain/values/plain-date.ts';

const read = (value: unknown): PlainDate => {
  const day = typeof value === 'string' ? parsePlainDate(value) : null;
  if (day === null)
    throw new GraphQLError('不是日期 YYYY-MM-DD / not a date YYYY-MM-DD', { extensions: { rule: 'DAY' } });
  return day;
};

/** Days are text inside as outside; partial dates never reach the schema. */
export const Day = new GraphQLScalarType({
  name: 'Day',
  serialize: read,
  parseValue: read,
  parseLiteral: (ast) => read(ast.kind === Kind.STRING ? ast.value : null),
});
