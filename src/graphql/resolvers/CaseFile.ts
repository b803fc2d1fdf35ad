import { CASE_STATES, DEPARTMENTS, memberOf, SEVERITIES } from '../enum-names.ts';
import type { CaseFileResolvers } from './../types.generated.ts';

export const CaseFile: CaseFileResolvers = {
  state: ({ state }) => memberOf(CASE_STATES, state),
  severity: ({ severity }) => memberOf(SEVERITIES, severity),
  owner: ({ owner }) => memberOf(DEPARTMENTS, owner),
  deadlineOn: ({ deadline }) => deadline,
  findings: ({ id }, _arg, { loaders }) => loaders.findingsOfCase.load(id),
  history: ({ id }, _arg, { loaders }) => loaders.eventsOfCase.load(id),
};
