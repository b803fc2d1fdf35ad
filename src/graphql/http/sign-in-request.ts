import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refused } from '../refusals.ts';
import { cookieName, isSecure, type Surroundings } from './credentials.ts';
import { isFromHere } from './strict-requests.ts';

/** Longest of a form: account, two passwords and a code. */
const MAX_FORM_BYTES = 8 * 1024;

/** Forms and JSON, in this part of the door only: operations are JSON. */
export function takeForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: MAX_FORM_BYTES },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}

const text = z.string().max(256);
const LocalProof = z.object({
  account: text,
  password: text,
  code: text,
  newPassword: text.optional().transform((given) => (given === undefined || given === '' ? null : given)),
});
const Choice = z.object({ post: z.uuid() });
const Proof = LocalProof.pick({ password: true, code: true });

/** @throws Refused REQUEST */
function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Refused('REQUEST');
  return parsed.data;
}

export const localProofIn = ({ body }: FastifyRequest) => read(LocalProof, body);
export const choiceIn = ({ body }: FastifyRequest) => read(Choice, body);
export const proofIn = ({ body }: FastifyRequest) => read(Proof, body);

/** Programs send JSON and get JSON; browsers send forms and get pages. */
export const isProgram = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.startsWith('application/json') === true;

/** A form that another site sent would sign somebody in as somebody else. @throws Refused ORIGIN */
export function requireOwnForm(request: FastifyRequest): void {
  if (!isFromHere(request) || (!isProgram(request) && request.headers.origin === undefined))
    throw new Refused('ORIGIN');
}

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/** Secrets travel encrypted, or not at all. @throws Refused HTTPS_NEEDED */
export function requireSafeWay({ socket }: FastifyRequest, surroundings: Surroundings): void {
  if (!isSecure(surroundings) && !LOOPBACK.test(socket.remoteAddress ?? '')) throw new Refused('HTTPS_NEEDED');
}

/** Sets a cookie that scripts cannot read; `Lax` only where a redirect of another site must bring it back. */
export function setCookie(
  reply: FastifyReply,
  name: 'lianhe' | 'lianhe-ticket',
  value: string | null,
  surroundings: Surroundings,
): void {
  const secure = isSecure(surroundings);
  const parts = [
    `${cookieName(name, secure)}=${value ?? ''}`,
    'Path=/',
    'HttpOnly',
    `SameSite=${name === 'lianhe' ? 'Strict' : 'Lax'}`,
    ...(secure ? ['Secure'] : []),
    ...(value === null ? ['Max-Age=0'] : []),
  ];
  void reply.header('set-cookie', parts.join('; '));
}
