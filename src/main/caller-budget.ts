import { callerLedger } from '../adapters/postgres/caller-ledger.ts';
import { type CallerLimits, CallerTally } from '../domain/access/caller-tally.ts';
import { CALLER_PARAMETERS } from '../domain/parameters/caller-parameters.ts';
import { parameterValue } from '../domain/parameters/parameters.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { Spending } from '../graphql/spending.ts';
import type { System } from './wire.ts';

/** How often processes tell each other: what one of several can miss of the others (30 exchanges a window). */
const EXCHANGE_MS = 2_000;

/** Until a region sets others. */
const DEFAULTS: CallerLimits = {
  entries: CALLER_PARAMETERS.CALLER_ENTRIES_A_MINUTE.value,
  operations: CALLER_PARAMETERS.CALLER_OPERATIONS_A_MINUTE.value,
};

/**
 * Budgets of callers, counted in this process and told to the others every two seconds: a request writes nothing. While the
 * database cannot be asked, what was spent stays counted here.
 */
export async function callerBudget({
  database,
  hub,
  logger,
}: Pick<System, 'hub' | 'logger'> & { readonly database: Pick<System['database'], 'query'> }): Promise<
  Spending & AsyncDisposable
> {
  const ledger = callerLedger(database);
  const tally = new CallerTally();
  let limits = await limitsOf(hub).catch(() => DEFAULTS);
  const exchange = async (): Promise<void> => {
    const spent = tally.tell();
    if (spent.length === 0) return;
    tally.learn(await ledger.exchange(spent));
    limits = await limitsOf(hub);
  };
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running
      .then(exchange)
      .catch((err: unknown) => logger.warn({ err }, 'budgets of callers were not exchanged'));
  }, EXCHANGE_MS).unref();
  return {
    spend: (user, entries) => tally.spend(user, entries, limits),
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer);
      await running.then(exchange).catch(() => undefined);
    },
  };
}

/** In force everywhere: callers have no one region. */
async function limitsOf({ inTransaction, clock }: System['hub']): Promise<CallerLimits> {
  const overrides = await inTransaction(({ parameters }) => parameters.overrides());
  const valueOf = (name: keyof typeof CALLER_PARAMETERS): number =>
    parameterValue(name, '', clock.today() as PlainDate, overrides);
  return { entries: valueOf('CALLER_ENTRIES_A_MINUTE'), operations: valueOf('CALLER_OPERATIONS_A_MINUTE') };
}
