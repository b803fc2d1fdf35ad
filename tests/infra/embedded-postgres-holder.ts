/** Started by embedded-postgres.spec.ts as a process of its own, to be killed without warning. */
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/embedded-postgres.ts';

const [home = ''] = process.argv.slice(2);
const server = await startEmbeddedPostgres({ home });
process.stdout.write(`${JSON.stringify({ url: server.url('postgres'), adopted: server.adopted })}\n`);
setInterval(() => undefined, 1000);
