/** Citizen identity numbers (公民身份号码, GB 11643-1999): the one value object for them. */
export { checkCharacter, hasRightCheck } from './identity-check.ts';
export { birthDateOf, maskIdentityNumber, oneSlipApart, sexOf, upgrade15 } from './identity-parts.ts';
export { identityConflicts, judgeIdentityNumber } from './identity-judgement.ts';
export { readIdentityNumber } from './identity-reading.ts';
