import type { ModelComparison } from '../../domain/link-model/link-model.ts';
import type { LinkCrew } from './link-task.ts';
import { TaskDesk } from './task-desk.ts';

/** Does all tasks in this process: for small lists, where starting threads would take longer than the work. */
export function inProcessCrew(comparisons: readonly ModelComparison[]): LinkCrew {
  const desk = new TaskDesk(new Map(comparisons.map(({ comparison }) => [comparison.code, comparison])));
  return {
    size: 1,
    ask: async (name, asks) => desk.do(name, asks),
    keepAll: async (name, asks) => {
      desk.do(name, asks);
    },
    [Symbol.asyncDispose]: async () => {},
  };
}
