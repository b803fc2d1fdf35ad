import { isValidCertificate } from '../feeds/certificate-status.ts';
import { ctDecl } from '../feeds/ct-decl.ts';
import type { Feed } from '../feeds/define-feed.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { psUnnat } from '../feeds/ps-unnat.ts';
import type { PartialDate } from '../values/plain-date.ts';
import type { Dossier, Linked } from './dossier.ts';
import { isFirmLink } from './firm-link.ts';

/** Rosters that say that somebody died, in the order of their weight for the date (民法典 §15): certificate, register, other. */
export const DEATH_FEEDS: readonly Feed[] = [hcDeath, psDeath, psUnnat, mzCrem, ctDecl];

/** A linked record that says that the person died. */
export interface Death {
  readonly record: Linked;
  readonly on: PartialDate | null;
  /** The link is certain enough for a finding about a person. */
  readonly firm: boolean;
}

/**
 * The deaths linked with a record, by weight, firm links first. Void certificates, cancellations for other reasons than
 * death, unidentified bodies, judgments that declare nobody dead, and declarations revoked since (民法典 §50) say nothing.
 */
export function deathsOf(dossier: Dossier): readonly Death[] {
  const declarations = dossier.linkedTo(ctDecl);
  const revoked = declarations.some((record) => record.row.kind === '3' && isFirmLink(record));
  const deaths = [
    ...dossier
      .linkedTo(hcDeath)
      .map((record) => of(record, isValidCertificate(record.row.certStatus), record.row.deathDate)),
    ...dossier
      .linkedTo(psDeath)
      .map((record) => of(record, isDeathCancellation(record.row.cancelReason, revoked), record.row.deathDate)),
    ...dossier.linkedTo(psUnnat).map((record) => of(record, record.row.identStatus !== '2', record.row.deathDate)),
    ...dossier.linkedTo(mzCrem).map((record) => of(record, true, record.row.deathDate)),
    ...declarations.map((record) => of(record, record.row.kind === '2' && !revoked, record.row.effectiveDeathDate)),
  ].flat();
  return deaths.toSorted((a, b) => Number(b.firm) - Number(a.firm));
}

const of = (record: Linked, counts: boolean, on: PartialDate | null): readonly Death[] =>
  counts ? [{ record, on, firm: isFirmLink(record) }] : [];

/** Reasons 1 and 2 of a cancellation are death and declaration of death; 3 to 9 are not (公通字〔2021〕12号 §31). */
const isDeathCancellation = (reason: string | null, revoked: boolean): boolean =>
  reason === null || reason === '1' || (reason === '2' && !revoked);
