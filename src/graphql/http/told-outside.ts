import type { FastifyReply } from 'fastify';
import type { Wording } from '../../domain/values/wording.ts';
import { correlatedBody } from './correlated.ts';
import { requestHere } from './request-scope.ts';

interface UserError {
  readonly __typename: string;
  readonly rule: string;
  readonly explanation: Wording;
}

/** Status by kind of error; 422 for what the rules of case work refuse. */
const STATUS: Readonly<Record<string, readonly [status: number, code: string]>> = {
  NotFoundError: [404, 'NOT_FOUND'],
  StateChangedError: [409, 'CONFLICT'],
  IdempotencyMismatchError: [409, 'CONFLICT'],
};

/** An answer of a mutation that refuses, as a body outside of GraphQL: in the same shape as every other refusal. */
export function toldOutside(reply: FastifyReply, { __typename, rule, explanation }: UserError) {
  const [status, code] = STATUS[__typename] ?? [422, 'BAD_USER_INPUT'];
  const { zh, en } = explanation;
  const scope = requestHere();
  scope.refusedBy(rule);
  void reply.code(status);
  return correlatedBody({ errors: [{ message: `${zh} / ${en}`, extensions: { code, rule, zh, en } }] }, scope);
}
