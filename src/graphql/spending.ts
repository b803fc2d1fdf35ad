/** Budgets of callers over a sliding minute. */
export interface Spending {
  /** Takes one operation that lists so many entries at worst; seconds to wait when it is refused, else null. */
  spend(user: string, entries: number): number | null;
}
