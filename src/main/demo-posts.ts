import type { Post } from '../domain/access/post.ts';

/** One person of the demo. Fictitious, like everybody in it. */
export interface DemoPerson {
  readonly user: string;
  readonly name: string;
  readonly post: Post;
}

const COUNTY = '290121';
const TOWN = '290121101';
const VILLAGE = '290121101001';

const person = (user: string, name: string, post: Pick<Post, 'role' | 'department'> & Partial<Post>): DemoPerson => ({
  user,
  name,
  post: { org: '', region: '', ...post },
});

/** One person for every role: who signs in at the demo. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person('demo-submit', '报送员甲', { role: 'R-SUBMIT', department: 'HC', region: COUNTY }),
  person('demo-police', '质量员甲', { role: 'R-DQO', department: 'PS', region: COUNTY }),
  person('demo-health', '质量员乙', { role: 'R-DQO', department: 'HC', region: COUNTY }),
  person('demo-civil', '质量员丙', { role: 'R-DQO', department: 'MZ', region: COUNTY }),
  person('demo-education', '质量员丁', { role: 'R-DQO', department: 'ED', region: COUNTY }),
  person('demo-approve', '审核员甲', { role: 'R-APPROVE', department: 'PS', region: COUNTY }),
  person('demo-approve-health', '审核员乙', { role: 'R-APPROVE', department: 'HC', region: COUNTY }),
  person('demo-approve-civil', '审核员丙', { role: 'R-APPROVE', department: 'MZ', region: COUNTY }),
  person('demo-approve-education', '审核员丁', { role: 'R-APPROVE', department: 'ED', region: COUNTY }),
  person('demo-approve-town', '审核员戊', { role: 'R-APPROVE', department: 'GR', region: COUNTY }),
  person('demo-town', '协调员甲', { role: 'R-TOWN', department: 'GR', region: TOWN }),
  person('demo-village', '村专干甲', { role: 'R-VILLAGE', department: 'GR', region: VILLAGE }),
  person('demo-employer', '用工单位甲', { role: 'R-EMP', department: 'GR', region: COUNTY, org: 'E290121001' }),
  person('demo-secretary', '联席秘书', { role: 'R-SEC', department: 'HUB' }),
  person('demo-member', '联席成员', { role: 'R-MEMBER', department: 'PS' }),
  person('demo-survey', '调查员甲', { role: 'R-SURVEY', department: 'SV', region: COUNTY }),
  person('demo-statistics', '统计员甲', { role: 'R-STAT', department: 'HUB' }),
  person('demo-dpo', '保护负责人', { role: 'R-DPO', department: 'HUB' }),
  person('demo-audit', '审计员甲', { role: 'R-AUDIT', department: 'HUB' }),
  person('demo-admin', '系统管理员', { role: 'R-ADMIN', department: 'HUB' }),
];
