import type { Retention } from '../../../ports/retention.ts';
import type { Transaction } from '../database.ts';
import { agedCases, casesAlike, eraseCases } from './aged-cases.ts';
import { countLog, eraseLog } from './aged-log.ts';
import { destroyNumbers } from './doomed-numbers.ts';
import { eraseUnits } from './erase-units.ts';
import { erasedBy } from './erased-items.ts';
import { erasedPartners, erasedPeriods, widowed } from './erased-partners.ts';
import { keepFigures } from './kept-figures.ts';
import { retentionOrders } from './orders.ts';
import { brokenBatches, namedErased } from './erasure-proofs.ts';
import { eraseRejected, rejectedRows } from './rejected-rows.ts';
import { rowUnits, unitsAlike } from './row-units.ts';

/** Runs that are planned hold the lock together, a piece of an erasure holds it alone. */
const LOCK = `hashtext('lianhe-retention')`;

/** Erasure at the end of terms in PostgreSQL. */
export const retention = (tx: Transaction): Retention => ({
  begin: async () => {
    await tx.query(`select pg_advisory_xact_lock(${LOCK}), pg_advisory_xact_lock(hashtext('lianhe-settling'))`);
    const busy = await tx.query(`select 1 from run where state in ('planned', 'running') limit 1`);
    return busy.length === 0;
  },
  holdErasures: async () => {
    await tx.query(`select pg_advisory_xact_lock_shared(${LOCK})`);
  },
  units: (endedBy, after, most) => rowUnits(tx, endedBy, after, most),
  unitsAlike: (endedBy, most) => unitsAlike(tx, endedBy, most),
  eraseUnits: (order, of, units) => eraseUnits(tx, order, of, units),
  cases: (after, most) => agedCases(tx, after, most),
  casesAlike: (most) => casesAlike(tx, most),
  eraseCases: (order, of, cases) => eraseCases(tx, order, of, cases),
  rejected: (acceptedBy, most) => rejectedRows(tx, acceptedBy, most),
  eraseRejected: (order, batches) => eraseRejected(tx, order, 'rejected-rows', batches),
  countLog: (before, most) => countLog(tx, before, most),
  eraseLog: (order, before, most) => eraseLog(tx, order, before, most),
  destroyNumbers: () => destroyNumbers(tx),
  ...retentionOrders(tx),
  erasedBy: (order) => erasedBy(tx, order),
  namedErased: () => namedErased(tx),
  brokenBatches: () => brokenBatches(tx),
  erasedPeriods: () => erasedPeriods(tx),
  erasedPartners: (records) => erasedPartners(tx, records),
  widowed: (pair) => widowed(tx, pair),
  keepFigures: (runId) => keepFigures(tx, runId),
});
