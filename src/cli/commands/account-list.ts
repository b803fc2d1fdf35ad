import { stdout } from 'node:process';
import type { Command } from 'commander';
import { openSystem } from '../../main/wire.ts';
import { tableOf } from '../table.ts';

export const addAccountList = (account: Command): void => {
  account
    .command('list')
    .description('账号及其岗位 / accounts and their posts')
    .action(async () => {
      await using system = await openSystem();
      const { accounts, posts } = await system.hub.inTransaction(async ({ access }) => ({
        accounts: await access.accounts.list(),
        posts: await access.posts.list(),
      }));
      const rows = accounts.flatMap(({ name, kind, owner, isSuspended }) => {
        const held = posts.filter((post) => post.account === name);
        const state = isSuspended ? 'suspended' : 'active';
        const start = [name, owner === null ? kind : `${kind} (${owner})`, state];
        if (held.length === 0) return [[...start, '', '', '', '']];
        return held.map((post) => [
          ...start,
          post.role,
          [post.department, post.org, post.region].filter((part) => part !== '').join(' '),
          `${post.state} ${post.validUntil.slice(0, 10)}`,
          post.id,
        ]);
      });
      stdout.write(tableOf(['账号', '类别', '状态', '角色', '部门 机构 辖区', '岗位状态 止', '岗位编号'], rows));
    });
};
