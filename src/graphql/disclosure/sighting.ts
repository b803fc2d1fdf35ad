/** How a record came before a reader; part of every decision about it and of every entry in the evidence log. */
export interface Sighting {
  /** What shows it, as `kind:id`: `finding:…`, `link:…`, `person:…`. */
  readonly shownBy: string;
  /** Code of the check whose finding shows it; null where none does. */
  readonly check: string | null;
  /** Case that the finding is in; null when it is in none. */
  readonly caseId: string | null;
}

export const byLink = (linkId: string): Sighting => ({ shownBy: `link:${linkId}`, check: null, caseId: null });

export const bySurvey = (number: number): Sighting => ({ shownBy: `survey:${number}`, check: null, caseId: null });

export const byCorrection = (of: { id: string; check: string; caseId: string }): Sighting => ({
  shownBy: `correction:${of.id}`,
  check: of.check,
  caseId: of.caseId,
});

export const byFinding = ({ id, check, caseId }: { id: string; check: string; caseId: string | null }): Sighting => ({
  shownBy: `finding:${id}`,
  check,
  caseId,
});
