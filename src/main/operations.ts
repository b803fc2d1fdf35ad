import { readFileSync } from 'node:fs';
import { type KnownOperations, knownOperations, NO_OPERATIONS } from '../graphql/http/known-operations.ts';
import type { Config } from './config.ts';

/** The list of known operations, as released with the screens. @throws when the file is none, or its hashes do not fit */
export const operationsOf = ({ operations }: Pick<Config, 'operations'>): KnownOperations =>
  operations === undefined ? NO_OPERATIONS : knownOperations(JSON.parse(readFileSync(operations, 'utf8')));
