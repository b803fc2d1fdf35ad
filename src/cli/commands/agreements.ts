import { stderr, stdout } from 'node:process';
import type { Command } from 'commander';
import { installMatrix } from '../../actions/agreements/install-matrix.ts';
import { signatoriesAmong } from '../../actions/agreements/signatories.ts';
import { historyOf, stateOf } from '../../domain/agreements/life/standing.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import { openSystem } from '../../main/wire.ts';
import { readDay } from '../arguments.ts';
import { administrator } from '../prove-administrator.ts';
import { tableOf } from '../table.ts';

export const addAgreements = (program: Command): void => {
  const agreements = program
    .command('agreements')
    .description('共享协议:启用矩阵、查看 / sharing agreements: put the matrix into force, list')
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe agreements install --from 2026-01-01 --by anna\n  lianhe agreements list\n\n协议由各部门审核员与个人信息保护负责人签署;先以 lianhe post 设岗 / agreements are signed by the approvers of the departments and the data-protection officer: grant their posts first\n',
    );
  agreements
    .command('install')
    .description('启用共享矩阵为各协议的第一版 / put the sharing matrix into force as the first version')
    .option('--from <date>', '生效日 first day; default 今天 today', readDay)
    .option('--by <account>', '系统管理员 administrator')
    .action(install);
  agreements.command('list').description('列出协议及其状态 / list agreements and how they stand').action(list);
};

async function install({ from, by }: { readonly from?: PlainDate; readonly by?: string }): Promise<void> {
  await using system = await openSystem();
  const { hub } = system;
  const { user, session } = await administrator(by, 'installAgreements', system);
  const proposer = {
    user,
    session,
    kind: 'person',
    role: 'R-ADMIN',
    department: 'HUB',
    org: '',
    region: '',
    provenAt: null,
    mayAskFreely: false,
  } as const;
  const posts = await hub.inTransaction(({ access }) => access.posts.list());
  const signatories = signatoriesAmong(posts, proposer);
  if (signatories === null)
    throw new Error(
      '尚无生效的个人信息保护负责人岗位 / there is no effective post of a data-protection officer (lianhe post grant … --role R-DPO)',
    );
  const { installed, kept, refused } = await installMatrix(signatories, from ?? (hub.clock.today() as PlainDate), hub);
  stdout.write(`启用 in force ${installed.length},已有 kept ${kept.length},未签 unsigned ${refused.length}\n`);
  if (refused.length > 0) stderr.write(`缺部门审核员 no approver of the owning department: ${refused.join(' ')}\n`);
}

async function list(): Promise<void> {
  await using system = await openSystem();
  const { hub } = system;
  const events = await hub.inTransaction(({ agreements }) => agreements.events(null));
  const at = hub.clock.now().toISOString();
  const rows = [...Map.groupBy(events, ({ id }) => id)].flatMap(([id, own]) => {
    const history = historyOf(own);
    return history.map((version) => [
      id,
      version.agreement.version,
      stateOf(version, history, at),
      version.agreement.validFrom,
      version.agreement.validTo,
      version.agreement.personsPerDay,
      version.agreement.law,
    ]);
  });
  stdout.write(tableOf(['协议 id', '版 v', '状态 state', '自 from', '至 to', '人/日', '依据 law'], rows, [1, 5]));
}
