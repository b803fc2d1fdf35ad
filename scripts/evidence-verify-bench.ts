/**
 * How fast evidence is sealed and verified: `node scripts/with-node.mjs scripts/evidence-verify-bench.ts [--rows 1000000] [--appended 20000]`.
 * The rows are written by COPY, as many as asked; then sealed, witnessed and verified as the product does.
 */
import { argv, cpuUsage, memoryUsage } from 'node:process';
import { parseArgs } from 'node:util';
import { someEvent } from '../bench/evidence-drill/written-log.ts';
import { openHub, openTemporaryHome } from '../bench/hub.ts';
import { sealEvidence, showWitness } from '../src/actions/evidence/seal-evidence.ts';
import { verifyLog } from '../src/actions/evidence/verify-log.ts';
import { entryDigest, entryText } from '../src/adapters/evidence/entry-text.ts';
import type { Database } from '../src/adapters/postgres/database.ts';
import { evidenceLogOf } from '../src/main/evidence.ts';
import { readConfig } from '../src/main/config.ts';
import { Rng } from '../src/simulator/rng.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: { rows: { type: 'string', default: '1000000' }, appended: { type: 'string', default: '20000' } },
});
const [rows, appended] = [Number(options.rows), Number(options.appended)];
/** As many connections as a pool has. */
const WRITERS = 20;
/** Id of the first copied entry, far from those of the sequence. */
const FIRST = 1_000_000_000;
const AT = '2026-03-31T04:00:00.000000Z';

await using home = await openTemporaryHome();
await using opened = await openHub(home);
const log = evidenceLogOf({ config: { ...readConfig({}), home: home.folder }, database: opened.database });
const signer = await log.signer();

await measure('append one by one', Math.min(appended, 5_000), async () => {
  const rng = new Rng('single');
  for (let written = 0; written < Math.min(appended, 5_000); written += 1)
    await opened.hub.inTransaction(({ evidence }) => evidence.append([someEvent(rng)]));
});
await measure('append by 100', appended, async () => {
  const rng = new Rng('hundreds');
  for (let written = 0; written < appended; written += 100)
    await opened.hub.inTransaction(({ evidence }) =>
      evidence.append(Array.from({ length: 100 }, () => someEvent(rng))),
    );
});
await measure('COPY', rows, () => fill(opened.database, rows));
await opened.database.query('vacuum analyze evidence, evidence_pending');
const all = await measure('seal', rows, () => sealEvidence({ sequencer: log.sequencer, signer }, Infinity));
await measure('witness', all, () => showWitness(log));
await opened.database.query('vacuum analyze evidence_leaf');
const verification = await measure('verify', all, async () =>
  verifyLog({ ...log, witness: await log.openWitness(log.witnessPath) }),
);
console.log(JSON.stringify(verification));

async function measure<T>(name: string, count: number, work: () => Promise<T>): Promise<T> {
  const [start, cpu] = [performance.now(), cpuUsage()];
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, memoryUsage().rss);
  }, 50);
  const result = await work();
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = cpuUsage(cpu);
  const own = (user + system) / 1_000_000;
  console.log(
    `${name}: ${count} rows, ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} rows/s; own CPU ${own.toFixed(1)} s, ${Math.round(count / own)} rows per CPU second; at most ${Math.round(most / 2 ** 20)} MB`,
  );
  return result;
}

/** Entries of several writers in turn, as the product would have written them. */
async function fill(database: Database, count: number): Promise<void> {
  const columns = ['id', 'writer', 'n', 'at', 'action', 'actor', 'object', 'subjects', 'entry', 'digest'];
  await database.inTransaction(async (tx) => {
    await tx.copy('evidence', columns, entries(count));
    await tx.query(
      'insert into evidence_pending (evidence_id) select id from evidence e where id > $1 and writer like $2',
      [FIRST, 'bench.%'],
    );
  });
}

function* entries(count: number): Iterable<readonly (string | null)[]> {
  const rng = new Rng('copied');
  const previous = new Map<string, string>();
  for (let at = 0; at < count; at += 1) {
    const writer = `bench.${at % WRITERS}`;
    const n = Math.floor(at / WRITERS) + 1;
    const event = someEvent(rng);
    const text = entryText({ ...event, writer, n, at: AT, prev: previous.get(writer) ?? '' });
    const digest = Buffer.from(entryDigest(text)).toString('hex');
    previous.set(writer, digest);
    const subjects = `{${event.subjects.join(',')}}`;
    yield [
      String(FIRST + 1 + at),
      writer,
      String(n),
      AT,
      event.action,
      event.actor.user,
      event.object,
      subjects,
      text,
      `\\x${digest}`,
    ];
  }
}
