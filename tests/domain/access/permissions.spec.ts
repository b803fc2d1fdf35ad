import { describe, expect, it } from 'vitest';

import { type DeliveringPost, mayDeliver } from '../../../src/domain/access/deliveries.ts';
import { type Action, MAY, mayDo } from '../../../src/domain/access/permissions.ts';
import { faultInPost, type Post } from '../../../src/domain/access/post.ts';
import { type Role, ROLES } from '../../../src/domain/access/role.ts';
import { feedById } from '../../../src/domain/feeds/index.generated.ts';

const roles = Object.keys(ROLES) as Role[];
const actions = Object.keys(MAY) as Action[];
const may = (role: Role) => actions.filter((action) => mayDo({ role }, action));

describe('what a role may do', () => {
  it('is decided by one table: readers, auditors and members change nothing but their own sessions', () => {
    for (const role of ['R-AUDIT', 'R-STAT', 'R-MEMBER'] as const)
      expect([role, may(role).filter((action) => !action.startsWith('read') && action !== 'endSession')]).toEqual([
        role,
        [],
      ]);
  });

  it('a surveyor enters what was found of a sample, and changes nothing else', () => {
    expect(may('R-SURVEY')).toEqual(['readNotices', 'answerSurvey', 'readSurveys', 'endSession']);
  });

  it('an administrator operates and touches neither rosters nor links', () => {
    expect(may('R-ADMIN')).toEqual(expect.arrayContaining(['startRun', 'setParameter', 'grantPost']));
    for (const action of ['uploadRoster', 'withdrawBatch', 'decideLink'] as const)
      expect(mayDo({ role: 'R-ADMIN' }, action)).toBe(false);
  });

  it('no role both grants and confirms a post', () => {
    expect(roles.filter((role) => mayDo({ role }, 'grantPost') && mayDo({ role }, 'confirmPost'))).toEqual([]);
  });
});

describe('a roster', () => {
  const hospital: DeliveringPost = { role: 'R-SUBMIT', department: 'HC', org: 'H1', region: '290121' };
  const may = (post: DeliveringPost, id: string, region: string, org: string) => {
    const feed = feedById.get(id);
    if (!feed) throw new Error(`no feed ${id}`);
    return mayDeliver(post, feed, { region, org });
  };

  it('is delivered by the department that owns it', () => {
    expect(may(hospital, 'HC-BIRTH', '290121', 'H1')).toBe(true);
    expect(may(hospital, 'PS-BIRTH', '290121', 'H1')).toBe(false);
    expect(may({ ...hospital, department: 'PS', org: '' }, 'PS-BIRTH', '290121', '')).toBe(true);
  });

  it('of another organisation or region is not the hospital’s', () => {
    expect(may(hospital, 'HC-BIRTH', '290121', 'H2')).toBe(false);
    expect(may(hospital, 'HC-BIRTH', '290122', 'H1')).toBe(false);
    expect(may(hospital, 'HC-BIRTH', '290121101', 'H1')).toBe(true);
  });

  it('of workers is the employer’s, and nothing else is', () => {
    const employer: DeliveringPost = { role: 'R-EMP', department: 'GR', org: 'E1', region: '' };
    expect(may(employer, 'GR-EMP', '290121', 'E1')).toBe(true);
    expect(may(employer, 'GR-CHANGE', '290121', 'E1')).toBe(false);
  });
});

describe('a post', () => {
  const post = (role: Role, more: Partial<Post> = {}): Post => ({
    role,
    department: 'PS',
    org: '',
    region: '',
    ...more,
  });

  it('of an administrator, data-protection officer or auditor is in the hub, not in a department', () => {
    for (const role of ['R-ADMIN', 'R-DPO', 'R-AUDIT'] as const) {
      expect(faultInPost(post(role))).toBe('UNIT_OF_ROLE');
      expect(faultInPost(post(role, { department: 'HUB' }))).toBeNull();
    }
  });

  it('in a town or village says which', () => {
    expect(faultInPost(post('R-TOWN', { department: 'GR', region: '290121' }))).toBe('REGION_OF_ROLE');
    expect(faultInPost(post('R-TOWN', { department: 'GR', region: '290121101' }))).toBeNull();
    expect(faultInPost(post('R-VILLAGE', { department: 'GR', region: '290121101' }))).toBe('REGION_OF_ROLE');
  });

  it('has a region of 6, 9 or 12 digits, or none', () => {
    expect(faultInPost(post('R-DQO', { region: '29012' }))).toBe('REGION_CODE');
    expect(faultInPost(post('R-DQO', { region: '290121' }))).toBeNull();
  });
});
