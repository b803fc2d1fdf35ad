import type { Consumer } from '../../access/actor.ts';
import { type Grant, type Grants, type MatrixTable, NOTHING } from '../grant.ts';
import { HC_BIRTH_TABLE, PS_BIRTH_TABLE } from './births.ts';
import { MZ_CREMATION_TABLE, MZ_MARRIAGE_TABLE, MZ_RESTRICTED_TABLE } from './civil-affairs.ts';
import { HC_DEATH_TABLE, PS_DEATH_TABLE, PS_UNNAT_TABLE } from './deaths.ts';
import { GR_CHANGE_TABLE, GR_EMP_TABLE } from './grassroots.ts';
import { ED_TABLE } from './pupils.ts';
import { PS_BASE_TABLE, PS_REGISTER_TABLE, PS_STOCK_TABLE } from './register.ts';
import { PS_INFLOW_TABLE, PS_OUTFLOW_TABLE } from './residence.ts';

/** The field-level sharing matrix (字段级共享协议, 7.9 of the domain reference): version 1 of every agreement. */
export const MATRIX: readonly MatrixTable[] = [
  HC_BIRTH_TABLE,
  PS_BIRTH_TABLE,
  HC_DEATH_TABLE,
  PS_DEATH_TABLE,
  PS_UNNAT_TABLE,
  PS_BASE_TABLE,
  PS_REGISTER_TABLE,
  PS_STOCK_TABLE,
  PS_INFLOW_TABLE,
  PS_OUTFLOW_TABLE,
  MZ_MARRIAGE_TABLE,
  MZ_CREMATION_TABLE,
  MZ_RESTRICTED_TABLE,
  ED_TABLE,
  GR_EMP_TABLE,
  GR_CHANGE_TABLE,
];

/** The table that speaks of a feed; null for a feed nobody shares. */
export const tableOf = (feed: string, matrix: readonly MatrixTable[] = MATRIX): MatrixTable | null =>
  matrix.find(({ feeds }) => feeds.includes(feed)) ?? null;

/** The cell of the matrix; nothing when the matrix does not speak of it. */
export function cellOf(
  { feed, field, consumer }: { readonly feed: string; readonly field: string; readonly consumer: Consumer },
  matrix: readonly MatrixTable[] = MATRIX,
): Grant {
  const line = tableOf(feed, matrix)?.lines.find(({ fields }) => fields.includes(field));
  return line?.to[consumer] ?? NOTHING;
}

/** What one reader gets of the fields of a feed; fields of which it gets nothing at all are left out. */
export function grantsTo(consumer: Consumer, feed: string, fields: readonly string[]): Grants {
  const cells = fields.map((field) => [field, cellOf({ feed, field, consumer })] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== NOTHING));
}
