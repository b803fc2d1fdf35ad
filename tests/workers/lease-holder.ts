/** Started by lease-keeper.spec.ts as a process of its own: takes a chunk and computes without end, or waits without end. */
import { leaseKeeper } from '../../src/adapters/lease-keeper/lease-keeper.ts';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { unitOfWork } from '../../src/adapters/postgres/stores.ts';

const [url = '', keyFile = '', runId = '', how = 'computes', minutes = '60'] = process.argv.slice(2);
const inTransaction = unitOfWork(await openDatabase(url, keyFile));
const chunk = await inTransaction(({ runs }) => runs.claim(runId));
if (!chunk) throw new Error('there was nothing to claim');
leaseKeeper(url, { chunkMinutes: Number(minutes) }).keep(chunk);
// The thread begins; then this one never looks up again.
await new Promise((resolve) => setTimeout(resolve, 300));
// An answer that never comes, inside the transaction of the chunk; everything else of the process goes on.
if (how === 'waits')
  await inTransaction(async ({ runs }) => {
    await runs.progress(runId);
    await new Promise((resolve) => setTimeout(resolve, 3_600_000));
  });
for (let round = 0; Number.isFinite(round); round = (round + 1) % 1_000);
