import { type Day, iso, partsOf } from '../days.ts';
import { tellDeath } from '../deaths/death-story.ts';
import type { Rng } from '../rng.ts';
import type { Row, Sent } from '../rosters/record.ts';
import { CLEAN, type Noise, TYPED, writeDown, type Written } from '../world/noise.ts';
import type { Person } from '../world/person.ts';
import type { County } from '../world/places.ts';
import type { World } from '../world/world.ts';

export type NumberFault = 'none' | 'pattern' | 'year' | 'region';

interface Couple {
  readonly man: Person;
  readonly woman: Person;
}

const suffixed = (written: Written, person: Person, suffix: 'A' | 'B'): Row => ({
  [`name${suffix}`]: written.name,
  [`sex${suffix}`]: written.sex,
  [`birthDate${suffix}`]: written.birthDate,
  [`idType${suffix}`]: person.idType,
  [`idNumber${suffix}`]: written.idNumber,
  [`nationality${suffix}`]: person.nationality,
  [`hukouRegion${suffix}`]: person.hukou.slice(0, 6),
});

function coupleRow(rng: Rng, { man, woman }: Couple, noise: Noise): Row {
  return { ...suffixed(writeDown(man, noise, rng), man, 'A'), ...suffixed(writeDown(woman, noise, rng), woman, 'B') };
}

/** Certificate number: J or L, registry county, year, six digits; B before it for a re-issue. */
function certificateNo(world: World, county: County, prefix: string, on: Day, fault: NumberFault): string {
  const year = partsOf(on).year;
  // Wrong numbers come from a range of their own, lest they fall upon the number of another couple.
  const series = fault === 'none' ? `${prefix}/${county.code}/${year}` : `wrong/${prefix}`;
  const serial = String(world.serial(series) + (fault === 'none' ? 0 : 900_000)).padStart(6, '0');
  if (fault === 'pattern') return `${prefix}${county.code}-${year}-${serial.slice(1)}`;
  const region = fault === 'region' ? '290131' : county.code;
  return `${prefix}${region}-${fault === 'year' ? year - 1 : year}-${serial}`;
}

export interface Registration {
  readonly couple: Couple;
  readonly county: County;
  readonly on: Day;
  readonly fault?: NumberFault;
  readonly clean?: boolean;
  /** 2: re-issue of a lost certificate (补领). */
  readonly type?: '1' | '2';
}

export function sendMarriage(
  world: World,
  rng: Rng,
  { couple, county, on, fault = 'none', clean = false, type = '1' }: Registration,
): Sent | undefined {
  const row: Row = {
    certNo: certificateNo(world, county, type === '2' ? 'BJ' : 'J', on, fault),
    registerDate: iso(on),
    registryOrg: county.registry.name,
    registryRegion: county.code,
    registerType: type,
    ...coupleRow(rng, couple, clean ? CLEAN : TYPED),
    status: '1',
  };
  return world.office.send('MZ-MARR', county.code, on, row);
}

export function sendDivorce(
  world: World,
  rng: Rng,
  { couple, county, on, fault = 'none', clean = false }: Registration,
  marriage: string,
): Sent | undefined {
  const row: Row = {
    certNo: certificateNo(world, county, 'L', on, fault),
    applicationDate: iso(on - rng.between(31, 58)),
    registerDate: iso(on),
    marriageCertNo: marriage,
    registryOrg: county.registry.name,
    registryRegion: county.code,
    ...coupleRow(rng, couple, clean ? CLEAN : TYPED),
    status: '1',
  };
  return world.office.send('MZ-DIV', county.code, on, row);
}

export type MarriagePlan =
  | 'plain'
  | 'tooYoung'
  | 'badNumber'
  | 'bigamous'
  | 'divorced'
  | 'reissued'
  | 'widowed'
  | 'divorceOnly';

export interface MarriageSpec {
  readonly man: Person;
  readonly woman: Person;
  /** Second partner of the man, for stories of two marriages. */
  readonly second: Person;
  readonly county: County;
  readonly on: Day;
  readonly plan: MarriagePlan;
}

/** Tells a marriage, and what became of it. */
export function tellMarriage(world: World, rng: Rng, spec: MarriageSpec): void {
  const { man, woman, second, county, on, plan } = spec;
  const couple = { man, woman };
  const fault = plan === 'badNumber' ? rng.pick(['pattern', 'year', 'region'] as const) : 'none';
  if (plan === 'divorceOnly') return void sendDivorce(world, rng, { couple, county, on }, '');
  const clean = plan !== 'plain';
  const one = sendMarriage(world, rng, { couple, county, on, fault, clean });
  const later = on + rng.between(120, 500);
  if (plan === 'reissued') {
    const two = sendMarriage(world, rng, { couple, county, on: later, clean, type: '2' });
    if (one && two) world.truth.trap('W04', 'MZ-MARR', two.key, 're-issue of the same marriage');
  }
  if (plan === 'divorced')
    sendDivorce(world, rng, { couple, county, on: on + rng.between(60, 110), clean }, one?.row['certNo'] ?? '');
  if (plan === 'widowed')
    tellDeath(
      world,
      rng,
      { person: woman, death: on + rng.between(30, 100), place: 'hospital', where: county.code, disposal: 'cremation' },
      'plain',
      { clean: true },
    );
  if (plan !== 'divorced' && plan !== 'bigamous' && plan !== 'widowed') return;
  const two = sendMarriage(world, rng, { couple: { man, woman: second }, county, on: later, clean });
  if (!one || !two) return;
  if (plan === 'bigamous') world.truth.plant('W04', 'MZ-MARR', one.key, 'yes', `${one.key};${two.key}`);
  else
    world.truth.trap(
      'W04',
      'MZ-MARR',
      two.key,
      plan === 'widowed' ? 'widowed before the second marriage' : 'divorced before the second marriage',
    );
}
