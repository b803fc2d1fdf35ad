import { addMonths, type Day, iso } from '../days.ts';
import type { Rng } from '../rng.ts';
import type { Row, Sent } from '../rosters/record.ts';
import { CLEAN, type Noise, REGISTER, KEYED, writeDown } from '../world/noise.ts';
import type { Person } from '../world/person.ts';
import { type County, countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';

export interface Stay {
  readonly person: Person;
  readonly village: string;
  readonly arrival: Day;
  readonly registered: Day;
  readonly expectedEnd?: Day;
}

/** Registers a stay (流入登记) at the place of residence. */
export function sendStay(world: World, rng: Rng, stay: Stay, noise: Noise = KEYED): Sent | undefined {
  const { person, village, arrival, registered, expectedEnd } = stay;
  const row: Row = {
    ...writeDown(person, noise, rng),
    idType: person.idType,
    hukouRegion: person.hukou.slice(0, 6),
    residenceAddressCode: `${village}${String(rng.int(1_000_000)).padStart(7, '0')}`,
    residenceRegion: village,
    residenceAddress: `${rng.between(1, 30)}组${rng.between(1, 199)}号`,
    arrivalDate: iso(arrival),
    registerDate: iso(registered),
    expectedEndDate: expectedEnd === undefined ? '' : iso(expectedEnd),
    stayReason: rng.pick(['1', '3', '4', '8', '9']),
    dwellingKind: rng.pick(['1', '1', '2', '4']),
  };
  return world.office.send('PS-INFLOW', countyOf(village), registered, row);
}

export const closeStay = (world: World, stay: Sent | undefined, on: Day, reason: string): boolean =>
  world.office.amend(stay, on, { leaveDate: iso(on), closeReason: reason });

/** A residence permit (居住证), half a year after arrival, endorsed every year. */
export function sendPermit(world: World, rng: Rng, person: Person, village: string, issued: Day): Sent | undefined {
  const county = world.county(village);
  const row: Row = {
    ...writeDown(person, CLEAN, rng),
    hukouRegion: person.hukou.slice(0, 6),
    permitNo: `${county.code}${String(world.serial(`permit/${county.code}`)).padStart(8, '0')}`,
    residenceRegion: village,
    acceptDate: iso(issued - rng.between(5, 14)),
    issueDate: iso(issued),
    issuerOrg: county.police.name,
    endorsedUntil: iso(addMonths(issued, 12)),
    basis: rng.pick(['1', '2', '3']),
    status: '1',
  };
  return world.office.send('PS-PERMIT', county.code, issued, row);
}

export const endorse = (world: World, permit: Sent | undefined, on: Day): boolean =>
  world.office.amend(permit, on, { lastEndorsedDate: iso(on), endorsedUntil: iso(addMonths(on, 12)) });

/** An employer's or landlord's list entry (用工单位采集). */
export function sendEmployment(
  world: World,
  rng: Rng,
  person: Person,
  village: string,
  start: Day,
  employer: string,
): Sent | undefined {
  const row: Row = {
    collectorOrg: employer,
    collectorKind: rng.pick(['1', '1', '2', '3']),
    ...writeDown(person, CLEAN, rng),
    idType: person.idType,
    hukouRegion: person.hukou.slice(0, 6),
    residenceRegion: village,
    startDate: iso(start),
  };
  return world.office.send('GR-EMP', countyOf(village), start, row);
}

export const employerOf = (county: County, rng: Rng): string =>
  `${county.name}${rng.pick(['宏达', '鑫源', '永兴', '华丰', '恒通'])}${rng.pick(['建材厂', '服装厂', '食品公司', '物业公司'])}`;

/** An outflow registration (流出登记) at the hukou place. */
export function sendOutflow(
  world: World,
  rng: Rng,
  person: Person,
  departure: Day,
  destination: string,
): Sent | undefined {
  const row: Row = {
    ...writeDown(person, REGISTER, rng),
    hukouRegion: person.hukou,
    departureDate: iso(departure),
    destinationRegion: destination.slice(0, 6),
    reason: rng.pick(['1', '1', '1', '3', '6', '9']),
    lastContactDate: iso(Math.min(world.to, Math.max(departure, world.to - rng.between(5, 330)))),
  };
  return world.office.send('PS-OUTFLOW', countyOf(person.hukou), departure, row);
}

/** A hukou move (户口迁入 1, 迁出 2). */
export function sendMove(
  world: World,
  rng: Rng,
  person: Person,
  type: '1' | '2',
  on: Day,
  from: string,
  to: string,
): Sent | undefined {
  const row: Row = {
    name: person.name,
    idNumber: person.id,
    moveType: type,
    moveDate: iso(on),
    fromRegion: from,
    toRegion: to,
    reason: rng.pick(['1', '2', '3', '4', '6']),
    permitNo: `准${String(world.serial('move')).padStart(8, '0')}`,
  };
  return world.office.send('PS-MOVE', countyOf(type === '1' ? to : from), on, row);
}
