import type { AfterlifeKind } from '../afterlife/activity.ts';
import type { BirthPlan } from '../births/birth-plans.ts';
import type { DeathPlan } from '../deaths/death-plans.ts';
import type { MarriagePlan } from '../marriages/marriage-story.ts';
import type { StayPlan } from '../migrants/stay-story.ts';
import type { PupilPlan } from '../schools/pupil-story.ts';

/** Shares of births with a fault or an unusual course. */
export const BIRTH_RATES: Readonly<Partial<Record<BirthPlan, number>>> = {
  noEntry: 0.02,
  noCertificate: 0.012,
  neither: 0.008,
  nameDiffers: 0.007,
  sexDiffers: 0.002,
  dateDiffers: 0.005,
  motherDiffers: 0.003,
  twoCertificates: 0.004,
  reissued: 0.01,
  badNumber: 0.005,
  lettersForDigits: 0.003,
  numberNotTyped: 0.01,
  earlyEdition: 0.004,
  issuedBeforeBirth: 0.0015,
  enteredBeforeBirth: 0.0015,
  placeholderOnCertificate: 0.004,
  placeholderInRegister: 0.001,
  placeholderReplaced: 0.002,
  renamed: 0.02,
  renamedLater: 0.004,
  variantName: 0.01,
  midnight: 0.003,
  twoEntries: 0.0012,
  idRecoded: 0.002,
  voided: 0.004,
  bornAbroad: 0.003,
  numberOfAnother: 0.002,
  infantUnregistered: 0.002,
  infantRegistered: 0.003,
};

/** Shares of deaths; home deaths without certificate come on top (15 % of all deaths). */
export const DEATH_RATES: Readonly<Partial<Record<DeathPlan, number>>> = {
  notCancelled: 0.1,
  noEvidence: 0.004,
  dateDiffers: 0.012,
  cancelledBeforeDeath: 0.002,
  crematedBeforeDeath: 0.002,
  issuedBeforeDeath: 0.002,
  wrongAge: 0.003,
  twoCertificates: 0.004,
  twoCremations: 0.003,
  cancelledLate: 0.002,
  reissued: 0.006,
  voidedCertificate: 0.003,
  informantsNumber: 0.006,
  handlersNumber: 0.006,
  yearOnly: 0.01,
  numberCorrected: 0.005,
  unnatural: 0.03,
  declared: 0.002,
  oldGrave: 0.004,
};

export const STAY_RATES: Readonly<Partial<Record<StayPlan, number>>> = {
  unregistered: 0.06,
  stale: 0.04,
  renewedElsewhere: 0.01,
  gotHukou: 0.02,
  returned: 0.03,
  local: 0.01,
  twoDwellings: 0.015,
  twoCounties: 0.01,
  commuter: 0.01,
  closed: 0.3,
};

export const PUPIL_RATES: Readonly<Partial<Record<PupilPlan, number>>> = {
  unregistered: 0.002,
  idNotCollected: 0.01,
  twoSchools: 0.002,
  twoNumbers: 0.001,
  transfer: 0.01,
  foreign: 0.003,
};

export const MARRIAGE_RATES: Readonly<Partial<Record<MarriagePlan, number>>> = {
  tooYoung: 0.005,
  badNumber: 0.008,
  bigamous: 0.004,
  divorced: 0.02,
  reissued: 0.01,
  widowed: 0.004,
  divorceOnly: 0.25,
};

/** Deaths after which something is recorded that only a living person can do. */
export const AFTERLIFE_RATES: Readonly<Partial<Record<AfterlifeKind, number>>> = {
  endorsement: 0.15,
  stay: 0.2,
  school: 0.15,
  marriage: 0.15,
  move: 0.15,
};
export const AFTERLIFE_SHARE = 0.02;
/** Living persons cancelled by mistake, per person. */
export const WRONG_CANCELLATIONS = 1 / 15_000;
