import { BUNDLED_MODEL, type RegisterModel, registerModel } from '../domain/linkage/scored/register-model.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';

/** The model that was in use when the run was planned: a model put to use meanwhile does not touch it. */
export const modelOfRun = ({ manifest }: Pick<Run, 'manifest'>, stores: Pick<Stores, 'linkModels'>) =>
  modelOfVersion(manifest.linkModel ?? BUNDLED_MODEL.version, stores);

/** A model by its version; 0 is the bundled one. Throws when there is no such version. */
export async function modelOfVersion(
  version: number,
  { linkModels }: Pick<Stores, 'linkModels'>,
): Promise<RegisterModel> {
  if (version === BUNDLED_MODEL.version) return BUNDLED_MODEL;
  const stored = await linkModels.get(version);
  if (stored === null) throw new Error(`there is no link model ${version}`);
  return registerModel(version, stored.document);
}
