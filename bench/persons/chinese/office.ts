import { iso } from '../../../src/simulator/days.ts';
import type { Rng } from '../../../src/simulator/rng.ts';
import type { Child, Delivery } from './families.ts';
import { nameSlip } from './name-errors.ts';
import { placeholderOf } from './placeholders.ts';
import { drawPlace, regionSlip } from './territory.ts';
import { dateSlip, identitySlip, otherSex, phoneSlip } from './value-errors.ts';

/** Columns of both lists; the first is the record's own identifier. */
export const BIRTH_COLUMNS = [
  '编号',
  '新生儿姓名',
  '性别',
  '出生日期',
  '母亲姓名',
  '母亲身份号码',
  '父亲姓名',
  '区划代码',
  '联系电话',
] as const;

/** How an office writes births down: shares of its records. */
export interface OfficeHabits {
  /** Slips in each name, date, number, region and phone that is filled in. */
  readonly slip: number;
  readonly sexSlip: number;
  readonly placeholder: number;
  readonly missing: {
    readonly motherId: number;
    readonly mother: number;
    readonly father: number;
    readonly region: number;
  };
  readonly noPhone: number;
  readonly noDate: number;
  /** The other parent's phone. */
  readonly otherPhone: number;
  /** The place of another household: the mother lives elsewhere than where she is registered. */
  readonly elsewhere: number;
}

/** One child as the office writes it; the cells after the record's identifier. */
export function writtenChild(delivery: Delivery, child: Child, habits: OfficeHabits, rng: Rng): readonly string[] {
  const { slip, missing } = habits;
  const or = (lost: number, value: () => string): string => (rng.chance(lost) ? '' : value());
  const slipped = (value: string, edit: (value: string, rng: Rng) => string): string =>
    value !== '' && rng.chance(slip) ? edit(value, rng) : value;
  return [
    rng.chance(habits.placeholder) ? placeholderOf(delivery.mother, child, rng) : slipped(child.name, nameSlip),
    rng.chance(habits.sexSlip) ? otherSex(String(child.sex)) : String(child.sex),
    or(habits.noDate, () => (rng.chance(slip) ? dateSlip(delivery.born, rng) : iso(delivery.born))),
    or(missing.mother, () => slipped(delivery.mother, nameSlip)),
    or(missing.motherId, () => slipped(delivery.motherId, identitySlip)),
    or(missing.father, () => slipped(delivery.father, nameSlip)),
    or(missing.region, () => regionOf(delivery, habits, rng)),
    or(habits.noPhone, () => slipped(rng.chance(habits.otherPhone) ? delivery.otherPhone : delivery.phone, phoneSlip)),
  ];
}

function regionOf({ place }: Delivery, { slip, elsewhere }: OfficeHabits, rng: Rng): string {
  const written = rng.chance(elsewhere) ? drawPlace(rng) : place;
  return rng.chance(slip) ? regionSlip(written, rng) : written.code;
}
