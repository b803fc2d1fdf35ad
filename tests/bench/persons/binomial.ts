/**
 * Whether a count of `cases` fits a share: within five standard deviations of the binomial distribution (wrong once in 1.7 million)
 * and a tolerance for what the share leaves out.
 */
export function withinBounds(count: number, cases: number, share: number, tolerance = 0): boolean {
  const deviation = Math.sqrt((share * (1 - share)) / cases);
  return Math.abs(count / cases - share) <= 5 * deviation + tolerance;
}
