import type   { ScheduleResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "ScheduleMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const Schedule: ScheduleResolvers = {
    /* Implement Schedule resolver logic here */
    isEnabled: async (_parent, _arg, _ctx) => { /* Schedule.isEnabled resolver is required because Schedule.isEnabled exists but ScheduleMapper.isEnabled does not */ },
    name: async (_parent, _arg, _ctx) => { /* Schedule.name resolver is required because Schedule.name exists but ScheduleMapper.name does not */ },
    timeZone: async (_parent, _arg, _ctx) => { /* Schedule.timeZone resolver is required because Schedule.timeZone exists but ScheduleMapper.timeZone does not */ }
};