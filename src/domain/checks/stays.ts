import type { RowOf } from '../feeds/define-feed.ts';
import { addressPart } from '../feeds/natural-key.ts';
import type { psInflow } from '../feeds/ps-inflow.ts';
import { firstDay } from '../values/plain-date.ts';
import { countyOf } from '../values/region.ts';
import type { RecordView } from './dossier.ts';
import type { World } from './world.ts';

/** A residence registration (PS-INFLOW). */
export type Stay = RowOf<typeof psInflow>;

/** Whether a registration still stands on a day: not closed, and not left before or on it. */
export const isActiveStay = (stay: Stay, world: World): boolean =>
  stay.closeReason === null && (stay.leaveDate === null || !world.hasCome(firstDay(stay.leaveDate)));

/** County of a region by today's codes; null when it is coarser or not known. */
export const countyToday = (region: string | null, world: World): string | null =>
  region === null ? null : countyOf(world.currentRegion(region));

/** County of residence; the sender's county when the row does not say. */
export const countyOfStay = ({ row, region }: RecordView<Stay>, world: World): string | null =>
  countyToday(row.residenceRegion ?? region, world);

/** Whether two registrations name one dwelling: by address code or by written address; null = cannot be told. */
export function sameDwelling(a: Stay, b: Stay): boolean | null {
  const pairs = [
    [a.residenceAddressCode, b.residenceAddressCode],
    [addressPart(a.residenceAddress), addressPart(b.residenceAddress)],
  ].filter(([left, right]) => left && right);
  return pairs.length === 0 ? null : pairs.some(([left, right]) => left === right);
}
