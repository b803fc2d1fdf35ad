import { stdout } from 'node:process';
import type { Command } from 'commander';
import { confirmPost, endPost, grantPost, MOST_DAYS, type PostChange } from '../../actions/access/manage-posts.ts';
import type { Changer } from '../../actions/access/noted.ts';
import type { Action } from '../../domain/access/permissions.ts';
import { openSystem, type System } from '../../main/wire.ts';
import { addPostOptions, type GivenPost, postOf } from '../post-arguments.ts';
import { administrator } from '../prove-administrator.ts';
import { refusalText } from '../refusal-text.ts';

/** Posts: granted by one administrator, confirmed by another, ended. */
export const addPost = (program: Command): void => {
  const post = program
    .command('post')
    .description('岗位:授予、确认、终止 / posts: grant, confirm, end')
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe post grant wang --role R-DQO --department PS --region 290121 --by anna\n  lianhe post confirm 岗位编号 --by dora\n',
    );
  addGrant(post);
  addStep(post, 'confirm', '个人信息保护负责人确认岗位 / confirm a granted post', 'confirmPost', confirmPost);
  addStep(post, 'end', '终止岗位 / end a post', 'withdrawPost', endPost);
};

function addGrant(post: Command): void {
  addPostOptions(post.command('grant').description('系统管理员授予岗位 / grant a post').argument('<account>', '账号'))
    .option('--days <n>', '有效天数 days it lasts', Number, MOST_DAYS)
    .option('--by <account>', '系统管理员 administrator')
    .action(async (account: string, { days, by, ...given }: GivenPost & { days: number; by?: string }) => {
      const asked = postOf(given);
      await changing(by, 'grantPost', (changer, { hub }) => grantPost(account, asked, days, changer, hub));
    });
}

function addStep(
  post: Command,
  name: string,
  description: string,
  action: Action,
  step: (id: string, by: Changer, hub: System['hub']) => Promise<PostChange>,
): void {
  post
    .command(name)
    .description(description)
    .argument('<id>', '岗位编号 id of the post')
    .option('--by <account>', '管理员 administrator')
    .action((id: string, { by }: { by?: string }) =>
      changing(by, action, (changer, { hub }) => step(id, changer, hub)),
    );
}

async function changing(
  name: string | undefined,
  action: Action,
  work: (by: Changer, system: System) => Promise<PostChange>,
): Promise<void> {
  await using system = await openSystem();
  const change = await work(await administrator(name, action, system), system);
  if (change.outcome === 'not-found') throw new Error('没有这样的岗位 / there is no such post');
  if (change.outcome === 'refused') throw new Error(refusalText(change.why));
  stdout.write(`${change.post.id} ${change.post.account} ${change.post.role} ${change.post.state}\n`);
}
