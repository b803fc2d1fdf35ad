import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';

const ENTRY = join(import.meta.dirname, '..', 'src', 'main', 'serve.ts');

/** A page of findings over HTTP, against an empty handler of the same server; measured once the server is there. */
export const apiBench: Benchmark = {
  name: 'api',
  about: 'a page of findings over HTTP, against an empty handler',
  sizes: [],
  // eslint-disable-next-line require-yield
  measure: async function* () {
    if (!existsSync(ENTRY)) console.error('api: src/main/serve.ts is not there yet');
  },
};
