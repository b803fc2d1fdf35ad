import type { FastifyInstance } from 'fastify';
import type { World } from '../context.ts';
import { issueClientTokens } from './client-token.ts';
import { tellSessions } from './session-routes.ts';
import { takeProvidedSignIns } from './sign-in-provider.ts';
import { takeForms } from './sign-in-request.ts';
import { takeSignIns } from './sign-in.ts';

/** Everything about signing in and out, in a part of the door of its own: forms are taken here and nowhere else. */
export const openSignIn = async (app: FastifyInstance, world: World): Promise<void> => {
  await app.register(async (part) => {
    takeForms(part);
    takeSignIns(part, world);
    takeProvidedSignIns(part, world);
    tellSessions(part, world);
    issueClientTokens(part, world);
  });
};
