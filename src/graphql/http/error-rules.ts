import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { RULES } from '../refusals.ts';
import { variableFault } from './variable-fault.ts';

/** What a message of the libraries says, and the rule behind it. */
const BY_MESSAGE: readonly (readonly [RegExp, string])[] = [
  [/depth limit/i, 'DEPTH_LIMIT'],
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

const Extensions = z.looseObject({ code: z.string().optional(), rule: z.string().optional() }).catch({});

/**
 * The error as callers see it: always with the rule that refused. What is no refusal is a fault of ours: it is told to
 * `report` and only its existence is told to the caller, because its text may quote values.
 */
export function toldError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (fault: unknown, path: string) => void,
): GraphQLFormattedError {
  const { code = 'INTERNAL_SERVER_ERROR', rule } = Extensions.parse(formatted.extensions ?? {});
  const { http: _http, stacktrace: _trace, ...extensions } = formatted.extensions ?? {};
  const broken = rule ?? BY_MESSAGE.find(([text]) => text.test(formatted.message))?.[1] ?? BY_CODE[code];
  if (broken !== undefined) {
    const message =
      broken === 'VARIABLE_INVALID' ? variableFault(formatted.message) : withoutNumbers(formatted.message);
    return { ...formatted, message, extensions: { ...extensions, code, rule: broken } };
  }
  const path = (formatted.path ?? []).filter((step) => typeof step === 'string').join('.');
  report(unwrapResolverError(error), path);
  const { zh, en } = RULES.INTERNAL;
  return {
    message: `${zh} / ${en}`,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL', rule: 'INTERNAL', zh, en },
  };
}

/** Fifteen digits or more are, or look like, an identity number (GB 11643): a literal that stood in the document. */
const withoutNumbers = (message: string): string => message.replaceAll(/\d{14,}[\dXx]/g, '***');
