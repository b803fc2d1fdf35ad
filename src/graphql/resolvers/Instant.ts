import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A date, a time and the zone; without a zone it would be no moment. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const read = (value: unknown): string => {
  const moment = typeof value === 'string' && MOMENT.test(value) ? new Date(value) : null;
  if (moment === null || Number.isNaN(moment.getTime()))
    throw new GraphQLError('不是带时区的时刻 / not a moment with its zone, such as 2026-03-31T08:00:00Z', {
      extensions: { rule: 'INSTANT' },
    });
  return moment.toISOString();
};

export const Instant = new GraphQLScalarType({
  name: 'Instant',
  serialize: read,
  parseValue: read,
  parseLiteral: (ast) => read(ast.kind === Kind.STRING ? ast.value : null),
});
