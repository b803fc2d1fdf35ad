/**
 * Tampers with the evidence log, each time another way at another place, and verifies:
 * `node scripts/with-node.mjs scripts/evidence-tamper-drill.ts [--tampers 10000] [--real 300] [--entries 100] [--seed 1]`.
 * Most on an exported copy in memory, `--real` of them on the tables, by a superuser who switches the traps off. Ends with 1
 * when one is not found or its first divergence is not named.
 */
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { copyOf, exportLog } from '../bench/evidence-drill/exported-log.ts';
import { tamperTables } from '../bench/evidence-drill/table-tampers.ts';
import { KINDS, tamperWith } from '../bench/evidence-drill/tampers.ts';
import { settleLog, writeLog } from '../bench/evidence-drill/written-log.ts';
import { openHub, openTemporaryHome } from '../bench/hub.ts';
import { tableOf } from '../src/cli/table.ts';
import { signedText } from '../src/domain/evidence/checkpoint.ts';
import { verifyEvidence } from '../src/domain/evidence/verify-evidence.ts';
import { evidenceLogOf } from '../src/main/evidence.ts';
import { readConfig } from '../src/main/config.ts';
import { Rng } from '../src/simulator/rng.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    tampers: { type: 'string', default: '10000' },
    real: { type: 'string', default: '300' },
    entries: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});

await using home = await openTemporaryHome();
await using opened = await openHub(home);
const log = evidenceLogOf({ config: { ...readConfig({}), home: home.folder }, database: opened.database });
await writeLog(Number(options.entries), options.seed, { hub: opened.hub, log });
await settleLog(log);
const key = await log.signer();
const witness = await log.openWitness(log.witnessPath);
if (witness === null) throw new Error('there is no witness');
const exported = await exportLog(log.copies, witness);

const found = new Map<string, [tampers: number, found: number, named: number]>();
const note = (name: string, isFound: boolean, isNamed: boolean): void => {
  const [tampers, finds, names] = found.get(name) ?? [0, 0, 0];
  found.set(name, [tampers + 1, finds + (isFound ? 1 : 0), names + (isNamed ? 1 : 0)]);
};

const inMemory = Number(options.tampers) - Number(options.real);
const rng = new Rng(options.seed);
for (let round = 0; round < inMemory; round += 1) {
  const kind = KINDS[round % KINDS.length] ?? rng.pick(KINDS);
  const { planted, log: tampered } = tamperWith(exported, kind, rng, key);
  const verification = await verifyEvidence(copyOf(tampered), {
    digest: log.cryptography.digest,
    isSigned: (checkpoint) =>
      checkpoint.keyId === key.keyId &&
      log.cryptography.isSignedBy(key.publicKey, signedText(checkpoint), checkpoint.signature),
  });
  const isFound = verification.outcome === 'tampered';
  note(kind.join(' / '), isFound, isFound && verification.divergence.index === planted);
}
for await (const { kind, planted, verification } of tamperTables(Number(options.real), { url: home.url, log, rng })) {
  const isFound = verification.outcome === 'tampered';
  note(`${kind} (表 table)`, isFound, isFound && verification.divergence.index === planted);
}

const rows = [...found].map(([name, counts]) => [name, ...counts]);
const total = [1, 2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
console.log(
  tableOf(['篡改 tampering', '次 tampers', '发现 found', '定位 named'], [...rows, ['', ...total]], [1, 2, 3]),
);
process.exitCode = total[0] === total[1] && total[0] === total[2] && total[0] === Number(options.tampers) ? 0 : 1;
