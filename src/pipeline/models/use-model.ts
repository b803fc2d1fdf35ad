import { BUNDLED_MODEL } from '../../domain/linkage/scored/register-model.ts';
import type { Hub } from '../../ports/hub.ts';
import type { LinkModels, ModelUse } from '../../ports/link-models.ts';
import { ModelRequestRefused } from './model-refused.ts';

/** A version to score with from the next run on, and why. */
export interface UseRequest {
  readonly version: number;
  readonly reason: string;
  readonly actor: string;
}

/**
 * Puts a version to use. Refused unless it was compared with the version in use on the history of the hub; the way back to a
 * version that scored before, or to the one that the product brings along, is always open.
 */
export async function useModel({ version, reason, actor }: UseRequest, { inTransaction }: Hub): Promise<ModelUse> {
  return inTransaction(async ({ linkModels }) => {
    const current = await linkModels.inUse();
    if (version === current) throw inUseAlready(version);
    if (version !== BUNDLED_MODEL.version && (await linkModels.get(version)) === null) throw noSuchModel(version);
    if (!(await isKnown(version, current, linkModels))) throw neverCompared(version, current);
    const used = await linkModels.use(version, reason, actor);
    if (used === null) throw noSuchModel(version);
    return used;
  });
}

async function isKnown(version: number, current: number, linkModels: LinkModels): Promise<boolean> {
  if (version === BUNDLED_MODEL.version) return true;
  if ((await linkModels.uses()).some((use) => use.version === version)) return true;
  return (await linkModels.comparisons(version)).some((comparison) => comparison.with === current);
}

export const noSuchModel = (version: number) =>
  new ModelRequestRefused(
    `没有模型版本 ${version},见 lianhe model list`,
    `there is no version ${version} of the model: see lianhe model list`,
  );

const inUseAlready = (version: number) =>
  new ModelRequestRefused(`版本 ${version} 已在使用`, `version ${version} is in use already`);

const neverCompared = (version: number, current: number) =>
  new ModelRequestRefused(
    `版本 ${version} 尚未与在用的版本 ${current} 比较,请先运行 lianhe model compare ${version}`,
    `version ${version} was never compared with version ${current} in use: run lianhe model compare ${version} first`,
  );
