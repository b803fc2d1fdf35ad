import { theHub } from '../domain/case-files/case-actor.ts';
import type { CaseEvent } from '../domain/case-files/case-event.ts';
import type { Observation } from '../domain/case-files/case-state.ts';
import { type CaseGroup, groupFindings } from '../domain/case-files/group-findings.ts';
import { openedLife } from '../domain/case-files/opened-life.ts';
import { decideCase } from '../domain/case-files/decide-case.ts';
import type { Check } from '../domain/checks/check.ts';
import { checks } from '../domain/checks/index.generated.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { stableId } from '../domain/kernel/stable-id.ts';
import type { ParameterOverride } from '../domain/parameters/parameters.ts';
import type { CaseFile, CaseGrade, CaseOpening, ProvingFeed } from '../ports/case-files.ts';
import type { Finding } from '../ports/findings.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';
import { caseLimits, evidenceOfEvent, HUB_EVIDENCE, hubSetting, type Moment, recordActs } from './case-acts.ts';
import { gradeAnew } from './grade-cases.ts';

const OPENING: ReadonlyMap<string, Check> = new Map(
  (checks as readonly Check[]).filter(({ opensCase }) => opensCase).map((check) => [check.code, check]),
);

/**
 * The last station: findings of one event open or join one case; cases follow what their findings do. A run that goes on from another
 * looks at the cases around what it changed; the outcome is that of looking at all.
 *
 * @param gone ids of the findings that the run closed
 */
export async function openCaseFiles(
  run: Run,
  gone: readonly string[],
  moment: Moment,
  stores: Stores,
): Promise<Readonly<Record<string, number>>> {
  if (!run.live) return {};
  if (!run.confirm && !(await stores.caseFiles.confirmedBefore())) return {};
  const open = await stores.findings.forCases([...OPENING.keys()], { runId: run.id, gone });
  const byId = new Map(open.map((finding) => [finding.id, finding]));
  const groups = groupFindings(open.map(memberOf));
  const overrides = await stores.parameters.overrides();
  const fresh = groups.flatMap((group) => (group.caseId === null ? [newCase(group, byId, moment, overrides)] : []));
  const opened = await stores.caseFiles.open(fresh, run.id, run.asOf.slice(0, 4));
  const openings = new Map(fresh.map((opening) => [opening.id, opening]));
  await stores.evidence.append(opened.map((file) => openingEvidence(file, openings)));
  await stores.findings.attach(
    new Map(groups.flatMap((group) => group.members.map(({ id }) => [id, group.caseId ?? caseIdOf(group)] as const))),
  );
  const grades = groups.filter(({ caseId }) => caseId !== null).map((group) => gradeOf(group, byId));
  await gradeAnew(grades, overrides, moment, stores);
  const moves =
    (await observe(await stores.caseFiles.withoutOpenFindings(), 'no finding is open any more', run, moment, stores)) +
    (await observe(
      await stores.caseFiles.closedWithOpenFindings(PROVING),
      'a finding is open again',
      run,
      moment,
      stores,
    ));
  return { casesOpened: opened.length, caseMoves: moves };
}

/** What is found about identities and registrations is put right in any roster of the department. */
const IN_ANY_ROSTER = ['identity', 'registration'];

/** Rosters by which a department shows what it did about an event. */
const PROVING: readonly ProvingFeed[] = [...feedById.values()].flatMap(({ id, owner, event }) =>
  [event, ...IN_ANY_ROSTER].map((of) => ({ owner, event: of, feed: id })),
);

const memberOf = ({ id, check, caseId, evidence }: Finding) => ({
  id,
  event: OPENING.get(check)?.event ?? check,
  caseId,
  records: evidence.map(({ feed, key }) => `${feed}|${key}`),
});

const caseIdOf = ({ members }: CaseGroup): string => stableId('case', members[0]?.id ?? '');

function newCase(
  group: CaseGroup,
  byId: ReadonlyMap<string, Finding>,
  { at, on }: Moment,
  overrides: readonly ParameterOverride[],
): CaseOpening {
  const { id, severity, owner, concerned } = gradeOf(group, byId);
  const region = byId.get(group.members[0]?.id ?? '')?.evidence[0]?.region ?? '';
  const limits = caseLimits(severity, region, on, overrides);
  const what = { kind: 'opened', severity, owner, concerned, limits } as const;
  const opened: CaseEvent = { seq: 1, act: 1, at, on, by: theHub('run'), from: null, to: 'NEW', what };
  return { id, event: group.members[0]?.event ?? '', region, opened, life: openedLife(opened) };
}

function openingEvidence(file: CaseFile, openings: ReadonlyMap<string, CaseOpening>) {
  const opening = openings.get(file.id);
  if (opening === undefined) throw new Error('a case was opened that nobody asked for');
  return evidenceOfEvent(file, opening.opened, HUB_EVIDENCE('run'));
}

/** A case is as grave as its gravest finding and goes to that finding's owner; it concerns whoever sent a record to it. */
function gradeOf(group: CaseGroup, byId: ReadonlyMap<string, Finding>): CaseGrade {
  const findings = group.members.flatMap(({ id }) => byId.get(id) ?? []);
  const [worst] = findings.toSorted((a, b) => compareText(a.severity, b.severity) || compareText(a.check, b.check));
  const owner = worst?.owner ?? 'HUB';
  const senders = findings.flatMap(({ evidence }) => evidence.flatMap(({ feed }) => feedById.get(feed)?.owner ?? []));
  const concerned = [...new Set<string>([owner, ...senders])].filter((department) => department !== 'HUB').toSorted();
  return { id: group.caseId ?? caseIdOf(group), severity: worst?.severity ?? 'S4', owner, concerned };
}

/** Moves cases by the same reducer that officers use; how many moves that made. */
async function observe(
  ids: readonly string[],
  observed: Observation,
  { number }: Run,
  moment: Moment,
  stores: Stores,
): Promise<number> {
  const setting = hubSetting(theHub('run'), moment);
  const acts = (await stores.caseFiles.take(ids)).flatMap((file) => {
    const done = decideCase(file.life, { kind: 'observe', observed, run: number }, null, setting);
    return done.outcome === 'done' ? [{ file, done }] : [];
  });
  await recordActs(acts, HUB_EVIDENCE('run'), stores);
  return acts.reduce((sum, { done }) => sum + done.events.length, 0);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
