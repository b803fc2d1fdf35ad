import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLType,
  getNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

import { typeDefs } from '../src/graphql/typeDefs.generated.ts';

const schema = buildASTSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter(({ name, astNode }) => !name.startsWith('__') && astNode);
const objects = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const fields = objects.flatMap((type) => Object.values(type.getFields()).map((field) => ({ of: type.name, field })));
const inputs = types
  .filter(isInputObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ of: type.name, field })));
const roots = (['Query', 'Mutation', 'Subscription'] as const).flatMap((name) => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ of: name, field })) : [];
});
const named = ({ of, field }: { of: string; field: { name: string } }) => `${of}.${field.name}`;

/** Words of the findings export and of the command line, which keep their shape on every door. */
const CONTRACT = new Set(['asOf', 'due', 'unverified', 'deadlineBefore', 'opensCase', 'includeUnanswerable']);

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    const look = (name: string, description: string | null | undefined) =>
      description?.trim() ? null : silent.push(name);
    for (const type of types) look(type.name, type.description);
    for (const entry of [...fields, ...inputs]) look(named(entry), entry.field.description);
    for (const entry of fields)
      for (const argument of entry.field.args) look(`${named(entry)}(${argument.name})`, argument.description);
    for (const type of types.filter(isEnumType))
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
    expect(silent).toEqual([]);
  });

  it('names types in PascalCase, fields in camelCase, enum values in UPPER_SNAKE', () => {
    expect(types.map(({ name }) => name).filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    expect([...fields, ...inputs].filter(({ field }) => !/^[a-z][A-Za-z0-9]*$/.test(field.name)).map(named)).toEqual(
      [],
    );
    const values = types.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name));
    expect(values.filter((name) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('ends moments in At, days in On, and starts yes or no with is', () => {
    const wrong = [...fields, ...inputs].filter(({ field }) => {
      const type = getNamedType(field.type as GraphQLType).name;
      if (CONTRACT.has(field.name)) return false;
      if (type === 'Instant') return !field.name.endsWith('At');
      if (type === 'Day') return !field.name.endsWith('On');
      return type === 'Boolean' && !/^(is|has)[A-Z]/.test(field.name);
    });
    expect(wrong.map(named)).toEqual([]);
  });

  it('has no root field that is a reserved word, and no scalar that hides a global', () => {
    const reserved = new Set([
      'case',
      'class',
      'default',
      'delete',
      'export',
      'import',
      'new',
      'package',
      'return',
      'switch',
      'with',
    ]);
    expect(roots.map(({ field }) => field.name).filter((name) => reserved.has(name))).toEqual([]);
    expect(
      types.map(({ name }) => name).filter((name) => ['Date', 'Map', 'Set', 'Object', 'JSON', 'Error'].includes(name)),
    ).toEqual([]);
  });

  it('gives lists without holes', () => {
    const holes = [...fields, ...inputs].filter(({ field }) => {
      const type = isNonNullType(field.type) ? field.type.ofType : field.type;
      return isListType(type) && !isNonNullType(type.ofType);
    });
    expect(holes.map(named)).toEqual([]);
    expect(fields.filter(({ field }) => isListType(field.type)).map(named)).toEqual([]);
  });

  it('pages long lists by cursor and says how long a page may be', () => {
    const connections = objects.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(5);
    for (const connection of connections) {
      expect(Object.keys(connection.getFields())).toEqual(['edges', 'pageInfo', 'totalCount']);
      const edge = schema.getType(connection.name.replace(/Connection$/, 'Edge'));
      expect(isObjectType(edge) && Object.keys(edge.getFields())).toEqual(['cursor', 'node']);
    }
    const lists = fields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
    for (const { field } of lists) {
      expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after']));
      expect(field.description).toContain('At most 100 a page');
    }
  });

  it('changes by verb and noun, one input with an idempotency key, and a union of one success and typed errors', () => {
    const changes = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) expectManners(change);
  });

  it('has errors that name the rule in both languages', () => {
    const errors = objects.filter(({ name }) => name.endsWith('Error') && name !== 'UserError' && name !== 'RowError');
    for (const error of errors) {
      expect(isObjectType(error) && error.getInterfaces().map(({ name }) => name)).toEqual(['UserError']);
      expect(Object.keys(error.getFields())).toEqual(expect.arrayContaining(['message', 'rule', 'explanation']));
    }
  });

  it('cannot be asked for pregnancies, contraception, plans or fees, nor for the children of a mother', () => {
    const words = [...fields, ...inputs].map(({ field }) => field.name.toLowerCase());
    expect(
      words.filter((word) => /pregnan|parity|contracep|gestat|abort|fees?$|fine|policy|mother|child|spouse/.test(word)),
    ).toEqual([]);
  });
});

function expectManners(change: GraphQLField<unknown, unknown>): void {
  const type = change.name.replace(/^./, (letter) => letter.toUpperCase());
  expect(change.args.map(({ name, type: of }) => [name, String(of)])).toEqual([['input', `${type}Input!`]]);
  const input = schema.getType(`${type}Input`);
  expect(isInputObjectType(input) && String(input.getFields()['idempotencyKey']?.type)).toBe('ID!');
  expect(String(change.type)).toBe(`${type}Result!`);
  const result: GraphQLNamedType | undefined = schema.getType(`${type}Result`);
  const members = isUnionType(result) ? result.getTypes().map(({ name }) => name) : [];
  expect(members).toContain(`${type}Success`);
  expect(members).toContain('IdempotencyMismatchError');
  expect(members.filter((name) => name.endsWith('Success'))).toHaveLength(1);
  expect(members.every((name) => name.endsWith('Success') || name.endsWith('Error'))).toBe(true);
}
