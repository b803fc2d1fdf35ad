import type { GroupAnswer, GroupCheck, GroupMember } from '../domain/checks/check.ts';
import type { Dossier } from '../domain/checks/dossier.ts';
import { watchReaches, type WatchedWorld } from '../domain/checks/watched-world.ts';
import type { World } from '../domain/checks/world.ts';
import type { Stores } from '../ports/hub.ts';
import type { MentionGroup, RecordReach, RunAnswer } from '../ports/run-register.ts';
import type { ChunkWork, Run } from '../ports/runs.ts';
import { recordAnswer } from './answers.ts';
import { type CheckContext, countAnswers, keepGraver } from './check.ts';
import { openDossiers } from './dossiers.ts';
import { GroupsAside } from './groups-aside.ts';

type GroupsWork = Extract<ChunkWork, { readonly kind: 'groups' }>;

/**
 * Records that share a value they should not share; a subject found by several values is answered once, by a conflict if there
 * is one. Of a run that goes on from another, the groups of all records that share a value with one that is asked about anew.
 * Members of a group over which the check breaks off, or workers died, are set aside from this check.
 */
export async function checkGroups(check: GroupCheck, work: GroupsWork, context: CheckContext, stores: Stores) {
  const { run, world } = context;
  const { runRegister, runTouched } = stores;
  const watch = { ...watchReaches(world), reaches: [] as RecordReach[] };
  const around = await gathered(check, work, run, stores);
  const kept = new Map<string, RunAnswer>();
  const aside = new GroupsAside(check, await runRegister.asideFrom(run.id, check.code));
  let groups = 0;
  for await (const page of pagesOf(check, work, run, stores)) {
    groups += page.length;
    for (const { group, answers } of await judgeGroups(aside.without(page), check, watch, run, stores)) {
      if (answers === null) aside.add(group);
      for (const { subject, answer } of answers ?? [])
        if (subject.region.startsWith(run.region) && around?.has(`${subject.feed}|${subject.key}`) !== false)
          for (const written of recordAnswer({ check, subject, answer })) keepGraver(kept, written);
    }
  }
  await runRegister.setAside(run.id, aside.broken);
  const answers = [...kept.values()].filter(({ feed, key }) => aside.isAnswered(feed, key));
  if (work.touched) await runTouched.endGroupAnswers(run.id, check.code);
  await runRegister.saveAnswers(run.id, answers);
  await runRegister.saveReaches(run.id, watch.reaches);
  return countAnswers(groups, answers);
}

/** Judges some of the groups and keeps nothing: it shows whether the worker lives through it. */
export async function probeGroups(
  check: GroupCheck,
  work: GroupsWork,
  { run, world }: CheckContext,
  stores: Stores,
): Promise<Readonly<Record<string, number>>> {
  const watch = { ...watchReaches(world), reaches: [] };
  await gathered(check, work, run, stores);
  for await (const page of pagesOf(check, work, run, stores)) await judgeGroups(page, check, watch, run, stores);
  return {};
}

const gathered = async ({ within, by }: GroupCheck, { touched }: GroupsWork, run: Run, { runTouched }: Stores) =>
  touched ? runTouched.gatherGroups(run.id, { feeds: within.map(({ id }) => id), by }) : null;

async function* pagesOf(
  { by: values, within, differingIn, perFeed }: GroupCheck,
  { touched, probe }: GroupsWork,
  run: Run,
  { runRegister }: Stores,
): AsyncGenerator<readonly MentionGroup[]> {
  const feeds = within.map(({ id }) => id);
  const part = probe === undefined ? {} : { numbers: [probe.from, probe.until] as const };
  for (const by of probe === undefined ? values : [probe.by])
    yield* runRegister.groups(run.id, { feeds, by, differingIn, perFeed, touched, ...part });
}

/** The world that groups are judged in, and which rosters their answers rest on. */
interface GroupWatch extends Pick<WatchedWorld, 'world' | 'asked'> {
  readonly reaches: RecordReach[];
}

interface JudgedGroup {
  readonly group: MentionGroup;
  /** Null when the check broke off. */
  readonly answers: readonly GroupAnswer[] | null;
}

async function judgeGroups(
  page: readonly MentionGroup[],
  check: GroupCheck,
  { world, asked, reaches }: GroupWatch,
  run: Run,
  stores: Stores,
): Promise<readonly JudgedGroup[]> {
  const ids = [...new Set(page.flatMap(({ members }) => members.map(({ recordId }) => recordId)))];
  const records = await stores.runRegister.recordsById(run.id, ids);
  const dossiers = await openDossiers(run.id, records, new Set(check.consults.map(({ id: feed }) => feed)), stores);
  return page.map((group) => {
    const members = group.members.flatMap((mention) => memberOf(mention, dossiers));
    const answers = answersOrNull(check, members, world);
    // Whoever asks about one member anew comes by the whole group.
    const recordId = group.members[0]?.recordId ?? '';
    reaches.push(...asked().map((reach) => ({ recordId, ...reach })));
    return { group, answers };
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
