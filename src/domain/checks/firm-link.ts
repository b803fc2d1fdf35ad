import type { Linked } from './dossier.ts';

/** Links on which a finding about a person may rest: same certificate, same number and name, or confirmed by an officer. */
export const isFirmLink = ({ tier, standing }: Pick<Linked, 'tier' | 'standing'>): boolean =>
  standing === 'confirmed' || (standing === 'accepted' && (tier === 'T1' || tier === 'T2'));
