import type { Actor } from './context.ts';
import { Refused } from './refusals.ts';

/** Who may change what; reading is open to every role, masked as `disclosure.ts` decides. */
const MAY = {
  startRun: ['operator', 'data-quality'],
  uploadRoster: ['operator', 'data-quality', 'submitter'],
  withdrawBatch: ['operator', 'data-quality'],
  decideLink: ['operator', 'data-quality', 'reviewer'],
  undoLinkDecision: ['operator', 'data-quality', 'reviewer'],
  changeSchedule: ['operator'],
  setParameter: ['operator'],
  setOwedFeed: ['operator'],
} as const satisfies Record<string, readonly string[]>;

export type Action = keyof typeof MAY;

/** @throws Refused ROLE_NOT_ALLOWED */
export function requirePermission({ role }: Actor, action: Action): void {
  const roles: readonly string[] = MAY[action];
  if (!roles.includes(role)) throw new Refused('ROLE_NOT_ALLOWED');
}
