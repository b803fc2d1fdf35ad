import type { Consumer } from '../../../src/domain/access/actor.ts';
import { type Grant, NOTHING, type RowCondition } from '../../../src/domain/agreements/grant.ts';
import { feedFacts, SHARED_FEEDS } from '../../../src/domain/agreements/matrix/feed-facts.ts';
import { CELL_WORDS, COLUMNS_OF_LINE, MATRIX_7_9 } from './matrix-7-9.ts';

export const READERS = ['PS', 'HC', 'MZ', 'ED', 'GR', 'SV'] as const satisfies readonly Consumer[];

export interface Cell {
  readonly feed: string;
  readonly field: string;
  readonly consumer: Consumer;
}

const nameOf = ({ feed, field, consumer }: Cell): string => `${feed}.${field} → ${consumer}`;

/** What the written matrix says, by cell, in words that leave nothing of a grant out. */
export const written: ReadonlyMap<string, string> = new Map(
  MATRIX_7_9.split('\n# ').flatMap((section) => {
    const [head = '', ...lines] = section.trim().replace(/^# /, '').split('\n');
    return head.split(' ').flatMap((feed) => lines.flatMap((line) => cellsOfLine(feed, line)));
  }),
);

function cellsOfLine(feed: string, line: string): readonly (readonly [string, string])[] {
  const [label = '', ...cells] = line.split('|').map((text) => text.trim());
  const named = COLUMNS_OF_LINE[label] ?? label.split(', ');
  const fields = named.filter((field) => feedFacts(feed)?.fields.has(field));
  return fields.flatMap((field) =>
    READERS.map((consumer, at) => {
      const cell = cells[at] ?? '';
      return [nameOf({ feed, field, consumer }), CELL_WORDS[cell] ?? cell] as const;
    }),
  );
}

/** Every cell there is: each field of each feed, for each reader. */
export const allCells: readonly Cell[] = SHARED_FEEDS.flatMap((feed) =>
  [...(feedFacts(feed)?.fields.keys() ?? [])].flatMap((field) =>
    READERS.map((consumer) => ({ feed, field, consumer })),
  ),
);

const LETTERS = { full: 'F', masked: 'M', 'match-only': 'X', none: '–' } as const;

/** A grant in the words of the written matrix. */
export function inWords({ level, raisable, when, inTotals, shownAs, mask }: Grant): string {
  const words = [
    `${LETTERS[level]}${raisable ? '°' : ''}`,
    inTotals && level !== 'full' ? ', counted' : '',
    mask === null ? '' : ` by ${mask}`,
    shownAs === null ? '' : `, ${shownAs.codes.join(' ')} as ${shownAs.as}`,
    ...when.map((condition) => ` if ${conditionInWords(condition)}`),
  ];
  return words.join('');
}

function conditionInWords(condition: RowCondition): string {
  switch (condition.kind) {
    case 'code':
      return `${condition.field} is ${condition.codes.join(' ')}`;
    case 'own':
      return 'own';
    case 'community':
      return `${condition.field} is own`;
    case 'check':
      return `check is ${condition.codes.join(' ')}`;
    case 'two-persons':
      return 'two persons allow';
  }
}

/** What the written matrix says of a cell; fields it does not speak of go to the owner only. */
const writtenOf = (cell: Cell, ownerWords: string): string =>
  written.get(nameOf(cell)) ?? (feedFacts(cell.feed)?.owner === cell.consumer ? ownerWords : inWords(NOTHING));

/** Cells in which the tables of the hub say something else than the written matrix. */
export const differences = (
  cells: readonly Cell[],
  grantOf: (cell: Cell) => Grant,
  ownerGrant: (feed: string) => Grant,
) =>
  cells
    .filter((cell) => inWords(grantOf(cell)) !== writtenOf(cell, inWords(ownerGrant(cell.feed))))
    .map((cell) => `${nameOf(cell)}: ${inWords(grantOf(cell))} but written ${written.get(nameOf(cell)) ?? 'nothing'}`);
