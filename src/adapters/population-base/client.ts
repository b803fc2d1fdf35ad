import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  isBrokenCircuitError,
  retry,
  wrap,
} from 'cockatiel';
import type { BaseQuestion } from '../../domain/checks/answer.ts';
import type { PopulationBase } from '../../ports/population-base.ts';
import type { Logger } from '../logging.ts';
import { ask } from './ask.ts';
import { BaseFailure, mayPass } from './failure.ts';
import { paceOf } from './pace.ts';
import { requestOf } from './protocol.ts';

export interface PopulationBaseOptions {
  /** Address of the service; `/verify` is added. */
  readonly url: string;
  readonly logger: Logger;
  /** For one attempt. */
  readonly timeoutMs?: number;
  /** Attempts of all callers together, retries included. */
  readonly ratePerSecond?: number;
  /** Further attempts after a failure that may pass. */
  readonly retries?: number;
  /** First wait before a retry; doubles, with jitter. */
  readonly backoffMs?: number;
  /** Failures in a row after which nothing is asked for `restMs`. */
  readonly failuresToBreak?: number;
  readonly restMs?: number;
}

const DEFAULTS = {
  timeoutMs: 2_000,
  ratePerSecond: 20,
  retries: 2,
  backoffMs: 200,
  failuresToBreak: 5,
  restMs: 30_000,
};

/**
 * Asks the population base about single persons (公通字〔2021〕12号 §88: query only, never bulk). Answers null, and
 * never throws, when the base does not answer in time, refuses, answers nonsense or rests behind its circuit breaker;
 * the check then marks its finding as not verified. Nothing about a person is logged.
 */
export function populationBaseClient({ url, logger, ...given }: PopulationBaseOptions): PopulationBase {
  const options = { ...DEFAULTS, ...given };
  const endpoint = new URL('verify', url.endsWith('/') ? url : `${url}/`);
  const turn = paceOf(options.ratePerSecond);
  const policy = resilience(options, logger);
  return {
    verify: async (question, purpose, caseOrRun) => {
      if (!isAskable(question)) return null;
      const request = requestOf(question, purpose, caseOrRun);
      try {
        const { result } = await policy.execute(async () => {
          await turn();
          return ask(endpoint, request, options.timeoutMs);
        });
        return result;
      } catch (error) {
        report(error, logger);
        return null;
      }
    },
  };
}

/** A number, or name with birth date, sex and county: less would match somebody else. */
const isAskable = ({ idNumber, name, birthDate, sex, county }: BaseQuestion): boolean =>
  idNumber !== undefined ||
  (name !== undefined && birthDate !== undefined && sex !== undefined && county !== undefined);

/** Retries outside, so that every attempt counts for the breaker; an open breaker is not retried. */
function resilience({ retries, backoffMs, failuresToBreak, restMs }: typeof DEFAULTS, logger: Logger) {
  const passing = handleWhen(mayPass);
  const breaker = circuitBreaker(passing, { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(failuresToBreak) });
  breaker.onStateChange((state) => {
    if (state === CircuitState.Open)
      logger.warn({ restMs }, 'population base does not answer: findings stay unverified for a while');
    if (state === CircuitState.Closed) logger.info('population base answers again');
  });
  const backoff = new ExponentialBackoff({ initialDelay: backoffMs, maxDelay: backoffMs * 10 });
  return wrap(retry(passing, { maxAttempts: retries, backoff }), breaker);
}

/** An open breaker was reported when it opened; anything else by its code. */
function report(error: unknown, logger: Logger): void {
  if (isBrokenCircuitError(error)) return;
  const { code, status } = error instanceof BaseFailure ? error : { code: 'UNEXPECTED', status: null };
  logger.warn({ code, status }, 'population base did not verify; the finding stays unverified');
}
