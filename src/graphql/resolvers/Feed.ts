import type   { FeedResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "FeedMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const Feed: FeedResolvers = {
    /* Implement Feed resolver logic here */
    cadence: ({ cadence }, _arg, _ctx) => {
                        /* Feed.cadence resolver is required because Feed.cadence and FeedMapper.cadence are not compatible */
                        return cadence
                      },
    definitionHash: async (_parent, _arg, _ctx) => { /* Feed.definitionHash resolver is required because Feed.definitionHash exists but FeedMapper.definitionHash does not */ },
    fields: ({ fields }, _arg, _ctx) => {
                        /* Feed.fields resolver is required because Feed.fields and FeedMapper.fields are not compatible */
                        return fields
                      },
    isStock: async (_parent, _arg, _ctx) => { /* Feed.isStock resolver is required because Feed.isStock exists but FeedMapper.isStock does not */ }
};