import { reductions } from '../blocking/reductions.ts';
import { comparisonByCode } from '../comparisons/index.generated.ts';
import type { Vocabulary } from './model-file.ts';

/** All that the linkage engine offers to model files. */
export const ENGINE_VOCABULARY: Vocabulary = {
  comparisons: comparisonByCode,
  reductions: new Set(reductions.map(({ code }) => code)),
};
