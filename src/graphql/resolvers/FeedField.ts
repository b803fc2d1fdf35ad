import type   { FeedFieldResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "FeedFieldMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const FeedField: FeedFieldResolvers = {
    /* Implement FeedField resolver logic here */
    aliases: async (_parent, _arg, _ctx) => { /* FeedField.aliases resolver is required because FeedField.aliases exists but FeedFieldMapper.aliases does not */ },
    codes: async (_parent, _arg, _ctx) => { /* FeedField.codes resolver is required because FeedField.codes exists but FeedFieldMapper.codes does not */ },
    header: async (_parent, _arg, _ctx) => { /* FeedField.header resolver is required because FeedField.header exists but FeedFieldMapper.header does not */ },
    isRestricted: async (_parent, _arg, _ctx) => { /* FeedField.isRestricted resolver is required because FeedField.isRestricted exists but FeedFieldMapper.isRestricted does not */ },
    kind: async (_parent, _arg, _ctx) => { /* FeedField.kind resolver is required because FeedField.kind exists but FeedFieldMapper.kind does not */ },
    requirement: async (_parent, _arg, _ctx) => { /* FeedField.requirement resolver is required because FeedField.requirement exists but FeedFieldMapper.requirement does not */ }
};