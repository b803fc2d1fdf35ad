import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Objects inside objects; deep enough for a connection, its node, a record and what a caller may know of its values. */
const DEPTH = 8;
/** Objects with more parts than this are asked in several questions, so that none is longer than the door allows. */
const WIDE = 2;

const needsArguments = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

/** Selections that together ask for everything of a type, without going in circles: no type stands inside itself. */
export function selectionsOf(type: GraphQLNamedType, above: readonly string[] = []): readonly string[] {
  if (isUnionType(type))
    return zipped(
      type.getTypes().map((member) => selectionsOf(member, above).map((part) => `... on ${member.name} ${part}`)),
    ).map((parts) => `{ __typename ${parts} }`);
  if (!isObjectType(type)) return ['{ __typename }'];
  const within = [...above, type.name];
  const fields = Object.values(type.getFields()).filter((field) => !needsArguments(field));
  const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type))).map(({ name }) => name);
  const parts = fields.flatMap((field) => {
    const of = getNamedType(field.type);
    if (!isCompositeType(of) || within.includes(of.name) || within.length >= DEPTH) return [];
    return [selectionsOf(of, within).map((selection) => `${field.name} ${selection}`)];
  });
  const chosen = parts.length > WIDE ? parts.flat() : zipped(parts);
  return (chosen.length > 0 ? chosen : ['']).map((part) => `{ ${['__typename', ...leaves, part].join(' ')} }`);
}

/** The first of each, the second of each, … */
function zipped(parts: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...parts.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => parts.map((part) => part[at] ?? part[0] ?? '').join(' '));
}

/** Operations for each root query: with these arguments, or none where it needs some and none are given. */
export function everyQuery(schema: GraphQLSchema, argumentsOf: Readonly<Record<string, string>>): readonly string[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return roots.flatMap((root) => {
    const given = argumentsOf[root.name];
    if (given === undefined && needsArguments(root)) return [];
    const of = getNamedType(root.type);
    const selections = isCompositeType(of) ? selectionsOf(of) : [''];
    return selections.map((selection) => `{ ${root.name}${given ?? ''} ${selection} }`);
  });
}
