import type { Agreement } from '../agreement.ts';
import type { AgreementEvent, ApprovalSide, Approved, Proposed, Revoked, Suspended } from './agreement-event.ts';
import { momentAfterHours, startOfDay, startOfDayAfter } from './moments.ts';

/** Hours between the second approval and force, in which the owner can still object (X-Road keeps no such term). */
export const MATURING_HOURS = 24;

/** What a version is at an instant. `maturing` has both approvals and waits; the three last are final. */
export const VERSION_STATES = [
  'draft',
  'half-approved',
  'maturing',
  'in-force',
  'suspended',
  'superseded',
  'expired',
  'revoked',
] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** One version and everything that was done to it. */
export interface Version {
  readonly agreement: Agreement;
  readonly proposed: Proposed;
  readonly approvals: Partial<Readonly<Record<ApprovalSide, Approved>>>;
  readonly revoked: Revoked | null;
  /** By whom it rests; null when it does not. Counts only while the version would be in force. */
  readonly suspended: Suspended | null;
  /** From when it counts; null while an approval is missing. */
  readonly forceFrom: string | null;
  /** First instant at which its validity is over. */
  readonly forceUntil: string;
}

/** The versions of one agreement, oldest first, as the events tell. */
export type History = readonly Version[];

/** Folds one event into the history. The event must be allowed, see `refusalOf`; one that fits nothing changes nothing. */
export function withEvent(history: History, event: AgreementEvent): History {
  if (event.kind === 'proposed') return [...history, newVersion(event)];
  // Of every version that was there, so that one on its way does not end the suspension by coming into force.
  if (event.kind === 'suspended') return history.map((version) => ({ ...version, suspended: event }));
  if (event.kind === 'resumed') return history.map((version) => ({ ...version, suspended: null }));
  return history.map((version) => (version.agreement.version === event.version ? changed(version, event) : version));
}

export const historyOf = (events: readonly AgreementEvent[]): History => events.reduce<History>(withEvent, []);

const newVersion = (proposed: Proposed): Version => ({
  agreement: proposed.agreement,
  proposed,
  approvals: {},
  revoked: null,
  suspended: null,
  forceFrom: null,
  forceUntil: startOfDayAfter(proposed.agreement.validTo),
});

function changed(version: Version, event: Approved | Revoked): Version {
  if (event.kind === 'revoked') return version.revoked === null ? { ...version, revoked: event } : version;
  const approvals = { ...version.approvals, [event.side]: event };
  return { ...version, approvals, forceFrom: forceFrom(version, approvals) };
}

function forceFrom({ agreement, proposed }: Version, approvals: Version['approvals']): string | null {
  const { owner, 'data-protection': protection } = approvals;
  if (owner === undefined || protection === undefined) return null;
  const approvedAt = owner.at > protection.at ? owner.at : protection.at;
  const matured = proposed.emergency === null ? momentAfterHours(approvedAt, MATURING_HOURS) : approvedAt;
  const start = startOfDay(agreement.validFrom);
  return matured > start ? matured : start;
}

const hasForceBy = ({ forceFrom: from, revoked }: Version, at: string): boolean =>
  from !== null && from <= at && (revoked === null || revoked.at >= from);

/** The newest version that had come into force: the only one that can count. An older one never comes back. */
export const newestMatured = (history: History, at: string): Version | null =>
  history.findLast((version) => hasForceBy(version, at)) ?? null;

/** The version that counts at an instant, or null. */
export function inForce(history: History, at: string): Version | null {
  const newest = newestMatured(history, at);
  return newest !== null && stateOf(newest, history, at) === 'in-force' ? newest : null;
}

export function stateOf(version: Version, history: History, at: string): VersionState {
  if (version.revoked !== null && version.revoked.at <= at) return 'revoked';
  if (!hasForceBy(version, at)) return unforced(version, at);
  if (newestMatured(history, at) !== version) return 'superseded';
  if (version.forceUntil <= at) return 'expired';
  return version.suspended !== null && version.suspended.at <= at ? 'suspended' : 'in-force';
}

function unforced({ approvals, forceFrom: from, forceUntil }: Version, at: string): VersionState {
  if (forceUntil <= at) return 'expired';
  if (from !== null) return 'maturing';
  return Object.keys(approvals).length === 0 ? 'draft' : 'half-approved';
}

/** The next instant after `at` at which a state changes by itself; null when none does. */
export function nextChange(history: History, at: string): string | null {
  const turns = history.flatMap(({ forceFrom: from, forceUntil }) => (from === null ? [] : [from, forceUntil]));
  return turns.filter((turn) => turn > at).toSorted()[0] ?? null;
}
