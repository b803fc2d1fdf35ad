/** Writes `docs/hostile-files.md` from the tables of hostile and unlucky files that the tests run; format it afterwards. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../tests/hostile/support/catalogue.ts';

writeFileSync(join(import.meta.dirname, '..', 'docs', 'hostile-files.md'), catalogue());
