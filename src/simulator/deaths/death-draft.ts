import type { Day } from '../days.ts';
import type { Rng } from '../rng.ts';
import type { Draft } from '../births/birth-records.ts';
import type { Sent } from '../rosters/record.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';
import {
  cancellationDay,
  cancellationRow,
  certificateRow,
  cremationRow,
  type DeathSpec,
  hospitalRow,
  villageRow,
} from './death-rows.ts';

/** The records one death should leave behind. */
export interface DeathDraft {
  readonly spec: DeathSpec;
  certificates: Draft[];
  hospital: Draft | undefined;
  cremations: Draft[];
  cancellations: Draft[];
  village: Draft | undefined;
  /** Police certificates and court judgments. */
  others: Draft[];
  /** Whether the records exist in the world, delivered or not. */
  cancelled: 'covered' | 'outside' | 'never';
  certified: 'covered' | 'outside' | 'never';
}

export interface DeathSent {
  readonly draft: DeathDraft;
  readonly certificates: readonly Sent[];
  readonly cremations: readonly Sent[];
  readonly cancellations: readonly Sent[];
  readonly village: Sent | undefined;
  readonly others: readonly Sent[];
}

/** Of the deaths at home, this share gets no certificate: 15 % of all deaths. */
const HOME_WITHOUT_CERTIFICATE = 0.3;

export function draftDeath(world: World, rng: Rng, spec: DeathSpec, clean: boolean, certain = false): DeathDraft {
  const covered = world.covers(spec.where);
  const known = clean || certain || spec.place === 'hospital' || !rng.chance(HOME_WITHOUT_CERTIFICATE);
  const certificates = covered && known ? [certificateDraft(world, rng, spec, clean)] : [];
  const proof = certificates[0]?.row['deathCertNo'] ?? '';
  // Omissions hang together: who has no certificate is also buried more often without the funeral home.
  const cremated = covered && spec.disposal === 'cremation' && (known || rng.chance(0.4));
  const hukou = spec.person.hukou;
  const cancelled = hukou === '' ? 'never' : world.covers(hukou) ? 'covered' : 'outside';
  const kind = covered ? (proof === '' ? '5' : '1') : '1';
  return {
    spec,
    certificates,
    hospital:
      covered && known && spec.place === 'hospital'
        ? { feed: 'HC-DEATH-ROSTER', county: countyOf(spec.where), day: spec.death, row: hospitalRow(world, rng, spec) }
        : undefined,
    cremations: cremated ? [cremationDraft(world, rng, spec, proof, clean)] : [],
    cancellations: cancelled === 'covered' ? [cancellationDraft(rng, spec, { kind, no: proof })] : [],
    village:
      cancelled === 'covered' && !clean && rng.chance(0.3)
        ? { feed: 'GR-CHANGE', county: countyOf(hukou), day: spec.death, row: villageRow(rng, spec) }
        : undefined,
    others: [],
    cancelled,
    certified: covered ? (known ? 'covered' : 'never') : 'outside',
  };
}

function certificateDraft(world: World, rng: Rng, spec: DeathSpec, clean: boolean): Draft {
  const day = spec.death + rng.between(0, 4);
  return { feed: 'HC-DEATH', county: countyOf(spec.where), day, row: certificateRow(world, rng, spec, day, clean) };
}

function cremationDraft(world: World, rng: Rng, spec: DeathSpec, proof: string, clean: boolean): Draft {
  const day = spec.death + rng.between(1, 4);
  return { feed: 'MZ-CREM', county: countyOf(spec.where), day, row: cremationRow(world, rng, spec, day, proof, clean) };
}

export function cancellationDraft(
  rng: Rng,
  spec: DeathSpec,
  proof: { readonly kind: string; readonly no: string },
  on?: Day,
): Draft {
  const day = on ?? cancellationDay(rng, spec.death);
  return { feed: 'PS-DEATH', county: countyOf(spec.person.hukou), day, row: cancellationRow(rng, spec, day, proof) };
}
