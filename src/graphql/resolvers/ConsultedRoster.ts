import type   { ConsultedRosterResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "ConsultedRosterMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const ConsultedRoster: ConsultedRosterResolvers = {
    /* Implement ConsultedRoster resolver logic here */
    fromOn: async (_parent, _arg, _ctx) => { /* ConsultedRoster.fromOn resolver is required because ConsultedRoster.fromOn exists but ConsultedRosterMapper.fromOn does not */ },
    isOwed: async (_parent, _arg, _ctx) => { /* ConsultedRoster.isOwed resolver is required because ConsultedRoster.isOwed exists but ConsultedRosterMapper.isOwed does not */ },
    neededFromOn: async (_parent, _arg, _ctx) => { /* ConsultedRoster.neededFromOn resolver is required because ConsultedRoster.neededFromOn exists but ConsultedRosterMapper.neededFromOn does not */ },
    neededUntilOn: async (_parent, _arg, _ctx) => { /* ConsultedRoster.neededUntilOn resolver is required because ConsultedRoster.neededUntilOn exists but ConsultedRosterMapper.neededUntilOn does not */ },
    watermarkOn: async (_parent, _arg, _ctx) => { /* ConsultedRoster.watermarkOn resolver is required because ConsultedRoster.watermarkOn exists but ConsultedRosterMapper.watermarkOn does not */ }
};