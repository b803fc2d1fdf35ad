import type { FieldDecision } from '../../domain/agreements/decision.ts';

/** The clause as the API tells it. */
export const clauseOf = ({ agreement, clause }: Pick<FieldDecision, 'agreement' | 'clause'>) => ({
  agreement: agreement?.id ?? null,
  version: agreement?.version ?? null,
  wording: clause,
});
