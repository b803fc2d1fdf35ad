import { randomUUID } from 'node:crypto';
import type { Actor } from '../../domain/access/actor.ts';
import { type BulkCommand, bulkText, sampleOf } from '../../domain/case-files/bulk.ts';
import { type CaseAnswer, decideCase } from '../../domain/case-files/decide-case.ts';
import type { OfficerCommand } from '../../domain/case-files/case-command.ts';
import type { CaseRule } from '../../domain/case-files/refusal.ts';
import { CASE_PARAMETERS } from '../../domain/parameters/case-parameters.ts';
import { type CaseAct, hubSetting, momentOf, recordActs } from '../../pipeline/case-acts.ts';
import { theHub } from '../../domain/case-files/case-actor.ts';
import type { CaseFile } from '../../ports/case-files.ts';
import type { Bulk, BulkEntry } from '../../ports/case-work.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import { evidenceActor, settingOf } from './act-on-case.ts';
import { noFieldIsShared } from './assist-sharing.ts';
import { followOutcomes, toldAlready } from './follow-outcomes.ts';
import { followSecondEyes } from './second-eyes.ts';

/** Why a bulk as a whole cannot be done; nothing was changed. */
export interface BulkRefusal {
  readonly outcome: 'refused';
  readonly rule: CaseRule;
  /** Number of the case at fault. */
  readonly about: string | null;
}

export type BulkApplying =
  | { readonly outcome: 'done'; readonly bulk: Bulk; readonly numbers: readonly string[] }
  | { readonly outcome: 'unknown-bulk' }
  | BulkRefusal;

/** What would happen to each case; changes none. The preview is kept, and only it can be applied. */
export function previewBulk(numbers: readonly string[], command: BulkCommand, actor: Actor, hub: Hub): Promise<Bulk> {
  return hub.inTransaction(async (stores) => {
    const files = await stores.caseFiles.takeByNumbers([...new Set(numbers)]);
    const answers = await foresee(
      files,
      () => command,
      actor,
      hub,
      stores,
      (file) => file.life.version,
    );
    const entries = answers.map(([file, answer]) => entryOf(file, answer));
    const { at, digest: sha256 } = hubSetting(theHub('clocks'), momentOf(hub.clock));
    const digest = sha256(bulkText(command, entries));
    const sample = sampleOf(entries, CASE_PARAMETERS.CASE_BULK_SAMPLE.value, digest, sha256);
    const made = { id: randomUUID(), actor: actor.user, digest, command, sample, previewedAt: at };
    const bulk: Bulk = {
      ...made,
      entries: entries.filter(({ rule }) => rule !== 'NOT_YOUR_CASE'),
      appliedAt: null,
      undoneAt: null,
    };
    await stores.caseFiles.saveBulk(bulk);
    return bulk;
  });
}

function entryOf({ id, number, life }: CaseFile, answer: CaseAnswer): BulkEntry {
  const to = answer.outcome === 'done' ? answer.life.state : null;
  return { id, number, version: life.version, to, rule: answer.outcome === 'done' ? null : answer.rule };
}

/** Does what was previewed, to every case that the preview did not refuse, or to none. */
export function applyBulk(
  { id, digest, opened }: { readonly id: string; readonly digest: string; readonly opened: readonly string[] },
  actor: Actor,
  hub: Hub,
): Promise<BulkApplying> {
  return hub.inTransaction(async (stores) => {
    const bulk = await stores.caseFiles.takeBulk(id);
    if (bulk === null || bulk.actor !== actor.user) return { outcome: 'unknown-bulk' };
    if (bulk.digest !== digest) return refused('PROPOSAL_STALE');
    if (bulk.appliedAt !== null) return refused('BULK_SPENT');
    const unseen = bulk.sample.find((number) => !opened.includes(number));
    if (unseen !== undefined) return refused('NOT_SAMPLED', unseen);
    const { at } = momentOf(hub.clock);
    const applied = await actOnAll(bulk, () => bulk.command as BulkCommand, 'as previewed', actor, hub, stores);
    if (applied.outcome === 'done') await stores.caseFiles.markBulk(id, { appliedAt: at });
    return applied;
  });
}

/** Takes a whole bulk back by one undo, as long as every case of it can still be undone; else none. */
export function undoBulk(
  { id, reason }: { readonly id: string; readonly reason: string },
  actor: Actor,
  hub: Hub,
): Promise<BulkApplying> {
  return hub.inTransaction(async (stores) => {
    const bulk = await stores.caseFiles.takeBulk(id);
    if (bulk === null || bulk.actor !== actor.user) return { outcome: 'unknown-bulk' };
    if (bulk.appliedAt === null || bulk.undoneAt !== null) return refused('BULK_SPENT');
    const { at } = momentOf(hub.clock);
    const undone = await actOnAll(bulk, () => ({ kind: 'undo', reason }), 'as it is', actor, hub, stores);
    if (undone.outcome === 'done') await stores.caseFiles.markBulk(id, { undoneAt: at });
    return undone;
  });
}

const refused = (rule: CaseRule, about: string | null = null): BulkRefusal => ({ outcome: 'refused', rule, about });

async function actOnAll(
  bulk: Bulk,
  command: () => OfficerCommand,
  seen: 'as previewed' | 'as it is',
  actor: Actor,
  hub: Hub,
  stores: Stores,
): Promise<BulkApplying> {
  const meant = new Map(bulk.entries.flatMap(({ id, version, rule }) => (rule === null ? [[id, version]] : [])));
  const files = await stores.caseFiles.take([...meant.keys()]);
  const versionOf = ({ id, life }: CaseFile) => (seen === 'as it is' ? life.version : (meant.get(id) ?? 0));
  const acts: (CaseAct & { readonly file: CaseFile })[] = [];
  for (const [file, answer] of await foresee(files, command, actor, hub, stores, versionOf)) {
    const isNothing = answer.outcome === 'done' && answer.events.every(({ what }) => what.kind === 'turnover-asked');
    if (answer.outcome === 'refused') return refused(answer.rule, file.number);
    // After its notices left, a bulk is turned over case by case, by two people.
    if (isNothing) return refused('UNDO_LATE', file.number);
    acts.push({ file, done: answer });
  }
  const told = await toldAlready(acts, stores);
  if (told !== null) return refused('UNDO_LATE', told.file.number);
  await recordActs(acts, evidenceActor(actor), stores);
  await followSecondEyes(acts, actor, stores, hub.clock);
  await followOutcomes(acts, actor.user, momentOf(hub.clock).at, stores);
  return { outcome: 'done', bulk, numbers: acts.map(({ file }) => file.number).toSorted() };
}

/** What the reducer says of each case; the officer's last reason is the one before the bulk, for all of them. */
async function foresee(
  files: readonly CaseFile[],
  command: () => OfficerCommand,
  actor: Actor,
  hub: Hub,
  stores: Stores,
  seen: (file: CaseFile) => number,
): Promise<readonly (readonly [CaseFile, CaseAnswer])[]> {
  const [first] = files;
  if (first === undefined) return [];
  const common = await settingOf(first, actor, hub, stores, noFieldIsShared);
  const evidence = await stores.caseFiles.evidenceOf(files.map(({ id }) => id));
  return files.map((file) => {
    const setting = { ...common, region: file.region, evidence: evidence.get(file.id) ?? '' };
    return [file, decideCase(file.life, command(), seen(file), setting)] as const;
  });
}
