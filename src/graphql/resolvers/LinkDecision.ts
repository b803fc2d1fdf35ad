import type   { LinkDecisionResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "LinkDecisionMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const LinkDecision: LinkDecisionResolvers = {
    /* Implement LinkDecision resolver logic here */
    linkId: async (_parent, _arg, _ctx) => { /* LinkDecision.linkId resolver is required because LinkDecision.linkId exists but LinkDecisionMapper.linkId does not */ },
    verdict: ({ verdict }, _arg, _ctx) => {
                        /* LinkDecision.verdict resolver is required because LinkDecision.verdict and LinkDecisionMapper.verdict are not compatible */
                        return verdict
                      }
};