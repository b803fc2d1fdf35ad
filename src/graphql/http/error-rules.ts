import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import type { FaultOf } from '../../ports/fault-of.ts';
import { RULES } from '../refusals.ts';
import { variableFault } from './variable-fault.ts';

/** What a message of the libraries says, and the rule behind it. */
const BY_MESSAGE: readonly (readonly [RegExp, string])[] = [
  [/depth limit|introspection depth/i, 'DEPTH_LIMIT'],
  [/cost limit/i, 'COST_LIMIT'],
  [/aliases limit/i, 'ALIAS_LIMIT'],
  [/directives limit/i, 'DIRECTIVE_LIMIT'],
  [/more tha[nt] \d+ tokens/i, 'FIELD_LIMIT'],
  [/cross-site request forgery/i, 'CSRF'],
  [/batching/i, 'BATCH_DISABLED'],
  [/^Cannot spread fragment .* within itself/, 'FRAGMENT_CYCLE'],
];

const BY_CODE: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'SYNTAX',
  GRAPHQL_VALIDATION_FAILED: 'VALIDATION',
  BAD_USER_INPUT: 'VARIABLE_INVALID',
  OPERATION_RESOLUTION_FAILURE: 'OPERATION',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_ONLY',
  BAD_REQUEST: 'REQUEST',
};

/** Every rule that an error can name, as far as the door itself knows them. */
export const KNOWN_RULES: readonly string[] = [
  ...Object.keys(RULES),
  ...BY_MESSAGE.map(([, rule]) => rule),
  ...Object.values(BY_CODE),
];

const Extensions = z.looseObject({ code: z.string().optional(), rule: z.string().optional() }).catch({});

/**
 * The error as callers see it: always with the rule that refused. What is no refusal is a fault of the disk, the database or ours: it is told to
 * `report` and only its existence is told to the caller, because its text may quote values.
 */
export function toldError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (fault: unknown, path: string) => void,
  faultOf: FaultOf,
): GraphQLFormattedError {
  const { code = 'INTERNAL_SERVER_ERROR', rule } = Extensions.parse(formatted.extensions ?? {});
  const { http: _http, stacktrace: _trace, ...extensions } = formatted.extensions ?? {};
  const broken = rule ?? BY_MESSAGE.find(([text]) => text.test(formatted.message))?.[1] ?? BY_CODE[code];
  if (broken !== undefined) {
    const message = broken === 'VARIABLE_INVALID' ? variableFault(formatted.message) : withoutValues(formatted.message);
    return { ...formatted, ...pathOf(formatted), message, extensions: { ...extensions, code, rule: broken } };
  }
  const told = pathOf(formatted);
  const path = (told.path ?? []).filter((step) => typeof step === 'string').join('.');
  const fault = unwrapResolverError(error);
  const failed = faultOf(fault) ?? 'INTERNAL';
  report(fault, path);
  const { code: kind, zh, en } = RULES[failed];
  return {
    message: `${zh} / ${en}`,
    ...told,
    extensions: { code: kind, rule: failed, zh, en },
  };
}

/**
 * The message without what stood in the document as a value: graphql-js repeats literals where it expected something else.
 * Fifteen digits or more are, or look like, an identity number (GB 11643), wherever they stand.
 */
const withoutValues = (message: string): string =>
  message
    .replaceAll(/String "(?:[^"\\]|\\.)*"/g, 'String "***"')
    .replace(/, found (?=[^;]*["[{])(?!String )[^]*$/, ', found ***')
    .replace(/\bvalue: [^]*$/, 'value: ***')
    .replaceAll(LONG_NUMBER, '***');

const LONG_NUMBER = /\d{14,}[\dXx]/g;

/** A step may be a name that the caller gave a field. */
const pathOf = ({ path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path'> =>
  path === undefined
    ? {}
    : { path: path.map((step) => (typeof step === 'string' ? step.replaceAll(LONG_NUMBER, '***') : step)) };
