import type { Check } from '../../domain/checks/check.ts';

export type CheckMapper = Check;
