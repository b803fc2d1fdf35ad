import { catalogue } from '../adapters/postgres/catalogue/catalogue.ts';
import { scopedReader } from '../adapters/postgres/scoped-reader.ts';
import type { Actor } from '../domain/access/actor.ts';
import { rowScopeOf } from '../domain/access/row-sight.ts';
import type { CorrectionReadings } from '../ports/corrections.ts';
import type { System } from './wire.ts';

/** Corrections that are asked of the unit of a post, and no others. */
export const correctionsFor = (actor: Actor, { database }: Pick<System, 'database'>): CorrectionReadings =>
  catalogue(database, scopedReader(database, rowScopeOf(actor))).corrections;
