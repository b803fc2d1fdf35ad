import type   { LinkedRecordResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "LinkedRecordMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const LinkedRecord: LinkedRecordResolvers = {
    /* Implement LinkedRecord resolver logic here */
    feed: async (_parent, _arg, _ctx) => { /* LinkedRecord.feed resolver is required because LinkedRecord.feed exists but LinkedRecordMapper.feed does not */ },
    isMasked: async (_parent, _arg, _ctx) => { /* LinkedRecord.isMasked resolver is required because LinkedRecord.isMasked exists but LinkedRecordMapper.isMasked does not */ },
    key: async (_parent, _arg, _ctx) => { /* LinkedRecord.key resolver is required because LinkedRecord.key exists but LinkedRecordMapper.key does not */ },
    role: async (_parent, _arg, _ctx) => { /* LinkedRecord.role resolver is required because LinkedRecord.role exists but LinkedRecordMapper.role does not */ }
};