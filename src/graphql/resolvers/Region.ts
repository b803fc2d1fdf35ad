import type   { RegionResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "RegionMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const Region: RegionResolvers = {
    /* Implement Region resolver logic here */
    id: async (_parent, _arg, _ctx) => { /* Region.id resolver is required because Region.id exists but RegionMapper.id does not */ },
    level: async (_parent, _arg, _ctx) => { /* Region.level resolver is required because Region.level exists but RegionMapper.level does not */ },
    parent: async (_parent, _arg, _ctx) => { /* Region.parent resolver is required because Region.parent exists but RegionMapper.parent does not */ },
    path: async (_parent, _arg, _ctx) => { /* Region.path resolver is required because Region.path exists but RegionMapper.path does not */ },
    validFromOn: async (_parent, _arg, _ctx) => { /* Region.validFromOn resolver is required because Region.validFromOn exists but RegionMapper.validFromOn does not */ },
    validToOn: async (_parent, _arg, _ctx) => { /* Region.validToOn resolver is required because Region.validToOn exists but RegionMapper.validToOn does not */ }
};