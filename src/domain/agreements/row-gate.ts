import type { AnyRow } from '../feeds/define-feed.ts';
import { addDays } from '../values/plain-date.ts';
import type { Withheld } from './decision.ts';
import type { Scope } from './reading-roles.ts';
import { liesIn, type Reader } from './row-conditions.ts';
import type { Situation } from './situation.ts';

/** Days for which a drawn sample may be read (7.7 of the domain reference). */
export const SAMPLE_DAYS = 30;

/** What is asked once for each row, before any field. */
export interface RowGate {
  readonly reader: Reader;
  readonly scope: Scope | 'own-rows';
  /** Checks that the agreement covers; null = the reader's right rests on no agreement. */
  readonly checks: ReadonlySet<string> | null;
  /** Fields of the row that place it, beside the region of the record. */
  readonly regionFields: readonly string[];
}

/** Why nothing of a row goes to the reader. */
export type RowRefusal = Extract<Withheld, 'CHECK_DENIED' | 'ROW_OUT_OF_SCOPE'>;

/** Why nothing of this row goes to the reader; null when its fields may be asked. */
export function refusalOfRow(gate: RowGate, row: AnyRow, situation: Situation): RowRefusal | null {
  const { check } = situation;
  if (check !== null && gate.checks !== null && !gate.checks.has(check)) return 'CHECK_DENIED';
  return isInScope(gate, row, situation) ? null : 'ROW_OUT_OF_SCOPE';
}

function isInScope({ scope, reader, regionFields }: RowGate, row: AnyRow, situation: Situation): boolean {
  switch (scope) {
    case 'any':
      return true;
    case 'own-rows':
      return situation.isOwnRow;
    case 'own-tasks':
      return situation.isInAssignedCase;
    case 'own-sample':
      return isInSample(situation);
    case 'own-region':
      return situation.isInAssignedCase || situation.isOwnRow || isOfRegion(reader.region);
  }

  function isOfRegion(own: string): boolean {
    return liesIn(situation.region, own) || regionFields.some((field) => liesIn(row[field], own));
  }
}

const isInSample = ({ sampleDrawnOn, today }: Situation): boolean =>
  sampleDrawnOn !== null && sampleDrawnOn <= today && today < addDays(sampleDrawnOn, SAMPLE_DAYS);
