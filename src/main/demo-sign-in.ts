import { type DevelopmentProvider, startDevelopmentProvider } from '../adapters/identity/development-provider.ts';
import { admitDemoPeople } from '../actions/access/first-administrators.ts';
import { letAskFreely } from '../actions/access/manage-accounts.ts';
import { HOST } from '../actions/access/noted.ts';
import { ROLES } from '../domain/access/role.ts';
import type { Config } from './config.ts';
import { DEMO_PEOPLE } from './demo-posts.ts';
import { signInProver } from './sign-in-prover.ts';
import type { System } from './wire.ts';

/** The identity provider of the demo: one fictitious person for every role, on this machine only; null when one is connected. */
export async function startDemoProvider({ port, signIn }: Config): Promise<DevelopmentProvider | null> {
  if (signIn.oidc !== undefined) return null;
  const people = DEMO_PEOPLE.map(({ user, name, post }) => ({
    subject: user,
    name,
    role: `${ROLES[post.role].zh} ${post.role}`,
  }));
  const beside = port === 0 ? 0 : port + 1;
  return startDevelopmentProvider(people, beside).catch(() => startDevelopmentProvider(people));
}

/** The configuration of a demo whose people sign in there. */
export const withProvider = (config: Config, { issuer, clientId }: DevelopmentProvider): Config => ({
  ...config,
  signIn: { ...config.signIn, oidc: { issuer, clientId, clientSecret: undefined } },
});

/** Gives the people of the demo their accounts and posts. */
export async function admitDemo({ config, hub }: System, { issuer }: DevelopmentProvider): Promise<void> {
  const people = DEMO_PEOPLE.map((person) => ({ ...person, identity: { issuer, subject: person.user } }));
  await admitDemoPeople(people, await signInProver(config), hub);
  // Whoever tries the demo tries operations out; in a county this is granted one by one.
  for (const { user } of people) await letAskFreely(user, true, HOST, hub);
}
