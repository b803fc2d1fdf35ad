import type { Outcome, OutcomeDetails } from './resolution-action.ts';
import type { Setting } from './setting.ts';

/**
 * What four eyes agree on: the effect, not the button pressed, and the records it rests on. Canonical: no order of fields
 * makes a difference.
 */
export function proposalDigest(outcome: Outcome, { digest, evidence }: Pick<Setting, 'digest' | 'evidence'>): string {
  const { action, details, reason } = outcome;
  const inOrder = (Object.keys(details) as (keyof OutcomeDetails)[])
    .toSorted()
    .flatMap((name) => (details[name] === undefined ? [] : [[name, details[name]]]));
  return digest(JSON.stringify([action, inOrder, reason, evidence]));
}
