/** Why a finding went (ruling 26); a late roster is never a cause. */
export type GoneCause = 'corrected' | 'late match' | 'voided' | 'withdrawn' | 'rule changed' | 'erased' | 'decided';

/** What is known about an open finding that a run no longer raises. */
export interface Vanished {
  readonly checkVersionThen: number;
  readonly checkVersionNow: number;
  readonly subjectStanding: 'live' | 'corrected' | 'voided' | 'withdrawn' | 'unknown';
  /** A version that the finding showed as evidence is no longer the live one. */
  readonly evidenceChanged: boolean;
  /** A record that the finding showed as evidence was erased at the end of its term. */
  readonly evidenceErased: boolean;
  readonly decidedSince: boolean;
  readonly newLinkSince: boolean;
}

/**
 * The cause, most direct first: the subject itself went, the subject was corrected, an officer decided, a counterpart
 * came or became matchable, another record of the evidence changed. What remains is the rule (or a parameter).
 */
export function goneCause(vanished: Vanished): GoneCause {
  if (vanished.subjectStanding === 'voided') return 'voided';
  if (vanished.subjectStanding === 'withdrawn') return 'withdrawn';
  if (vanished.subjectStanding === 'unknown') return 'erased';
  if (vanished.subjectStanding === 'corrected') return 'corrected';
  if (vanished.decidedSince) return 'decided';
  if (vanished.newLinkSince) return 'late match';
  if (vanished.evidenceErased) return 'erased';
  if (vanished.evidenceChanged) return 'corrected';
  return vanished.checkVersionNow === vanished.checkVersionThen ? 'late match' : 'rule changed';
}
