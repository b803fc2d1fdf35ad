import type   { CaseEventResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "CaseEventMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const CaseEvent: CaseEventResolvers = {
    /* Implement CaseEvent resolver logic here */
    from: ({ from }, _arg, _ctx) => {
                        /* CaseEvent.from resolver is required because CaseEvent.from and CaseEventMapper.from are not compatible */
                        return from
                      },
    happenedAt: async (_parent, _arg, _ctx) => { /* CaseEvent.happenedAt resolver is required because CaseEvent.happenedAt exists but CaseEventMapper.happenedAt does not */ },
    to: ({ to }, _arg, _ctx) => {
                        /* CaseEvent.to resolver is required because CaseEvent.to and CaseEventMapper.to are not compatible */
                        return to
                      }
};