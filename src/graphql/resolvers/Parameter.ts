import type   { ParameterResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "ParameterMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const Parameter: ParameterResolvers = {
    /* Implement Parameter resolver logic here */
    default: async (_parent, _arg, _ctx) => { /* Parameter.default resolver is required because Parameter.default exists but ParameterMapper.default does not */ },
    label: async (_parent, _arg, _ctx) => { /* Parameter.label resolver is required because Parameter.label exists but ParameterMapper.label does not */ },
    overrides: async (_parent, _arg, _ctx) => { /* Parameter.overrides resolver is required because Parameter.overrides exists but ParameterMapper.overrides does not */ },
    source: async (_parent, _arg, _ctx) => { /* Parameter.source resolver is required because Parameter.source exists but ParameterMapper.source does not */ },
    unit: async (_parent, _arg, _ctx) => { /* Parameter.unit resolver is required because Parameter.unit exists but ParameterMapper.unit does not */ }
};