import { automaticMoves, type CaseState, type Observation } from '../domain/case-files/case-state.ts';
import { type CaseGroup, groupFindings } from '../domain/case-files/group-findings.ts';
import { type ResolutionClock, caseDeadline } from '../domain/case-files/case-deadline.ts';
import type { Check } from '../domain/checks/check.ts';
import { checks } from '../domain/checks/index.generated.ts';
import { stableId } from '../domain/kernel/stable-id.ts';
import type { CaseFile, CaseMove } from '../ports/case-files.ts';
import type { Finding } from '../ports/findings.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';

const OPENING: ReadonlyMap<string, Check> = new Map(
  (checks as readonly Check[]).filter(({ opensCase }) => opensCase).map((check) => [check.code, check]),
);

/** The last station: findings of one event open or join one case; cases follow what their findings do. */
export async function openCaseFiles(
  run: Run,
  clock: ResolutionClock,
  stores: Stores,
): Promise<Readonly<Record<string, number>>> {
  if (!run.live) return {};
  if (!run.confirm && !(await stores.caseFiles.confirmedBefore())) return {};
  const open = await stores.findings.forCases([...OPENING.keys()]);
  const byId = new Map(open.map((finding) => [finding.id, finding]));
  const groups = groupFindings(open.map(memberOf));
  const opened = groups.flatMap((group) => (group.caseId === null ? [newCase(group, byId, clock)] : []));
  await stores.caseFiles.open(opened, run.id, run.asOf.slice(0, 4));
  await stores.findings.attach(
    new Map(groups.flatMap((group) => group.members.map(({ id }) => [id, group.caseId ?? caseIdOf(group)] as const))),
  );
  await stores.caseFiles.update(groups.filter(({ caseId }) => caseId !== null).map((group) => gravest(group, byId)));
  const moves = [
    ...movesAfter(await stores.caseFiles.withoutOpenFindings(), 'no finding is open any more', run),
    ...movesAfter(await stores.caseFiles.closedWithOpenFindings(), 'a finding is open again', run),
  ];
  await stores.caseFiles.move(moves);
  return { casesOpened: opened.length, caseMoves: moves.length };
}

const memberOf = ({ id, check, caseId, evidence }: Finding) => ({
  id,
  event: OPENING.get(check)?.event ?? check,
  caseId,
  records: evidence.map(({ feed, key }) => `${feed}|${key}`),
});

const caseIdOf = ({ eventKey, members }: CaseGroup): string => stableId('case', eventKey, members[0]?.id ?? '');

function newCase(
  group: CaseGroup,
  byId: ReadonlyMap<string, Finding>,
  clock: ResolutionClock,
): Omit<CaseFile, 'number'> {
  const { severity, owner } = gravest(group, byId);
  const subject = byId.get(group.members[0]?.id ?? '')?.evidence[0];
  return {
    id: caseIdOf(group),
    event: group.members[0]?.event ?? '',
    state: 'NEW',
    severity,
    owner,
    region: subject?.region ?? '',
    deadline: caseDeadline(severity, clock),
  };
}

/** A case is as grave as its gravest finding and goes to that finding's owner. */
function gravest(group: CaseGroup, byId: ReadonlyMap<string, Finding>) {
  const findings = group.members.flatMap(({ id }) => byId.get(id) ?? []);
  const [worst] = findings.toSorted((a, b) => a.severity.localeCompare(b.severity) || (a.check < b.check ? -1 : 1));
  return { id: group.caseId ?? caseIdOf(group), severity: worst?.severity ?? 'S4', owner: worst?.owner ?? 'HUB' };
}

function movesAfter(cases: readonly CaseFile[], observed: Observation, run: Run): readonly CaseMove[] {
  return cases.flatMap(({ id, state }) => {
    let from = state as CaseState;
    return automaticMoves(from, observed).map((to) => {
      const move = { caseId: id, from, to, kind: 'automatic', actor: 'run', reason: { observed, run: run.number } };
      from = to;
      return move;
    });
  });
}
