import type { StoreFault } from '../domain/faults/store-faults.ts';

/** The fault of the database or the disk that an error tells of; null when it tells of none, which is a fault of the program. */
export type FaultOf = (error: unknown) => StoreFault | null;

/** Where nobody knows the disk: every error is what it is. */
export const NO_FAULT: FaultOf = () => null;
