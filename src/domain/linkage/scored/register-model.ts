import type { LinkModel } from '../../link-model/link-model.ts';
import type { Relatives } from '../../link-model/relatives.ts';
import { ENGINE_VOCABULARY } from '../../model-file/engine-vocabulary.ts';
import { relativesIn } from '../../model-file/fixed-in.ts';
import { readModel } from '../../model-file/read-model.ts';
import { REGISTER_DESIGN } from './register-design.ts';
import { REGISTER_PARAMETERS } from './register-parameters.ts';

/** A model as the hub scores with it: frozen, with its version. */
export interface RegisterModel extends LinkModel {
  /** 0 is the model that the product brings along. */
  readonly version: number;
  readonly relatives: Relatives | null;
}

/** The model in a document of the form of a model file; every number must be there. Throws ModelRefused or RangeError. */
export function registerModel(version: number, document: unknown): RegisterModel {
  const { design, fixed } = readModel(document, ENGINE_VOCABULARY);
  const levels = design.comparisons.map(({ id }) => {
    const known = fixed.levels.get(id);
    if (known === undefined) throw new RangeError(`the model holds no numbers for ${id}`);
    return known;
  });
  return { version, design, parameters: { prior: fixed.prior ?? 0, levels }, relatives: relativesIn(design, fixed) };
}

/** Until an own model is fitted and put to use. */
export const BUNDLED_MODEL = registerModel(0, { ...REGISTER_DESIGN, parameters: REGISTER_PARAMETERS });
