import type { ApolloServerPlugin } from '@apollo/server';
import { RETRY_AFTER_SECONDS, type StoreFault } from '../../domain/faults/store-faults.ts';
import type { Context } from '../context.ts';
import { RULES } from '../refusals.ts';

const isFault = (rule: unknown): rule is StoreFault =>
  typeof rule === 'string' && Object.hasOwn(RETRY_AFTER_SECONDS, rule);

/** Says when to try again, where the disk or the database refused. */
export const retryHeaders = (rule: string): Readonly<Record<string, string>> =>
  isFault(rule) ? { 'retry-after': String(RETRY_AFTER_SECONDS[rule]) } : {};

/** An answer that the disk or the database cut short is no success, whatever else stands in it. */
export const storeStatus: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single') return;
      const rule = (body.singleResult.errors ?? []).map(({ extensions }) => extensions?.['rule']).find(isFault);
      if (rule === undefined) return;
      http.status = RULES[rule].status;
      http.headers.set('retry-after', String(RETRY_AFTER_SECONDS[rule]));
    },
  }),
};
