import type { Actor } from '../../domain/access/actor.ts';
import { type CaseActor, caseActor } from '../../domain/case-files/case-actor.ts';
import type { OfficerCommand } from '../../domain/case-files/case-command.ts';
import type { HappeningKind } from '../../domain/case-files/case-event.ts';
import { type CaseAnswer, decideCase, refusalOf } from '../../domain/case-files/decide-case.ts';
import type { CaseRefusal } from '../../domain/case-files/refusal.ts';
import type { Setting } from '../../domain/case-files/setting.ts';
import { hubSetting, momentOf, recordActs } from '../../pipeline/case-acts.ts';
import type { CaseFile } from '../../ports/case-files.ts';
import type { EvidenceActor } from '../../ports/evidence.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import { noFieldIsShared, type NotShared } from './assist-sharing.ts';
import { followOutcomes, toldAlready } from './follow-outcomes.ts';
import { followSecondEyes } from './second-eyes.ts';

/** What somebody asks to be done to a case, and the version of it that they saw. */
export interface CaseRequest {
  readonly number: string;
  readonly seen: number;
  readonly command: OfficerCommand;
}

export type CaseActing =
  | {
      readonly outcome: 'done';
      readonly number: string;
      readonly version: number;
      readonly act: number;
      /** What happened, in order. */
      readonly steps: readonly HappeningKind[];
    }
  | CaseRefusal
  /** No such case, or none that this person may know of. */
  | { readonly outcome: 'unknown-case' };

/** Does one act on one case, or refuses it: one transaction, with the events, the notices and the evidence. */
export function actOnCase(
  { number, seen, command }: CaseRequest,
  actor: Actor,
  hub: Hub,
  notShared: NotShared = noFieldIsShared,
): Promise<CaseActing> {
  return hub.inTransaction(async (stores) => {
    const [file] = await stores.caseFiles.takeByNumbers([number]);
    if (file === undefined) return { outcome: 'unknown-case' };
    const setting = await settingOf(file, actor, hub, stores, notShared);
    const answer = decideCase(file.life, command, seen, setting);
    return answer.outcome === 'done' ? keep(file, answer, actor, stores, hub.clock) : answerOf(answer);
  });
}

async function keep(
  file: CaseFile,
  done: CaseAnswer & { readonly outcome: 'done' },
  actor: Actor,
  stores: Stores,
  clock: Hub['clock'],
): Promise<CaseActing> {
  const acts = [{ file, done }];
  if ((await toldAlready(acts, stores)) !== null) return refusalOf(file.life, 'UNDO_LATE');
  await recordActs(acts, evidenceActor(actor), stores);
  await followSecondEyes(acts, actor, stores, clock);
  await followOutcomes(acts, actor.user, momentOf(clock).at, stores);
  return {
    outcome: 'done',
    number: file.number,
    version: done.life.version,
    act: done.events[0]?.act ?? done.life.seq,
    steps: done.events.map(({ what }) => what.kind),
  };
}

const answerOf = (refusal: CaseRefusal): CaseActing =>
  refusal.rule === 'NOT_YOUR_CASE' ? { outcome: 'unknown-case' } : refusal;

export const evidenceActor = ({ user, role, session }: Actor): EvidenceActor => ({ user, role, session });

/** Everything around an act besides the case: the clock of the hub, the officer's last reason, the records as they are. */
export async function settingOf(
  file: CaseFile,
  actor: Actor,
  { clock }: Pick<Hub, 'clock'>,
  stores: Stores,
  notShared: NotShared,
): Promise<Setting> {
  const by: CaseActor = caseActor(actor);
  return {
    ...hubSetting(by, momentOf(clock)),
    region: file.region,
    lastReason: await stores.caseFiles.lastReason(by.user),
    evidence: (await stores.caseFiles.evidenceOf([file.id])).get(file.id) ?? '',
    notShared: (unit, fields) => notShared(unit, fields),
  };
}
