import type { Command } from 'commander';
import type { Consumer } from '../domain/access/actor.ts';
import { faultInPost, onlyUnitOf, type Post, type PostFault } from '../domain/access/post.ts';
import { ROLES, type Role } from '../domain/access/role.ts';
import { UsageError } from './usage-error.ts';

export interface GivenPost {
  readonly role: string;
  readonly department?: string;
  readonly region: string;
  readonly org: string;
}

/** The options that name a post: role, unit, region, organisation. */
export const addPostOptions = (command: Command): Command =>
  command
    .option('--role <role>', `角色 ${Object.keys(ROLES).join(', ')}`, 'R-ADMIN')
    .option('--department <code>', '部门 PS, HC, MZ, ED, GR, SV, HUB;角色只属一处时可省略')
    .option('--region <code>', '辖区,6、9 或 12 位;省略为全部', '')
    .option('--org <code>', '报送机构;省略为部门本身', '');

/** @throws UsageError when there can be no such post */
export function postOf({ role, department, region, org }: GivenPost): Post {
  if (!isRole(role))
    throw new UsageError(`没有这个角色;可用:${Object.keys(ROLES).join(', ')}`, 'there is no such role');
  const unit = department ?? onlyUnitOf(role);
  if (unit === null || !isConsumer(unit))
    throw new UsageError('请用 --department 指明部门 PS, HC, MZ, ED, GR, SV 或 HUB', 'name the department');
  const post = { role, department: unit, region, org };
  const fault = faultInPost(post);
  if (fault !== null) throw new UsageError(...FAULTS[fault]);
  return post;
}

const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text);

const CONSUMERS: readonly string[] = ['PS', 'HC', 'MZ', 'ED', 'GR', 'SV', 'HUB'];
const isConsumer = (text: string): text is Consumer => CONSUMERS.includes(text);

const FAULTS: Readonly<Record<PostFault, readonly [zh: string, en: string]>> = {
  UNIT_OF_ROLE: ['该部门没有这个角色', 'this department has no such role'],
  REGION_CODE: ['区划代码应为 6、9 或 12 位数字', 'a region code has 6, 9 or 12 digits'],
  REGION_OF_ROLE: ['该角色需要乡镇(9 位)或村(12 位)区划', 'this role needs a town (9 digits) or a village (12 digits)'],
  ORG_NAME: ['机构代码只含文字、数字、点和连字符', 'an organisation has letters, digits, dots and hyphens only'],
  ORG_OF_ROLE: ['该角色需要用 --org 指明单位', 'this role needs an organisation (--org)'],
};
