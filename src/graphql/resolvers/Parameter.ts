import { PARAMETERS } from '../../domain/parameters/parameters.ts';
import type { ParameterResolvers } from './../types.generated.ts';

export const Parameter: ParameterResolvers = {
  label: ({ name }) => PARAMETERS[name],
  unit: ({ name }) => PARAMETERS[name].unit,
  default: ({ name }) => PARAMETERS[name].value,
  source: ({ name }) => PARAMETERS[name].source,
  overrides: async ({ name }, _arg, { loaders }) =>
    (await loaders.overrides()).filter((override) => override.name === name),
};
