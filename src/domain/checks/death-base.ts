import type { BaseQuestion, BaseResult } from './answer.ts';

/** Answers of the population base by which the household registration of the dead no longer stands here. */
export const CANCELLED_IN_BASE: readonly BaseResult[] = ['CANCELLED_DEATH', 'CANCELLED_OTHER', 'MOVED_OUT'];

interface Numbered {
  readonly row: { readonly idNumber: string | null };
  readonly issues: readonly { readonly field: string; readonly level: 'E' | 'W' }[];
}

/** Whether the person still stands in the register; cannot be asked without a usable number and a name. */
export function askWhetherCancelled({ row, issues }: Numbered, name: string | null): BaseQuestion | null {
  const faulty = issues.some(({ field, level }) => field === 'idNumber' && level === 'E');
  return row.idNumber === null || name === null || faulty ? null : { idNumber: row.idNumber, name };
}
