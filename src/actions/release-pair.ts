import type { Actor } from '../domain/access/actor.ts';
import type { ApprovalPair } from '../domain/access/four-eyes.ts';
import type { Hub } from '../ports/hub.ts';
import { noted } from './access/noted.ts';
import { monthOf } from './four-eyes.ts';

/** Lets two persons who decided often together go on until the end of the month; the log names each of them. */
export const releasePair = (
  persons: ApprovalPair['persons'],
  reason: string,
  by: Pick<Actor, 'user' | 'role' | 'session'>,
  { inTransaction, clock }: Hub,
): Promise<void> =>
  inTransaction(async ({ fourEyes, evidence }) => {
    const month = monthOf(clock);
    await fourEyes.releasePair({ persons, month, by: by.user, reason });
    await evidence.append(persons.map((one) => noted(by, 'decide', `user:${one}`, { step: 'pair-released', month })));
  });
