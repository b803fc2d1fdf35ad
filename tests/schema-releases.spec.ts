import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

import { typeDefs } from '../src/graphql/typeDefs.generated.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const now = buildASTSchema(typeDefs);
const releases = globSync('schema/releases/*.graphql', { cwd: ROOT }).toSorted();

/** What marks a thing that will go: which one takes its place, and when it goes. */
const DEPRECATION = /\b(use|see)\b.*`\w+`.*\b20\d\d-\d\d-\d\d\b/i;

describe('the schema keeps what a release promised', () => {
  it('has a release to keep', () => {
    expect(releases.length).toBeGreaterThan(0);
  });

  it.each(releases)('%s', (path) => {
    const then = buildSchema(readFileSync(`${ROOT}${path}`, 'utf8'));
    expect(findBreakingChanges(then, now).map(({ description }) => description)).toEqual([]);
  });

  it('notices a field that is gone', () => {
    const more = buildSchema(`${readFileSync(`${ROOT}${releases[0]}`, 'utf8')} extend type Run { gone: Int }`);
    expect(findBreakingChanges(more, now).map(({ description }) => description)).toEqual(['Run.gone was removed.']);
  });

  it('deprecates with what takes the place and the day it goes', () => {
    const reasons = Object.values(now.getTypeMap()).flatMap((type) => {
      if (isEnumType(type)) return type.getValues().map(({ deprecationReason }) => deprecationReason);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
      return Object.values(type.getFields()).map(({ deprecationReason }) => deprecationReason);
    });
    const given = reasons.filter((reason) => typeof reason === 'string');
    expect(given.filter((reason) => !DEPRECATION.test(reason))).toEqual([]);
  });
});
