import { isAccountName } from '../../domain/access/account-name.ts';
import type { Post } from '../../domain/access/post.ts';
import type { Role } from '../../domain/access/role.ts';
import { type Identity, PostRefused, type PostRefusal } from '../../ports/accounts.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import { type Adding, addAccount } from './manage-accounts.ts';
import { HOST, noted } from './noted.ts';
import type { Prover } from './prove-locally.ts';

/** Different people for the separated administrations (三员分离): all three at first, later one whose place is empty. */
export interface FirstAdministrators {
  readonly admin?: string | undefined;
  readonly dpo?: string | undefined;
  readonly audit?: string | undefined;
}

export type Founding =
  | { readonly outcome: 'founded'; readonly handed: ReadonlyMap<string, Adding> }
  /** Somebody holds the role already, two of them are one, or a name cannot be used. */
  | { readonly outcome: 'refused'; readonly why: 'not-first' | 'same-person' | 'name' | PostRefusal };

const ROLES_OF = { admin: 'R-ADMIN', dpo: 'R-DPO', audit: 'R-AUDIT' } as const;
/** The two hands of the host: posts need two, and nobody is there yet. No account can have such a name. */
const HANDS = ['host:grant', 'host:confirm'] as const;
const DAYS = 365;

interface Candidate {
  readonly name: string;
  readonly role: Role;
}

/**
 * Makes the first administrators, on the host: as long as nobody holds the role there is nobody to grant or confirm it.
 * Everything after it needs two of them.
 */
export async function foundAdministrators(names: FirstAdministrators, prover: Prover, hub: Hub): Promise<Founding> {
  const people = (['admin', 'dpo', 'audit'] as const).flatMap((kind) => {
    const name = names[kind];
    return name === undefined ? [] : [{ name, role: ROLES_OF[kind] }];
  });
  if (new Set(people.map(({ name }) => name)).size < people.length) return { outcome: 'refused', why: 'same-person' };
  if (!people.every(({ name }) => isAccountName(name))) return { outcome: 'refused', why: 'name' };
  try {
    return await hub.inTransaction((stores) => found(people, prover, hub, stores));
  } catch (error) {
    if (error instanceof PostRefused) return { outcome: 'refused', why: error.refusal };
    throw error;
  }
}

async function found(people: readonly Candidate[], prover: Prover, hub: Hub, stores: Stores): Promise<Founding> {
  const held = (await stores.access.posts.list()).filter(({ state }) => state === 'effective');
  if (held.some(({ role }) => people.some((person) => person.role === role)))
    return { outcome: 'refused', why: 'not-first' };
  const inside: Hub = { ...hub, inTransaction: (work) => work(stores) };
  const handed = new Map<string, Adding>();
  for (const { name, role } of people) {
    // A name that is taken keeps its password: it gets the post, no new account.
    handed.set(name, await addAccount({ name, displayName: name, identity: null }, HOST, prover, inside));
    await appoint(name, { role, department: 'HUB', org: '', region: '' }, inside);
  }
  return { outcome: 'founded', handed };
}

/** A post by the two hands of the host: for the first administrators, and for the fictitious people of the demo. */
export const appoint = (name: string, post: Post, { inTransaction }: Hub): Promise<void> =>
  inTransaction(async ({ access: { posts }, evidence }) => {
    const [grants, confirms] = HANDS;
    const { id } = await posts.grant(name, post, DAYS, grants);
    await posts.confirm(id, confirms);
    await evidence.append([noted(HOST, 'post-changed', `post:${id}`, { what: 'post-appointed', role: post.role })]);
  });

export interface DemoAccount {
  readonly user: string;
  readonly name: string;
  readonly post: Post;
  readonly identity: Identity;
}

/** Accounts of fictitious people who sign in by the development provider; there already from the demo before, perhaps. */
export async function admitDemoPeople(people: readonly DemoAccount[], prover: Prover, hub: Hub): Promise<void> {
  for (const { user, name, post, identity } of people) {
    const adding = await addAccount({ name: user, displayName: name, identity }, HOST, prover, hub);
    if (adding.outcome === 'added') await appoint(user, post, hub);
    else await hub.inTransaction(({ access }) => access.accounts.link(identity, user));
  }
}
