import type { ParameterOverrideResolvers } from './../types.generated.ts';

export const ParameterOverride: ParameterOverrideResolvers = {
  region: ({ region }) => (region === '' ? null : region),
  validFromOn: ({ validFrom }) => validFrom,
  validToOn: ({ validTo }) => validTo,
};
