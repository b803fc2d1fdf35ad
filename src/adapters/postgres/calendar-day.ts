/** SQL for the calendar day of a `timestamptz` in China, which has one time zone, eight hours before UTC (contracts.md §3). */
export const dayOf = (moment: string): string => `((${moment}) at time zone 'Asia/Shanghai')::date`;
