import type { GroupAnswer, GroupCheck, GroupMember } from '../domain/checks/check.ts';
import type { Dossier } from '../domain/checks/dossier.ts';
import type { World } from '../domain/checks/world.ts';
import type { Stores } from '../ports/hub.ts';
import type { BrokenCheck, MentionGroup, RunAnswer } from '../ports/run-register.ts';
import type { GroupProbe, Run } from '../ports/runs.ts';
import { recordAnswer } from './answers.ts';
import { type CheckContext, countAnswers, keepGraver } from './check.ts';
import { openDossiers } from './dossiers.ts';

/**
 * Records that share a value they should not share; a subject found by several values is answered once, by a conflict if there is
 * one. Members of a group over which the check breaks off, or workers died, are set aside from this check.
 */
export async function checkGroups(check: GroupCheck, { run, world }: CheckContext, stores: Stores) {
  const { runRegister } = stores;
  const kept = new Map<string, RunAnswer>();
  const aside = await runRegister.asideFrom(run.id, check.code);
  const unanswered = new Set<string>();
  const broken: BrokenCheck[] = [];
  let groups = 0;
  for await (const page of pagesOf(check, run, stores)) {
    groups += page.length;
    const whole = page.filter(({ members }) => !members.every(({ recordId }) => aside.has(recordId)));
    for (const { recordId, feed, key } of page.flatMap(({ members }) => members))
      if (aside.has(recordId)) unanswered.add(nameOf(check, feed, key));
    for (const { group, answers } of await judgeGroups(whole, check, world, run, stores)) {
      if (answers === null)
        for (const { recordId, feed, key } of group.members) {
          broken.push({ check: check.code, recordId });
          unanswered.add(nameOf(check, feed, key));
        }
      for (const { subject, answer } of answers ?? [])
        if (subject.region.startsWith(run.region))
          for (const written of recordAnswer({ check, subject, answer }, run)) keepGraver(kept, written);
    }
  }
  await runRegister.setAside(run.id, broken);
  // What was heard of somebody in another group is half an answer.
  const answers = [...kept].flatMap(([name, written]) => (unanswered.has(name) ? [] : [written]));
  await runRegister.saveAnswers(run.id, answers);
  return countAnswers(groups, answers);
}

/** Judges some of the groups and keeps nothing: it shows whether the worker lives through it. */
export async function probeGroups(
  check: GroupCheck,
  { by, from, until }: GroupProbe,
  { run, world }: CheckContext,
  stores: Stores,
): Promise<Readonly<Record<string, number>>> {
  const only = { ...check, by: [by] };
  for await (const page of pagesOf(only, run, stores, [from, until]))
    await judgeGroups(page, check, world, run, stores);
  return {};
}

async function* pagesOf(
  { by: values, within, differingIn, perFeed }: GroupCheck,
  run: Run,
  { runRegister }: Stores,
  numbers?: readonly [number, number],
): AsyncGenerator<readonly MentionGroup[]> {
  const feeds = within.map(({ id }) => id);
  for (const by of values)
    yield* runRegister.groups(run.id, { feeds, by, differingIn, perFeed, ...(numbers ? { numbers } : {}) });
}

const nameOf = ({ code }: GroupCheck, feed: string, key: string): string => `${code}|${feed}|${key}`;

interface JudgedGroup {
  readonly group: MentionGroup;
  /** Null when the check broke off. */
  readonly answers: readonly GroupAnswer[] | null;
}

async function judgeGroups(
  page: readonly MentionGroup[],
  check: GroupCheck,
  world: World,
  run: Run,
  stores: Stores,
): Promise<readonly JudgedGroup[]> {
  const ids = [...new Set(page.flatMap(({ members }) => members.map(({ recordId }) => recordId)))];
  const dossiers = await openDossiers(run.id, await stores.runRegister.recordsById(run.id, ids), stores);
  return page.map((group) => {
    const members = group.members.flatMap((mention) => memberOf(mention, dossiers));
    return { group, answers: answersOrNull(check, members, world) };
  });
}

/** A judge is a pure function: when it breaks off, it breaks off over this group. */
function answersOrNull(check: GroupCheck, members: readonly GroupMember[], world: World): JudgedGroup['answers'] {
  try {
    return check.judgeGroup(members, world);
  } catch {
    return null;
  }
}

function memberOf(
  mention: MentionGroup['members'][number],
  dossiers: ReadonlyMap<string, Dossier>,
): readonly GroupMember[] {
  const dossier = dossiers.get(mention.recordId);
  if (!dossier) return [];
  const { role, nameKey, birthDate, idNumber } = mention;
  return [{ ...dossier, role, nameKey, birthDate, idNumber }];
}
