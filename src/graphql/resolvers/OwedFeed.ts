import type   { OwedFeedResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "OwedFeedMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const OwedFeed: OwedFeedResolvers = {
    /* Implement OwedFeed resolver logic here */
    cadence: ({ cadence }, _arg, _ctx) => {
                        /* OwedFeed.cadence resolver is required because OwedFeed.cadence and OwedFeedMapper.cadence are not compatible */
                        return cadence
                      },
    feed: ({ feed }, _arg, _ctx) => {
                        /* OwedFeed.feed resolver is required because OwedFeed.feed and OwedFeedMapper.feed are not compatible */
                        return feed
                      },
    fromOn: async (_parent, _arg, _ctx) => { /* OwedFeed.fromOn resolver is required because OwedFeed.fromOn exists but OwedFeedMapper.fromOn does not */ },
    id: async (_parent, _arg, _ctx) => { /* OwedFeed.id resolver is required because OwedFeed.id exists but OwedFeedMapper.id does not */ },
    nextRoster: async (_parent, _arg, _ctx) => { /* OwedFeed.nextRoster resolver is required because OwedFeed.nextRoster exists but OwedFeedMapper.nextRoster does not */ },
    regionName: async (_parent, _arg, _ctx) => { /* OwedFeed.regionName resolver is required because OwedFeed.regionName exists but OwedFeedMapper.regionName does not */ },
    sinceOn: async (_parent, _arg, _ctx) => { /* OwedFeed.sinceOn resolver is required because OwedFeed.sinceOn exists but OwedFeedMapper.sinceOn does not */ },
    untilOn: async (_parent, _arg, _ctx) => { /* OwedFeed.untilOn resolver is required because OwedFeed.untilOn exists but OwedFeedMapper.untilOn does not */ },
    watermarkOn: async (_parent, _arg, _ctx) => { /* OwedFeed.watermarkOn resolver is required because OwedFeed.watermarkOn exists but OwedFeedMapper.watermarkOn does not */ }
};