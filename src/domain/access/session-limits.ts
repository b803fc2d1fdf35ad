/** Seconds without a request after which a session ends (OWASP ASVS 5.0 §7.3.1; GB/T 22239-2019 8.1.4.1 登录连接超时自动退出). */
export const IDLE_SECONDS = 15 * 60;
/** Seconds after which it ends in any case: a working day (OWASP ASVS 5.0 §7.3.2). */
export const ABSOLUTE_SECONDS = 8 * 60 * 60;
/** Seconds for which a proof is fresh enough for a reveal, an export or an approval (OWASP ASVS 5.0 §7.5.3). */
export const FRESH_SECONDS = 5 * 60;
/** Seconds between two requests of a sign-in: choosing a post, coming back from the identity provider. */
export const BEGUN_SECONDS = 10 * 60;

/** Longest life of a bearer token in seconds (a working day with its evening); what says more was not made by this hub. */
export const TOKEN_SECONDS = 12 * 60 * 60;

/** Whether the person proved who they are within the last minutes; a system never did. */
export function isFreshlyProven({ provenAt }: { readonly provenAt: string | null }, now: Date): boolean {
  if (provenAt === null) return false;
  const seconds = (now.getTime() - Date.parse(provenAt)) / 1_000;
  return seconds <= FRESH_SECONDS;
}

/** Until when a proof is fresh (ISO 8601, UTC); null when it is not any more, or never was. */
export const freshUntil = (actor: { readonly provenAt: string | null }, now: Date): string | null =>
  actor.provenAt !== null && isFreshlyProven(actor, now)
    ? new Date(Date.parse(actor.provenAt) + FRESH_SECONDS * 1_000).toISOString()
    : null;
