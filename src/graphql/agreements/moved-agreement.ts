import type { Context } from '../context.ts';
import { written } from '../written.ts';
import { standingVersion } from './standing-version.ts';

/** The version that a change moved, as it stands now. */
export const movedAgreement = async (
  { agreement, version }: { readonly agreement: string; readonly version: number },
  _arg: object,
  context: Context,
) => written(await standingVersion(agreement, version, context));
