import { LEVELS } from '../agreements/decision.ts';

/**
 * Every label that a metric may carry, with every value that it may have. Closed, so that no value of a person can become a
 * label and no time series grows without bound. What the door knows better than we do (`operation`, `rule`) it tells once,
 * when it opens: fields of its schema and rules of its refusals.
 */
export const LABELS = {
  operation: 'told',
  rule: 'told',
  state: [
    // Runs, batches, chunks, holds.
    'planned', 'running', 'done', 'failed',
    'accepted', 'refused', 'withdrawn', 'replaced', 'held',
    'todo', 'busy',
    // Jobs of the queue.
    'waiting', 'prioritized', 'delayed', 'active', 'completed', 'waiting-children', 'paused',
  ], // prettier-ignore
  kind: ['pairs', 'link', 'relink', 'touch', 'records', 'groups', 'aggregates', 'sum', 'settle'],
  outcome: ['done', 'failed', 'lost', 'returned'],
  result: ['accepted', 'unchanged', 'corrected', 'voided', 'rejected'],
  level: LEVELS,
  queue: ['run', 'schedule'],
} as const satisfies Readonly<Record<string, 'told' | readonly string[]>>;

export type LabelName = keyof typeof LABELS;

/** Labels whose values are told when the process starts. */
export type ToldLabel = { [L in LabelName]: (typeof LABELS)[L] extends 'told' ? L : never }[LabelName];

/** Stands for every value that is not on the list. */
export const OTHER = 'other';
