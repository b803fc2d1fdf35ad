/** Attempts that need no wait: slips of the finger. */
export const FREE_ATTEMPTS = 3;
/** Seconds; with it a day has fewer than the 100 failures in a row that NIST SP 800-63B-4 §3.2.2 allows at most. */
export const LONGEST_DELAY = 900;
/** Seconds after which failures are forgotten. */
const FORGOTTEN_AFTER = 86_400;

/** Seconds from the last failed attempt to the next that is looked at: 0, 0, 0, 1, 2, 4, … up to a quarter of an hour. */
export function delayAfter(failures: number): number {
  return failures < FREE_ATTEMPTS ? 0 : Math.min(2 ** (failures - FREE_ATTEMPTS), LONGEST_DELAY);
}

/** What is to be done with an attempt, after so many failures of which the last is so many seconds ago. */
export function judgeAttempt(
  failures: number,
  secondsAgo: number,
): { readonly wait: number; readonly failures: number } {
  if (secondsAgo >= FORGOTTEN_AFTER) return { wait: 0, failures: 0 };
  return { wait: Math.max(0, Math.ceil(delayAfter(failures) - secondsAgo)), failures };
}
