import type { Actor } from '../domain/access/actor.ts';
import type { Purpose } from '../domain/agreements/purposes.ts';
import { type Look, tellLooks } from '../domain/evidence/looks.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { VolumeRequest } from '../ports/agreements.ts';
import type { Hub } from '../ports/hub.ts';

/** What one request showed, what for, and how many persons under which agreement. */
export interface Looks {
  readonly purpose: Purpose | null;
  readonly looks: readonly Look[];
  readonly volumes: readonly VolumeRequest[];
}

export type Writing =
  | { readonly outcome: 'written' }
  /** The agreement allows no more persons today: nothing was counted or written, and nothing may go out. */
  | { readonly outcome: 'volume-reached'; readonly agreement: string };

/** The ceiling would be passed; takes back what was counted under other agreements. */
class VolumeReached extends Error {
  readonly agreement: string;
  constructor(agreement: string) {
    super('volume reached');
    this.agreement = agreement;
  }
}

/** Counts the persons of a request under their agreements and writes its looks down: both or neither. */
export async function writeDownLooks(
  { purpose, looks, volumes }: Looks,
  { user, role, session, department }: Actor,
  { inTransaction, clock }: Pick<Hub, 'inTransaction' | 'clock'>,
): Promise<Writing> {
  try {
    await inTransaction(async ({ agreements, evidence }) => {
      const answers = await agreements.countPersons(clock.today() as PlainDate, volumes);
      const reached = answers.find(({ holds }) => !holds);
      if (reached) throw new VolumeReached(reached.agreement);
      if (looks.length === 0) return;
      await evidence.append([
        { actor: { user, role, session, department }, action: 'read', purpose, result: 'done', ...tellLooks(looks) },
      ]);
    });
    return { outcome: 'written' };
  } catch (error) {
    if (error instanceof VolumeReached) return { outcome: 'volume-reached', agreement: error.agreement };
    throw error;
  }
}
