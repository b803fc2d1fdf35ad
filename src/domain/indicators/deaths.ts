import { hcDeath } from '../feeds/hc-death.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { counting, type Indicator } from './define-indicator.ts';
import { isCountedOnce } from './counted-once.ts';

/** Reasons of a cancellation that are a death: death, declared dead; 3 to 9 are not (公通字〔2021〕12号 §31). */
export const isDeathReason = (reason: string | null): boolean => reason === '1' || reason === '2';

/**
 * Deaths by date of death: `deaths`, and `unplaced` where the residence is not stated. H: cancellations as dead, by
 * hukou. R: certificates that stand, by residence; the place of death or the hukou never stands in for it.
 */
export const countsDeaths = (base: 'H' | 'R'): Indicator['counting'][number] => COUNTINGS[base];

const COUNTINGS: Readonly<Record<'H' | 'R', Indicator['counting'][number]>> = {
  H: counting({
    subject: psDeath,
    consults: [psDeath],
    counts: (dossier, world) => {
      const { cancelReason, hukouRegion } = dossier.subject.row;
      if (!isDeathReason(cancelReason) || !isCountedOnce(dossier, psDeath, world)) return null;
      return { sums: { deaths: 1 }, region: world.currentRegion(hukouRegion ?? dossier.subject.region) };
    },
  }),
  R: counting({
    subject: hcDeath,
    consults: [hcDeath],
    counts: (dossier, world) => {
      if (!isCountedOnce(dossier, hcDeath, world)) return null;
      const { residenceRegion } = dossier.subject.row;
      if (residenceRegion === null) return { sums: { unplaced: 1 }, region: dossier.subject.submitterRegion };
      return { sums: { deaths: 1 }, region: world.currentRegion(residenceRegion) };
    },
  }),
};
