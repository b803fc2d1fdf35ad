import { currentProjector } from '../actions/agreements/current-projector.ts';
import { writeDownLooks } from '../actions/write-down-looks.ts';
import { agreements } from '../adapters/postgres/agreements.ts';
import { evidenceReadings } from '../adapters/postgres/evidence-readings.ts';
import { evidenceState } from '../adapters/postgres/evidence-state.ts';
import { protections } from '../adapters/postgres/protections.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { World } from '../graphql/context.ts';
import { Refused } from '../graphql/refusals.ts';
import type { System } from './wire.ts';

/** The agreement engine on the running system: what counts now, who is protected, and where looks are written down. */
export function disclosing({
  hub,
  database,
}: Pick<System, 'hub' | 'database'>): Pick<
  World,
  'projector' | 'today' | 'now' | 'protectedFor' | 'evidence' | 'evidenceFacts' | 'writeDown'
> {
  const projectors = currentProjector(hub.clock);
  return {
    // Looks, not changes: one statement each, without a transaction around it.
    projector: () => projectors.current({ agreements: agreements(database) }),
    today: () => hub.clock.today() as PlainDate,
    now: () => hub.clock.now().toISOString(),
    protectedFor: (recordIds) => protections(database).onlyFor(recordIds, hub.clock.now().toISOString()),
    evidence: evidenceReadings(database),
    evidenceFacts: () => evidenceState(database).facts(),
    writeDown: async (looks, actor) => {
      const writing = await writeDownLooks(looks, actor, hub);
      if (writing.outcome === 'volume-reached') throw new Refused('PERSON_VOLUME');
    },
  };
}
