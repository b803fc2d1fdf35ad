import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { OTHER } from '../../domain/telemetry/labels.ts';
import type { Span } from '../../ports/telemetry.ts';

/** The result of a request that nothing refused. */
export const OK = 'ok';

/** What is told of one request: to its caller its id, to metrics, log and trace the operation and the rule it ended by. */
export class RequestScope {
  /** Made here: what a caller sends could be anything. */
  readonly id: string;
  readonly startedAt = performance.now();
  span: Span | null = null;
  /** A field of the schema, or `other`. */
  operation: string = OTHER;
  /** The first rule that refused; the others follow from it or stand beside it. */
  rule: string = OK;
  /** Whether it only asks: a change or a file takes as long as it takes. */
  isQuestion = true;
  /** Number of the batch that it made. */
  batch: number | null = null;

  constructor(id: string = randomUUID()) {
    this.id = id;
  }

  refusedBy(rule: string): void {
    if (this.rule === OK) this.rule = rule;
  }

  get seconds(): number {
    return (performance.now() - this.startedAt) / 1_000;
  }
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Whatever the work leads to knows its request. */
export const inRequest = <T>(scope: RequestScope, work: () => T): T => scopes.run(scope, work);

/** The question under way; null outside of one. */
export function questionHere(): RequestScope | null {
  const scope = scopes.getStore();
  return scope?.isQuestion === true ? scope : null;
}

/** The request under way; outside of one, a scope of its own, so that every error has an id. */
export const requestHere = (): RequestScope => scopes.getStore() ?? new RequestScope();
