import { enumName } from '../enum-names.ts';
import { levelOf, parentOf, regionPath, REGIONS } from '../../domain/values/region.ts';
import type { RegionResolvers } from './../types.generated.ts';

export const Region: RegionResolvers = {
  id: ({ code }) => code,
  level: ({ code }) => enumName(levelOf(code)),
  parent: ({ code }) => parentOf(code),
  path: ({ code }) => regionPath(code, REGIONS),
  validFromOn: ({ validFrom }) => validFrom,
  validToOn: ({ validTo }) => validTo,
};
