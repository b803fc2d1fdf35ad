import type { ParameterName } from '../../domain/parameters/parameters.ts';
import type { OverrideReading } from '../../ports/catalogue.ts';

export interface ParameterMapper {
  readonly name: ParameterName;
}
export type ParameterOverrideMapper = OverrideReading;
export interface SetParameterSuccessMapper {
  readonly name: ParameterName;
}
