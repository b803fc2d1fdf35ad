import type { Stores } from '../../ports/hub.ts';
import type { Run } from '../../ports/runs.ts';
import { ModelRequestRefused } from './model-refused.ts';

/** The finished run of this number, the newest for null, with its inputs. Throws ModelRequestRefused when there is none. */
export async function frozenRun(number: number | null, { linkModels }: Pick<Stores, 'linkModels'>): Promise<Run> {
  const run = await linkModels.history.run(number);
  if (run !== null) return run;
  throw number === null
    ? new ModelRequestRefused('还没有完成的比对,请先运行 lianhe check', 'no finished run yet: run lianhe check first')
    : new ModelRequestRefused(
        `没有比对批次 ${number},或其输入已清理`,
        `there is no finished run ${number}, or its inputs were cleared away`,
      );
}
