import { isAccepted } from '../checks/absence-link.ts';
import { excuseFromCancellation, excuseOfOldGrave } from '../checks/death-excuses.ts';
import type { World } from '../checks/world.ts';
import type { RowOf } from '../feeds/define-feed.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { psDeath } from '../feeds/ps-death.ts';
import type { PartialDate } from '../values/plain-date.ts';
import { bothListsReach } from './both-lists-reach.ts';
import { isCountedOnce } from './counted-once.ts';
import { type Counted, counting } from './define-indicator.ts';

const CLOSING = { months: 'DEATH_CANCEL_MONTHS', grace: 'DEATH_GRACE_DAYS' } as const;

interface Place {
  readonly hukouRegion: string | null;
  readonly deathDate: PartialDate | null;
}

/** First list: certificates. A matched one takes place and date from the cancellation, so that both lists count it alike. */
export const countsCertificateList = counting({
  subject: hcDeath,
  consults: [hcDeath, psDeath, psBirth],
  counts: (dossier, world) => {
    if (!isCountedOnce(dossier, hcDeath, world)) return null;
    const cancelled = dossier.linkedTo(psDeath).find(isAccepted);
    if (cancelled !== undefined)
      return mayBeCertified(cancelled.row) ? listed({ first: 1, both: 1 }, cancelled.row, world) : null;
    return excuseFromCancellation(dossier) === null ? listed({ first: 1 }, dossier.subject.row, world) : null;
  },
});

/** Second list: cancellations as dead. */
export const countsCancellationList = counting({
  subject: psDeath,
  consults: [psDeath],
  counts: (dossier, world) => {
    const { row } = dossier.subject;
    return mayBeCertified(row) && isCountedOnce(dossier, psDeath, world) ? listed({ second: 1 }, row, world) : null;
  },
});

/** Cremations that neither list knows: where the estimate lies below all persons seen, it is not valid. */
export const countsUnknownCremations = counting({
  subject: mzCrem,
  consults: [mzCrem, hcDeath, psDeath],
  counts: (dossier, world) => {
    const { row } = dossier.subject;
    const known = [...dossier.linkedTo(hcDeath), ...dossier.linkedTo(psDeath)].length > 0;
    const excused = excuseOfOldGrave(row, world) !== null || row.deathProofKind === '2';
    return known || excused || !isCountedOnce(dossier, mzCrem, world) ? null : listed({ elsewhere: 1 }, row, world);
  },
});

/** Declared dead (2), died abroad (proof 2) and deaths certified by the police (proof 3) are never on the health list. */
const mayBeCertified = ({ cancelReason, proofKind }: RowOf<typeof psDeath>): boolean =>
  cancelReason === '1' && proofKind !== '2' && proofKind !== '3' && proofKind !== '4';

function listed(sums: Counted['sums'], { hukouRegion: hukou, deathDate: on }: Place, world: World): Counted | null {
  if (hukou === null || on === null) return null;
  const lists = [
    { feed: hcDeath, region: hukou },
    { feed: psDeath, region: hukou },
  ] as const;
  if (!bothListsReach(on, lists, CLOSING, world)) return null;
  return { sums, region: world.currentRegion(hukou), month: on.slice(0, 7) };
}
