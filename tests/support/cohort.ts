import { addDay, child, type Child } from './people.ts';

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫';
const GIVEN = '明强红兰英伟芳静敏军洋勇艳';

/** Days over which a cohort is born. */
const DAYS = 28;

/** So many children born within four weeks from this day on, each with a number of their own, under 156 names; `from` tells cohorts apart. */
export const cohort = (count: number, day: string, from = 0): readonly Child[] =>
  Array.from({ length: count }, (_, n) => {
    const no = from + n;
    return { ...child(no, addDay(day, no % DAYS)), name: `${at(SURNAMES, no)}小${at(GIVEN, no)}` };
  });

const at = (signs: string, no: number): string => signs[no % signs.length] ?? '';
