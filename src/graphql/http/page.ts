import type { FastifyInstance } from 'fastify';
import type { World } from '../context.ts';
import { isSecure } from './credentials.ts';
import { sendPage } from './html-page.ts';
import { sessionIn } from './session-body.ts';
import { startPage } from './start-page.ts';

/** `/`: where a browser begins and comes back to after signing in. */
export function showPage(app: FastifyInstance, world: World): void {
  app.get('/', async (request, reply) => {
    const address = `${request.protocol}://${request.host.replaceAll(/[^\w.:[\]-]/g, '')}`;
    return sendPage(reply, startPage(await sessionIn(request, world), address), isSecure(world.desk));
  });
}
