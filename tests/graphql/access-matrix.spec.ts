import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Action, MAY, mayDo } from '../../src/domain/access/permissions.ts';
import { type Role, ROLES } from '../../src/domain/access/role.ts';
import { openTestApi, type TestApi } from './support/api.ts';

/** What it takes to administer access, by operation; everybody may do the rest to themselves. */
const QUERIES: Readonly<Record<string, readonly [Action, string]>> = {
  accounts: ['readAccess', '{ accounts { totalCount edges { node { name posts { id } } } } }'],
  account: ['readAccess', '{ account(name: "nobody") { name } }'],
  posts: ['readAccess', '{ posts { totalCount edges { node { id } } } }'],
  clients: ['readAccess', '{ clients { totalCount edges { node { name keys { id } senderKeys { id } } } } }'],
  sessions: ['readAccess', '{ sessions(account: "somebody-else") { totalCount edges { node { id } } } }'],
  postsToConfirm: ['confirmPost', '{ postsToConfirm { totalCount edges { node { id } } } }'],
};

const KEY = '"none"';
const ID = '"00000000-0000-4000-8000-000000000000"';
const MUTATIONS: Readonly<Record<string, readonly [Action, string]>> = {
  addAccount: ['manageAccounts', 'name: "not a name", displayName: "x"'],
  suspendAccount: ['suspendAccess', 'account: "nobody"'],
  restoreAccount: ['restoreAccess', 'account: "nobody"'],
  resetCredentials: ['manageAccounts', 'account: "nobody"'],
  setFreeAsking: ['grantFreeAsking', 'account: "nobody", isGranted: true'],
  grantPost: ['grantPost', 'account: "nobody", role: R_DQO, unit: PS'],
  confirmPost: ['confirmPost', `id: ${ID}`],
  withdrawPost: ['withdrawPost', `id: ${ID}`],
  addClient: ['manageAccounts', `name: "x", owner: "nobody", post: { unit: HC }, publicKey: ${KEY}`],
  revokeClient: ['suspendAccess', 'client: "nobody"'],
  addClientKey: ['manageAccounts', `client: "nobody", publicKey: ${KEY}`],
  confirmClientKey: ['confirmPost', `id: ${ID}`],
  revokeClientKey: ['suspendAccess', `id: ${ID}`],
  addSenderKey: [
    'manageAccounts',
    `client: "nobody", algorithm: SM2, publicKey: ${KEY}, region: "290121", feeds: ["HC-BIRTH"]`,
  ],
  revokeSenderKey: ['suspendAccess', `id: ${ID}`],
  signOutEverywhere: ['suspendAccess', 'account: "somebody-else"'],
};

const SCHEMA = new URL('../../schema/access.graphql', import.meta.url);
const ALL = Object.keys(ROLES) as Role[];

describe('who may administer access', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const rulesOf = async (query: string, as: Role) =>
    (await api.ask(query, {}, as)).errors.map(({ extensions }) => extensions['rule']);
  const change = (name: string, rest: string, key: string) =>
    `mutation { ${name}(input: { idempotencyKey: "${key}", ${rest} }) { __typename } }`;

  describe.each(Object.entries(QUERIES))('%s', (_name, [action, query]) => {
    it.each(ALL)(`is for ${MAY[action].join(', ')}: %s`, async (role) => {
      expect(await rulesOf(query, role)).toEqual(mayDo({ role }, action) ? [] : ['ROLE_NOT_ALLOWED']);
    });
  });

  describe.each(Object.entries(MUTATIONS))('%s', (name, [action, rest]) => {
    it.each(ALL)(`is for ${MAY[action].join(', ')}: %s`, async (role) => {
      const rules = await rulesOf(change(name, rest, `${name}-${role}`), role);
      expect(rules).toEqual(mayDo({ role }, action) ? [] : ['ROLE_NOT_ALLOWED']);
    });
  });

  it('leaves out no operation of the administration', () => {
    const { definitions } = parse(readFileSync(SCHEMA, 'utf8'));
    const roots = definitions.flatMap((part) => (part.kind === Kind.OBJECT_TYPE_EXTENSION ? (part.fields ?? []) : []));
    const asked = [...Object.keys(QUERIES), ...Object.keys(MUTATIONS), 'me', 'endSession'];
    expect(asked.toSorted()).toEqual(roots.map(({ name }) => name.value).toSorted());
  });

  it('is never one role alone: nobody both grants and confirms, and whoever audits changes nothing', () => {
    expect(ALL.filter((role) => mayDo({ role }, 'grantPost') && mayDo({ role }, 'confirmPost'))).toEqual([]);
    const changing = Object.values(MUTATIONS).map(([action]) => action);
    expect(changing.filter((action) => mayDo({ role: 'R-AUDIT' }, action))).toEqual([]);
  });

  it.each(ALL)('lets a %s see what their own post may do, and nothing of others', async (role) => {
    const { data, errors } = await api.ask<{ me: { permissions: string[]; post: { role: string } } }>(
      '{ me { user kind post { role roleName { zh } unit org region } permissions purpose provenAt freshUntilAt session { id } revealBudget { window persons used left } } }',
      {},
      role,
    );
    expect(errors).toEqual([]);
    expect(data?.me.post.role).toBe(role.replace('-', '_'));
    expect(data?.me.permissions).toEqual((Object.keys(MAY) as Action[]).filter((action) => mayDo({ role }, action)));
    const own = await api.ask('{ sessions { totalCount } }', {}, role);
    expect(own).toMatchObject({ errors: [], data: { sessions: { totalCount: 0 } } });
  });

  it.each(ALL.filter((role) => !mayDo({ role }, 'suspendAccess')))(
    'lets no %s end the session of somebody else: it is as if there were none',
    async (role) => {
      const { data } = await api.ask(change('endSession', `id: ${ID}`, `end-${role}`), {}, role);
      expect(data).toEqual({ endSession: { __typename: 'NotFoundError' } });
    },
  );
});
