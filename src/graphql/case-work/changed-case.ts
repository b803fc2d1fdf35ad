import type { Context } from '../context.ts';
import { written } from '../written.ts';

/** The case that a change has changed, as the caller may see it now. */
export const changedCase = async ({ number }: { readonly number: string }, _arg: unknown, { catalogue }: Context) =>
  written(await catalogue.caseFiles.byNumber(number));
