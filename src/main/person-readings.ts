import { personReadings } from '../adapters/postgres/person-readings.ts';
import type { PersonReadings } from '../ports/spine.ts';
import type { System } from './wire.ts';

/** Questions about persons of the spine, on the running system. */
export const personsOf = ({ database }: Pick<System, 'database'>): PersonReadings => personReadings(database);
