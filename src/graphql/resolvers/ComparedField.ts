import type   { ComparedFieldResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "ComparedFieldMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const ComparedField: ComparedFieldResolvers = {
    /* Implement ComparedField resolver logic here */
    field: async (_parent, _arg, _ctx) => { /* ComparedField.field resolver is required because ComparedField.field exists but ComparedFieldMapper.field does not */ },
    left: async (_parent, _arg, _ctx) => { /* ComparedField.left resolver is required because ComparedField.left exists but ComparedFieldMapper.left does not */ },
    right: async (_parent, _arg, _ctx) => { /* ComparedField.right resolver is required because ComparedField.right exists but ComparedFieldMapper.right does not */ },
    verdict: async (_parent, _arg, _ctx) => { /* ComparedField.verdict resolver is required because ComparedField.verdict exists but ComparedFieldMapper.verdict does not */ }
};