import type { ParameterOverride } from '../domain/parameters/parameters.ts';

/** Values that operators set in place of the defaults. */
export interface Parameters {
  overrides(): Promise<readonly ParameterOverride[]>;
  set(override: ParameterOverride, actor: string): Promise<void>;
}
