import type   { RunResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "RunMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const Run: RunResolvers = {
    /* Implement Run resolver logic here */
    checks: ({ checks }, _arg, _ctx) => {
                        /* Run.checks resolver is required because Run.checks and RunMapper.checks are not compatible */
                        return checks
                      },
    counts: ({ counts }, _arg, _ctx) => {
                        /* Run.counts resolver is required because Run.counts and RunMapper.counts are not compatible */
                        return counts
                      },
    isConfirming: async (_parent, _arg, _ctx) => { /* Run.isConfirming resolver is required because Run.isConfirming exists but RunMapper.isConfirming does not */ },
    isLive: async (_parent, _arg, _ctx) => { /* Run.isLive resolver is required because Run.isLive exists but RunMapper.isLive does not */ },
    progress: async (_parent, _arg, _ctx) => { /* Run.progress resolver is required because Run.progress exists but RunMapper.progress does not */ },
    state: ({ state }, _arg, _ctx) => {
                        /* Run.state resolver is required because Run.state and RunMapper.state are not compatible */
                        return state
                      }
};