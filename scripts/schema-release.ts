/** Writes the schema as it is to `schema/releases/VERSION.graphql`: what later versions must not break. Run once a release. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildASTSchema, printSchema } from 'graphql';
import { typeDefs } from '../src/graphql/typeDefs.generated.ts';

const root = join(import.meta.dirname, '..');
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const folder = join(root, 'schema', 'releases');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${version}.graphql`), `${printSchema(buildASTSchema(typeDefs))}\n`);
