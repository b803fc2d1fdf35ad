import type   { FindingResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "FindingMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const Finding: FindingResolvers = {
    /* Implement Finding resolver logic here */
    askAgainOn: async (_parent, _arg, _ctx) => { /* Finding.askAgainOn resolver is required because Finding.askAgainOn exists but FindingMapper.askAgainOn does not */ },
    caseFile: async (_parent, _arg, _ctx) => { /* Finding.caseFile resolver is required because Finding.caseFile exists but FindingMapper.caseFile does not */ },
    check: ({ check }, _arg, _ctx) => {
                        /* Finding.check resolver is required because Finding.check and FindingMapper.check are not compatible */
                        return check
                      },
    compared: async (_parent, _arg, _ctx) => { /* Finding.compared resolver is required because Finding.compared exists but FindingMapper.compared does not */ },
    consulted: async (_parent, _arg, _ctx) => { /* Finding.consulted resolver is required because Finding.consulted exists but FindingMapper.consulted does not */ },
    doubt: ({ doubt }, _arg, _ctx) => {
                        /* Finding.doubt resolver is required because Finding.doubt and FindingMapper.doubt are not compatible */
                        return doubt
                      },
    evidence: ({ evidence }, _arg, _ctx) => {
                        /* Finding.evidence resolver is required because Finding.evidence and FindingMapper.evidence are not compatible */
                        return evidence
                      },
    explanation: async (_parent, _arg, _ctx) => { /* Finding.explanation resolver is required because Finding.explanation exists but FindingMapper.explanation does not */ },
    goesAwayWhen: async (_parent, _arg, _ctx) => { /* Finding.goesAwayWhen resolver is required because Finding.goesAwayWhen exists but FindingMapper.goesAwayWhen does not */ },
    goneCause: ({ goneCause }, _arg, _ctx) => {
                        /* Finding.goneCause resolver is required because Finding.goneCause and FindingMapper.goneCause are not compatible */
                        return goneCause
                      },
    outcome: ({ outcome }, _arg, _ctx) => {
                        /* Finding.outcome resolver is required because Finding.outcome and FindingMapper.outcome are not compatible */
                        return outcome
                      },
    owner: ({ owner }, _arg, _ctx) => {
                        /* Finding.owner resolver is required because Finding.owner and FindingMapper.owner are not compatible */
                        return owner
                      },
    run: async (_parent, _arg, _ctx) => { /* Finding.run resolver is required because Finding.run exists but FindingMapper.run does not */ },
    severity: ({ severity }, _arg, _ctx) => {
                        /* Finding.severity resolver is required because Finding.severity and FindingMapper.severity are not compatible */
                        return severity
                      },
    status: async (_parent, _arg, _ctx) => { /* Finding.status resolver is required because Finding.status exists but FindingMapper.status does not */ },
    trend: ({ trend }, _arg, _ctx) => {
                        /* Finding.trend resolver is required because Finding.trend and FindingMapper.trend are not compatible */
                        return trend
                      }
};