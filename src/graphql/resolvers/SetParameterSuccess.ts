import type { SetParameterSuccessResolvers } from './../types.generated.ts';

export const SetParameterSuccess: SetParameterSuccessResolvers = {
  parameter: ({ name }) => ({ name }),
};
