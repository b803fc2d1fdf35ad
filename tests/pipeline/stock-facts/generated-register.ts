import { Rng } from '../../../src/simulator/rng.ts';
import { addDay } from '../../support/people.ts';
import { idNumber, type Roster, type Row } from '../../support/rosters.ts';

const COUNTIES = ['290121', '290122'] as const;
/** Two towns of each county, two villages of each town; also what a clerk knew no closer. */
const PLACES = COUNTIES.flatMap((county) => [
  county,
  ...['101', '102'].flatMap((town) => [`${county}${town}`, `${county}${town}201`, `${county}${town}202`]),
]);
const STOCK_DAYS = ['2024-12-31', '2025-06-30', '2025-07-31', '2025-12-31', '2026-06-30'];
const EVENTS = 60;

/** A register of two counties in which people come, leave, return, are born, die and move, on days known more or less closely. */
export function generatedRegister(seed: string): readonly Roster[] {
  const rng = new Rng(seed);
  return [
    ...COUNTIES.map((county) => stocks(county, rng)),
    roster('PS-OUTFLOW', rng, (person) => ({ ...person, ...leaving(rng) })),
    roster('PS-INFLOW', rng, (person) => ({ ...person, ...coming(rng) })),
    roster('PS-BIRTH', rng, (person) => ({ ...person, 登记类别: '出生登记', 户籍地: place(rng), 入户日期: day(rng) })),
    roster('PS-DEATH', rng, (person) => ({ ...person, ...dying(rng) })),
    roster('PS-MOVE', rng, (person) => ({ ...person, ...moving(rng) })),
  ];
}

const roster = (feed: string, rng: Rng, row: (person: Row) => Row): Roster => ({
  feed,
  period: ['2024-01-01', '2026-12-31'],
  rows: Array.from({ length: EVENTS }, (_, no) => row(person(no))),
});

const person = (no: number): Row => ({
  姓名: `王${'甲乙丙丁戊己庚辛'[no % 8]}`,
  性别: '男',
  出生日期: '1990-01-01',
  公民身份号码: idNumber('290121', '1990-01-01', 2 * no + 1),
});

const place = (rng: Rng): string => rng.pick(PLACES);
/** Two days of every month only, so that many fall on the day of a stock. */
const day = (rng: Rng): string => {
  const month = `${rng.pick(['2024', '2025', '2026'])}-${String(rng.between(1, 12)).padStart(2, '0')}`;
  return addDay(`${month}-01`, rng.pick([0, 29]));
};
/** A day, a month or a year. */
const vagueDay = (rng: Rng): string => day(rng).slice(0, rng.pick([4, 7, 10, 10]));

const leaving = (rng: Rng): Row => ({
  户籍地: place(rng),
  流出日期: vagueDay(rng),
  返回日期: rng.chance(0.4) ? vagueDay(rng) : '',
});

const coming = (rng: Rng): Row => ({
  户籍地: rng.chance(0.8) ? place(rng) : '',
  现居住地: place(rng),
  现住址: '新街1号',
  来本地日期: vagueDay(rng),
  登记日期: '2025-12-01',
  离开日期: rng.chance(0.4) ? vagueDay(rng) : '',
});

const dying = (rng: Rng): Row => ({
  死亡日期: '2024-01-01',
  注销日期: day(rng),
  注销原因: '死亡',
  死亡证明类型: '医学证明',
  户籍地: place(rng),
});

const moving = (rng: Rng): Row => ({
  迁移类别: rng.pick(['迁入', '迁出', '在途']),
  迁移日期: day(rng),
  迁出地: place(rng),
  迁入地: place(rng),
});

/** Some places have no stock on some days, and some do not say how many have their hukou there. */
function stocks(county: string, rng: Rng): Roster {
  const rows = PLACES.filter((one) => one.startsWith(county)).flatMap((one) =>
    STOCK_DAYS.filter(() => rng.chance(0.8)).map((on) => ({
      地区: one,
      日期: on,
      户籍人口: rng.chance(0.9) ? String(rng.between(100, 900)) : '',
      常住人口: String(rng.between(100, 900)),
    })),
  );
  return { feed: 'PS-STOCK', region: county, period: ['2024-01-01', '2026-12-31'], rows };
}
