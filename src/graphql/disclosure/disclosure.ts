import type { Looks } from '../../actions/write-down-looks.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { disclosed, type Disclosed } from '../../domain/agreements/disclosed.ts';
import type { FieldDecision } from '../../domain/agreements/decision.ts';
import { maskKey } from '../../domain/agreements/masks/mask-key.ts';
import type { Projection, RowDecisions } from '../../domain/agreements/projection.ts';
import type { Projector } from '../../domain/agreements/projector.ts';
import type { Purpose } from '../../domain/agreements/purposes.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { RegisterRecord } from '../../ports/register-records.ts';
import type { Telemetry } from '../../ports/telemetry.ts';
import type { Loaders } from '../loaders.ts';
import { situationOf } from './case-situation.ts';
import { LookBook } from './looks.ts';
import type { Sighting } from './sighting.ts';

/** A field as it may go out, and the decision that let it. */
export interface DisclosedField {
  readonly disclosed: Disclosed;
  readonly decision: FieldDecision;
}

/** What one caller sees of persons, for the length of one request: the agreement engine at the door. */
export interface Disclosure {
  field(record: RegisterRecord, field: string, sighting: Sighting): Promise<DisclosedField>;
  /** The decision alone, where no value goes out. */
  decide(record: RegisterRecord, field: string, sighting: Sighting): Promise<FieldDecision>;
  /** The natural key, part by part. */
  key(record: RegisterRecord, sighting: Sighting): Promise<string>;
  /** Writes down what was shown and counts whom it was about. If that fails, so does the answer. */
  settle(): Promise<void>;
}

/** What deciding needs from the world. */
export interface DisclosureWorld {
  readonly projector: () => Promise<Projector>;
  readonly today: () => PlainDate;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** @throws Refused PERSON_VOLUME when an agreement allows no more persons today */
  readonly writeDown: (looks: Looks, actor: Actor) => Promise<void>;
  readonly telemetry: Telemetry;
}

/** Who asks, what for, and what is known of the case. */
export interface Reading {
  readonly actor: Actor;
  readonly purpose: Purpose | null;
  readonly loaders: Pick<Loaders, 'caseFile' | 'protection' | 'allowedAccess' | 'sampled'>;
}

interface Decided {
  readonly projection: Projection;
  readonly row: RowDecisions;
}

export function disclosureTo(reading: Reading, world: DisclosureWorld): Disclosure {
  const book = new LookBook(reading.purpose);
  const decided = new Map<string, Promise<Decided>>();
  let projector: Promise<Projector> | null = null;
  const decisions = (record: RegisterRecord, sighting: Sighting): Promise<Decided> => {
    const name = `${record.id} ${sighting.shownBy}`;
    const known = decided.get(name) ?? decideRow(record, sighting, reading, (projector ??= world.projector()), world);
    decided.set(name, known);
    return known;
  };
  const note = (record: RegisterRecord, field: string, sighting: Sighting, decision: FieldDecision, of: Projection) =>
    book.note(record, field, sighting, decision, of.personsPerDay ?? 0);
  return {
    decide: async (record, field, sighting) => (await decisions(record, sighting)).row.decide(field),
    field: async (record, field, sighting) => {
      const { row, projection } = await decisions(record, sighting);
      const decision = row.decide(field);
      note(record, field, sighting, decision, projection);
      return { disclosed: disclosed(record.row[field], decision), decision };
    },
    key: async (record, sighting) => {
      const { row, projection } = await decisions(record, sighting);
      return maskKey(record.feed, record.key, {
        decide: (field) => {
          const decision = row.decide(field);
          note(record, field, sighting, decision, projection);
          return decision;
        },
      });
    },
    settle: async () => {
      const looks = book.take();
      if (looks.looks.length > 0) await world.writeDown(looks, reading.actor);
      for (const [level, persons] of book.countPersons()) world.telemetry.meter.count('disclosed', { level }, persons);
    },
  };
}

async function decideRow(
  record: RegisterRecord,
  sighting: Sighting,
  { actor, purpose, loaders }: Reading,
  projector: Promise<Projector>,
  { today, now }: Pick<DisclosureWorld, 'today' | 'now'>,
): Promise<Decided> {
  const situation = await situationOf(record, sighting, actor, { today: today(), now }, loaders);
  const projection = (await projector).project({ reader: actor, feed: record.feed, purpose });
  return { projection, row: projection.on(record.row, situation) };
}
