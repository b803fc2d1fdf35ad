import { createServer } from 'node:http';
import { argv, stdout } from 'node:process';
import { createYoga } from 'graphql-yoga';
import { unprotectedContext } from './api-yoga-context.ts';

/** graphql-yoga with the schema and resolvers of the hub, no limits, no fence around rows, no engine. */
const [, , , home = '', databaseUrl = ''] = argv;
const { schema, context } = await unprotectedContext(home, databaseUrl);
const yoga = createYoga({ schema, context, logging: false, maskedErrors: false });
const server = createServer((request, response) => void yoga(request, response));
server.listen(0, '127.0.0.1', () => stdout.write(`http://127.0.0.1:${server.address().port}\n`));
