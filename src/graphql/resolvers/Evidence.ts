import type   { EvidenceResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "EvidenceMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const Evidence: EvidenceResolvers = {
    /* Implement Evidence resolver logic here */
    feed: async (_parent, _arg, _ctx) => { /* Evidence.feed resolver is required because Evidence.feed exists but EvidenceMapper.feed does not */ },
    isMasked: async (_parent, _arg, _ctx) => { /* Evidence.isMasked resolver is required because Evidence.isMasked exists but EvidenceMapper.isMasked does not */ },
    key: async (_parent, _arg, _ctx) => { /* Evidence.key resolver is required because Evidence.key exists but EvidenceMapper.key does not */ },
    recordId: async (_parent, _arg, _ctx) => { /* Evidence.recordId resolver is required because Evidence.recordId exists but EvidenceMapper.recordId does not */ },
    region: async (_parent, _arg, _ctx) => { /* Evidence.region resolver is required because Evidence.region exists but EvidenceMapper.region does not */ },
    role: async (_parent, _arg, _ctx) => { /* Evidence.role resolver is required because Evidence.role exists but EvidenceMapper.role does not */ }
};