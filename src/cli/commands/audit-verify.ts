import { resolve } from 'node:path';
import { stderr, stdout } from 'node:process';
import { type Command, Option } from 'commander';
import { verifyLog } from '../../actions/evidence/verify-log.ts';
import type { Verification } from '../../domain/evidence/verification.ts';
import { evidenceLogOf } from '../../main/evidence.ts';
import { openSystem } from '../../main/wire.ts';
import { readPlace } from '../evidence-arguments.ts';
import { verificationText } from '../evidence-texts.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly witness?: string;
  readonly since: number;
  readonly format: 'text' | 'json';
}

/** Nothing is green but what was verified to the end. */
const EXITS = { intact: 0, tampered: 1, unverifiable: 2 } as const satisfies Record<Verification['outcome'], number>;

export const addAuditVerify = (audit: Command): void => {
  audit
    .command('verify')
    .description(
      '从头核验留痕并指出首个分歧;0 完整,1 被篡改,2 无法核验 / verify all evidence and name the first divergence: exit 0 intact, 1 tampered, 2 cannot tell',
    )
    .option('--witness <file>', '见证文件,缺省为 LIANHE_WITNESS / file of the witness')
    .option('--since <index>', '从此序号之前的检查点起 / begin at the checkpoint before this place', readPlace, 0)
    .addOption(new Option('--format <format>', '格式').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\n例 example:\n  lianhe audit verify --witness /mnt/auditor/checkpoints.log\n')
    .action(async (options: Options) => {
      process.exitCode = await verify(options).catch(couldNot);
    });
};

async function verify({ witness: file, since, format }: Options): Promise<number> {
  await using system = await openSystem(undefined, 'opened');
  const log = evidenceLogOf(system);
  // The witness first: whatever it holds, the log must hold by the time it is read.
  const witness = await log.openWitness(file === undefined ? log.witnessPath : resolve(file));
  const verification = await verifyLog({ ...log, witness }, since);
  stdout.write(format === 'json' ? `${JSON.stringify(verification)}\n` : verificationText(verification));
  return EXITS[verification.outcome];
}

/** A verification that breaks off has not found the log intact, nor tampered with. */
function couldNot(error: unknown): number {
  if (error instanceof UsageError) throw error;
  const name = error instanceof Error ? error.name : 'unknown error';
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  stderr.write(`核验中断,无法判断:${name}${code} / the verification broke off, nothing can be told: ${name}${code}\n`);
  return EXITS.unverifiable;
}
