/** Started by evidence-killed.spec.ts as a process of its own: writes, seals and shows the witness until it is killed. */
import { someEvent } from '../../bench/evidence-drill/written-log.ts';
import { createLogger } from '../../src/adapters/logging.ts';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { unitOfWork } from '../../src/adapters/postgres/stores.ts';
import { keyFileIn } from '../../src/adapters/postgres/vault/master-keys.ts';
import { readConfig } from '../../src/main/config.ts';
import { Rng } from '../../src/simulator/rng.ts';
import { startSequencer } from '../../workers/evidence-sequencer.ts';

const [url = '', home = '', seed = ''] = process.argv.slice(2);
const database = await openDatabase(url, keyFileIn(home));
const inTransaction = unitOfWork(database);
const rng = new Rng(seed);
const logger = createLogger({ level: 'error' });
const sequencers = [1, 2].map(() =>
  startSequencer({ config: { ...readConfig({}), home }, database, logger }, { sealMs: 1, witnessMs: 1 }),
);
process.stdout.write('works\n');
while (sequencers.length > 0) await inTransaction(({ evidence }) => evidence.append([someEvent(rng), someEvent(rng)]));
