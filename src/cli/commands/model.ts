import type { Command } from 'commander';
import { addModelAudit } from './model-audit.ts';
import { addModelCompare } from './model-compare.ts';
import { addModelFit } from './model-fit.ts';
import { addModelList } from './model-list.ts';
import { addModelQuality } from './model-quality.ts';
import { addModelReviewQueue } from './model-review-queue.ts';
import { addModelShow } from './model-show.ts';
import { addModelUse } from './model-use.ts';

/** The model that scores links: fitted, compared with the one in use, put to use, audited. */
export const addModel = (program: Command): void => {
  const model = program
    .command('model')
    .description('关联评分模型:训练、比较、启用、抽查 / the model that scores links: fit, compare, use, audit')
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe model fit --all && lianhe model compare 1 && lianhe model use 1 --reason "2026 年上半年数据"\n',
    );
  for (const add of [
    addModelFit,
    addModelList,
    addModelShow,
    addModelCompare,
    addModelUse,
    addModelAudit,
    addModelQuality,
    addModelReviewQueue,
  ])
    add(model);
};
