import { installMatrix } from '../actions/agreements/install-matrix.ts';
import type { Actor, Consumer } from '../domain/access/actor.ts';
import type { Role } from '../domain/access/role.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import { DEMO_PEOPLE } from './demo-posts.ts';
import type { System } from './wire.ts';

/** The people of the demo sign the sharing matrix, so that every role sees what it would see in a county. */
export async function agreeOnDemoSharing({ hub }: System): Promise<void> {
  const departments = ['PS', 'HC', 'MZ', 'ED', 'GR'] as const;
  await installMatrix(
    {
      proposer: demoActor('R-ADMIN', 'HUB'),
      dataProtection: demoActor('R-DPO', 'HUB'),
      owners: Object.fromEntries(departments.map((department) => [department, demoActor('R-APPROVE', department)])),
    },
    hub.clock.today() as PlainDate,
    hub,
  );
}

function demoActor(role: Role, department: Consumer): Actor {
  const found = DEMO_PEOPLE.find(({ post }) => post.role === role && post.department === department);
  if (!found) throw new RangeError(`the demo has no ${role} of ${department}`);
  return { ...found.post, user: found.user, kind: 'person', session: 'demo', provenAt: null, mayAskFreely: false };
}
