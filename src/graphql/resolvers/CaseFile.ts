import type   { CaseFileResolvers } from './../types.generated.ts';
    /*
    * Note: This object type is generated because "CaseFileMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const CaseFile: CaseFileResolvers = {
    /* Implement CaseFile resolver logic here */
    deadlineOn: async (_parent, _arg, _ctx) => { /* CaseFile.deadlineOn resolver is required because CaseFile.deadlineOn exists but CaseFileMapper.deadlineOn does not */ },
    findings: async (_parent, _arg, _ctx) => { /* CaseFile.findings resolver is required because CaseFile.findings exists but CaseFileMapper.findings does not */ },
    history: async (_parent, _arg, _ctx) => { /* CaseFile.history resolver is required because CaseFile.history exists but CaseFileMapper.history does not */ },
    owner: ({ owner }, _arg, _ctx) => {
                        /* CaseFile.owner resolver is required because CaseFile.owner and CaseFileMapper.owner are not compatible */
                        return owner
                      },
    severity: ({ severity }, _arg, _ctx) => {
                        /* CaseFile.severity resolver is required because CaseFile.severity and CaseFileMapper.severity are not compatible */
                        return severity
                      },
    state: ({ state }, _arg, _ctx) => {
                        /* CaseFile.state resolver is required because CaseFile.state and CaseFileMapper.state are not compatible */
                        return state
                      }
};