import type { Check } from '../domain/checks/check.ts';
import { checks } from '../domain/checks/index.generated.ts';

export const knownChecks: readonly Check[] = checks;

/** Checks by their code. */
export const checkByCode: ReadonlyMap<string, Check> = new Map(knownChecks.map((check) => [check.code, check]));
