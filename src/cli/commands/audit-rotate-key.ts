import { userInfo } from 'node:os';
import { stdout } from 'node:process';
import type { Command } from 'commander';
import { rotateEvidenceKey } from '../../actions/evidence/rotate-evidence-key.ts';
import { evidenceLogOf } from '../../main/evidence.ts';
import { openSystem } from '../../main/wire.ts';

export const addAuditRotateKey = (audit: Command): void => {
  audit
    .command('rotate-key')
    .description(
      '更换留痕签名密钥,旧密钥签字移交后销毁 / a new signing key: the old one hands over by its signature and is destroyed',
    )
    .addHelpText('after', '\n例 example:\n  lianhe audit rotate-key\n')
    .action(async () => {
      await using system = await openSystem();
      const log = evidenceLogOf(system);
      const { from, to, witnessed } = await rotateEvidenceKey(userInfo().username, {
        ...log,
        signer: await log.signer(),
      });
      stdout.write(
        `签名密钥 ${from} → ${to};见证共 ${witnessed ?? '—'} 条 / signing key ${from} → ${to}, witnessed ${witnessed ?? '—'} in all\n` +
          '其他主机请更换 evidence-key / copy evidence-key to the other homes of this hub\n',
      );
    });
};
