import { DEPARTMENTS, CASE_STATES, DOUBTS, enumName, memberOf, SEVERITIES } from '../enum-names.ts';
import { asToldTo } from '../../domain/checks/restricted.ts';
import { byFinding } from '../disclosure/sighting.ts';
import { detailsOf } from '../finding-details.ts';
import { checkByCode } from '../known-checks.ts';
import { written } from '../written.ts';
import type { FindingResolvers } from './../types.generated.ts';

export const Finding: FindingResolvers = {
  check: ({ check }) => written(checkByCode.get(check)),
  outcome: ({ outcome }) => enumName(outcome),
  doubt: ({ doubt }) => (doubt === null ? null : memberOf(DOUBTS, enumName(doubt))),
  severity: ({ severity }) => (severity === null ? null : memberOf(SEVERITIES, severity)),
  owner: ({ owner }) => (owner === null ? null : memberOf(DEPARTMENTS, owner)),
  status: ({ outcome, caseState }) =>
    outcome === 'unanswerable' ? 'WAITING' : memberOf(CASE_STATES, caseState ?? 'NEW'),
  trend: ({ trend }) => (trend === null ? null : enumName(trend)),
  goneCause: ({ goneCause }) => (goneCause === null ? null : enumName(goneCause)),
  run: async ({ runId }, _arg, { loaders }) => written(await loaders.run.load(runId)),
  evidence: ({ evidence, ...finding }) => evidence.map((ref) => ({ ref, sighting: byFinding(finding) })),
  explanation: ({ check, zh, en }, _arg, { actor }) =>
    asToldTo(written(checkByCode.get(check)), actor.department, { zh, en }),
  askAgainOn: ({ until }) => until,
  consulted: ({ details }) => detailsOf(details).consulted,
  compared: ({ details, evidence: [left = null, right = null], ...finding }) =>
    detailsOf(details).compared.map((compared) => ({ compared, left, right, sighting: byFinding(finding) })),
  goesAwayWhen: ({ details }) => detailsOf(details).goesAwayWhen,
  caseFile: ({ caseId }, _arg, { loaders }) => (caseId === null ? null : loaders.caseFile.load(caseId)),
};
