import { type ParameterName, PARAMETERS } from '../domain/parameters/parameters.ts';

export const isParameterName = (name: string): name is ParameterName => Object.hasOwn(PARAMETERS, name);
