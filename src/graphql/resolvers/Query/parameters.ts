import { PARAMETERS } from '../../../domain/parameters/parameters.ts';
import { isParameterName } from '../../parameter-name.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const parameters: NonNullable<QueryResolvers['parameters']> = () =>
  Object.keys(PARAMETERS)
    .filter(isParameterName)
    .map((name) => ({ name }));
