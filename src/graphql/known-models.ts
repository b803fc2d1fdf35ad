import type { RegisterModel } from '../domain/linkage/scored/register-model.ts';
import { modelOfVersion } from '../pipeline/model-of-run.ts';
import type { Hub } from '../ports/hub.ts';

/** Models never change once they are stored, so that each is read once for as long as the hub is served. */
const known = new WeakMap<Hub, Map<number, Promise<RegisterModel>>>();

/** A model by its version, for every link of a page. */
export function modelBy(version: number, hub: Hub): Promise<RegisterModel> {
  const models = known.get(hub) ?? new Map<number, Promise<RegisterModel>>();
  known.set(hub, models);
  const held = models.get(version);
  if (held) return held;
  const read = hub.inTransaction((stores) => modelOfVersion(version, stores));
  models.set(version, read);
  read.catch(() => models.delete(version));
  return read;
}
