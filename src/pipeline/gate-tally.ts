import type { Feed } from '../domain/feeds/define-feed.ts';
import type { RowReading } from '../domain/feeds/read-row.ts';
import { previousNumber } from '../domain/linkage/identity-history.ts';
import type { Renumbering } from '../domain/gates/g05-bridge.ts';

/** Counts over the rows of one file that the gates ask for. */
export interface GateTally {
  add(reading: RowReading): void;
  /** Rows that state something new: neither corrections nor voids. */
  readonly fresh: number;
  readonly voids: number;
  /** Rows that tie two numbers to one person. */
  readonly renumberings: readonly Renumbering[];
}

export function gateTally({ people }: Pick<Feed, 'people'>): GateTally {
  const renumbering = people.filter(({ idNumber, previousIdNumber }) => idNumber && previousIdNumber);
  const tally = { fresh: 0, voids: 0, renumberings: [] as Renumbering[] };
  const add = ({ row, operation }: RowReading): void => {
    if (operation === 'NEW') tally.fresh += 1;
    if (operation === 'VOID') tally.voids += 1;
    for (const { idNumber = '', previousIdNumber = '' } of renumbering) {
      // As links read it: what they follow, the gate has to see.
      const [previous, item, oldValue] = [row[previousIdNumber], row['item'], row['oldValue']].map(textOrNull);
      const from = previousNumber({
        previousIdNumber: previous ?? null,
        item: item ?? null,
        oldValue: oldValue ?? null,
      });
      const to = row[idNumber];
      if (from && to && operation !== 'VOID') tally.renumberings.push({ from, to: String(to) });
    }
  };
  return Object.assign(tally, { add });
}

const textOrNull = (value: string | number | null | undefined): string | null => (value ? String(value) : null);
