import type { Actor } from '../../domain/access/actor.ts';
import type { Agreement } from '../../domain/agreements/agreement.ts';
import type { AgreementChange } from '../../domain/agreements/agreement-change.ts';
import { diffAgreements } from '../../domain/agreements/diff.ts';
import type { AgreementEvent } from '../../domain/agreements/life/agreement-event.ts';
import { type History, historyOf, type Version } from '../../domain/agreements/life/standing.ts';
import { feedFacts } from '../../domain/agreements/matrix/feed-facts.ts';
import type { Context } from '../context.ts';
import { type Cell, cellOf } from './cell.ts';

/** A version as it stood at a moment. */
export interface StandingVersion {
  readonly version: Version;
  readonly history: History;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The cell that a change speaks of, before and after. */
export interface ChangedCell {
  readonly before: Cell | null;
  readonly after: Cell | null;
}

/** `HC.PS-BIRTH@2`: as the evidence log writes it. */
export const versionId = ({ id, version }: Pick<Agreement, 'id' | 'version'>): string => `${id}@${version}`;

type Asking = Pick<Context, 'hub' | 'actor' | 'now'>;

/** Every version that the caller may read, by agreement and version, as it stood at a moment (null = now). */
export async function standingVersions(
  { hub, actor, now }: Asking,
  moment: string | null,
): Promise<readonly StandingVersion[]> {
  const events = await hub.inTransaction(({ agreements }) => agreements.events(null));
  const byAgreement = Map.groupBy(
    events.filter((event) => mayReadAgreement(actor, event)),
    ({ id }) => id,
  );
  const ids = [...byAgreement.keys()].toSorted();
  return ids.flatMap((id) => versionsIn(byAgreement.get(id) ?? [], moment ?? now()));
}

/** What took effect later had not happened yet. */
function versionsIn(events: readonly AgreementEvent[], at: string): readonly StandingVersion[] {
  const history = historyOf(events.filter((event) => event.at <= at));
  return history.map((version) => ({ version, history, at }));
}

/** Departments read what they are a party to; data protection, auditors, secretary and administrators read all. */
export function mayReadAgreement(
  { department }: Pick<Actor, 'department'>,
  { id }: Pick<AgreementEvent, 'id'>,
): boolean {
  const dot = id.indexOf('.');
  const [consumer, feed] = [id.slice(0, dot), id.slice(dot + 1)];
  return department === 'HUB' || department === consumer || department === feedFacts(feed)?.owner;
}

/** One version, the newest when none is named; null when there is none for the caller. */
export async function standingVersion(
  agreement: string,
  version: number | null,
  { hub, actor, now }: Asking,
): Promise<StandingVersion | null> {
  if (!mayReadAgreement(actor, { id: agreement })) return null;
  const versions = versionsIn(await hub.inTransaction(({ agreements }) => agreements.of(agreement)), now());
  return versions.findLast((one) => version === null || one.version.agreement.version === version) ?? null;
}

/** What differs between two versions, cell by cell. */
export const changesBetween = (
  before: Agreement | null,
  after: Agreement,
): readonly (AgreementChange & ChangedCell)[] =>
  diffAgreements(before, after).map((change) => ({
    ...change,
    before: change.field === null || before === null ? null : cellOf(before, change.field),
    after: change.field === null ? null : cellOf(after, change.field),
  }));

/** What the version changes against the one before it. */
export function changesOf({ version: { agreement }, history }: StandingVersion) {
  const before = history.find((one) => one.agreement.version === agreement.version - 1);
  return changesBetween(before?.agreement ?? null, agreement);
}
