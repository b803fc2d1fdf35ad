import type { Database } from '../../src/adapters/postgres/database.ts';

/** Node of a plan as EXPLAIN tells it after the statement was done. */
interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

const SETTINGS = `load 'auto_explain'; set local auto_explain.log_min_duration = 0; set local auto_explain.log_analyze = on;
  set local auto_explain.log_timing = off; set local auto_explain.log_nested_statements = on; set local auto_explain.log_format = json;
  set local client_min_messages = log`;

/**
 * Rows that the plans of a statement, and of those in functions that it calls, hand from one step to the next or turn away. Tables that
 * are held in memory and compared with each other row by row are read but once; here each comparison counts. What the statement did is taken back.
 */
export async function rowsCompared({ pool }: Database, statement: string): Promise<number> {
  const session = await pool.connect();
  const plans: PlanNode[] = [];
  const hear = ({ message = '' }: { readonly message?: string | undefined }) => {
    const at = message.indexOf('plan:\n');
    if (at >= 0) plans.push((JSON.parse(message.slice(at + 'plan:\n'.length)) as { Plan: PlanNode }).Plan);
  };
  session.on('notice', hear);
  try {
    await session.query('begin');
    await session.query(SETTINGS);
    await session.query(statement);
    return plans.map(rowsOf).reduce((sum, n) => sum + n, 0);
  } finally {
    session.off('notice', hear);
    await session.query('rollback');
    session.release();
  }
}

const rowsOf = (node: PlanNode): number =>
  node['Actual Loops'] *
    (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0)) +
  (node.Plans ?? []).map(rowsOf).reduce((sum, n) => sum + n, 0);
