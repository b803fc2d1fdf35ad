import { readFile } from 'node:fs/promises';
import { stdout } from 'node:process';
import type { Command } from 'commander';
import { addClient as add, revokeClient } from '../../actions/access/manage-clients.ts';
import { MOST_DAYS } from '../../actions/access/manage-posts.ts';
import { certificateThumbprint, readPublicKey } from '../../main/client-keys.ts';
import { openSystem } from '../../main/wire.ts';
import { type GivenPost, postOf } from '../post-arguments.ts';
import { administrator } from '../prove-administrator.ts';
import { refusalText } from '../refusal-text.ts';

interface Given extends Omit<GivenPost, 'role'> {
  readonly owner: string;
  readonly key: string;
  readonly certificate?: string;
  readonly days: number;
  readonly by?: string;
}

/** Systems of departments: registered with a public key and a person who answers for them. */
export const addClient = (program: Command): void => {
  const client = program
    .command('client')
    .description('部门系统:登记、吊销 / systems of departments: add, revoke')
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe client add hospital-1 --owner wang --department HC --region 290121 --org H1 --key public.pem --by anna\n',
    );
  addAdd(client);
  client
    .command('revoke')
    .description('吊销系统的密钥,立即生效 / revoke the keys of a system at once')
    .argument('<name>', '系统 system')
    .option('--by <account>', '系统管理员或个人信息保护负责人 administrator or data-protection officer')
    .action(async (name: string, { by }: { by?: string }) => {
      await using system = await openSystem();
      const changer = await administrator(by, 'suspendAccess', system);
      if ((await revokeClient(name, changer, system.hub)).outcome !== 'changed')
        throw new Error('没有可吊销的系统 / there is no such system to revoke');
      stdout.write(`${name} 已吊销 revoked\n`);
    });
};

function addAdd(client: Command): void {
  client
    .command('add')
    .description('登记系统及其公钥;岗位另须确认 / register a system; its post must be confirmed')
    .argument('<name>', '系统 system')
    .requiredOption('--owner <account>', '负责人 person who answers for it')
    .requiredOption('--department <code>', '部门 PS, HC, MZ, ED, GR')
    .requiredOption('--key <file>', '公钥 PEM 或 JWK (Ed25519, P-256, RSA 3072)')
    .option('--region <code>', '辖区', '')
    .option('--org <code>', '报送机构', '')
    .option('--certificate <file>', '客户端证书 PEM;令牌只与它同用 tokens are bound to it')
    .option('--days <n>', '有效天数 days it lasts', Number, MOST_DAYS)
    .option('--by <account>', '系统管理员 administrator')
    .action(async (name: string, { owner, key: file, certificate, days, by, ...given }: Given) => {
      const post = postOf({ ...given, role: 'R-SUBMIT' });
      const key = await readPublicKey(await readFile(file, 'utf8'));
      const bound = certificate === undefined ? null : certificateThumbprint(await readFile(certificate, 'utf8'));
      await using system = await openSystem();
      const changer = await administrator(by, 'manageAccounts', system);
      const added = await add({ name, owner, post, days, key, certificate: bound }, changer, system.hub);
      if (added.outcome === 'refused') throw new Error(refusalText(added.why));
      stdout.write(`${added.post.id} ${name} ${key.algorithm} kid ${key.kid}\n`);
    });
}
