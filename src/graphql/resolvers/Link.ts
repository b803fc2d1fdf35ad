import type   { LinkResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "LinkMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const Link: LinkResolvers = {
    /* Implement Link resolver logic here */
    decision: async (_parent, _arg, _ctx) => { /* Link.decision resolver is required because Link.decision exists but LinkMapper.decision does not */ },
    id: async (_parent, _arg, _ctx) => { /* Link.id resolver is required because Link.id exists but LinkMapper.id does not */ },
    left: ({ left }, _arg, _ctx) => {
                        /* Link.left resolver is required because Link.left and LinkMapper.left are not compatible */
                        return left
                      },
    reviewReason: async (_parent, _arg, _ctx) => { /* Link.reviewReason resolver is required because Link.reviewReason exists but LinkMapper.reviewReason does not */ },
    right: ({ right }, _arg, _ctx) => {
                        /* Link.right resolver is required because Link.right and LinkMapper.right are not compatible */
                        return right
                      },
    standing: ({ standing }, _arg, _ctx) => {
                        /* Link.standing resolver is required because Link.standing and LinkMapper.standing are not compatible */
                        return standing
                      }
};