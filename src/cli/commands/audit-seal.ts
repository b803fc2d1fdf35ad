import { stdout } from 'node:process';
import type { Command } from 'commander';
import { sealEvidence, showWitness } from '../../actions/evidence/seal-evidence.ts';
import { evidenceLogOf } from '../../main/evidence.ts';
import { openSystem } from '../../main/wire.ts';

export const addAuditSeal = (audit: Command): void => {
  audit
    .command('seal')
    .description(
      '立即封存并送见证;服务运行时自动进行 / seal now and show the witness; done by itself while the hub runs',
    )
    .addHelpText('after', '\n例 example:\n  lianhe audit seal\n')
    .action(async () => {
      await using system = await openSystem();
      const log = evidenceLogOf(system);
      const sealed = await sealEvidence({ sequencer: log.sequencer, signer: await log.signer() }, 0);
      const witnessed = await showWitness(log);
      stdout.write(
        `封存 ${sealed} 条,见证共 ${witnessed ?? '—'} 条:${log.witnessPath} / sealed ${sealed}, witnessed ${witnessed ?? '—'} in all: ${log.witnessPath}\n`,
      );
    });
};
