import type { TrainingSession } from './expectation.ts';
import { answered, normalised } from './level-shares.ts';
import { weightedMedian } from './weighted-median.ts';

/** Expected matches that a session and a level need before they may accuse another session. */
const ENOUGH = 50;
const ENOUGH_AT_LEVEL = 20;
/**
 * Two bits, a factor of 4: so far may sessions differ on one level. Sampling and cleaner records under stricter rules explain
 * less in simulated lists; relatives taken for matches move `different` by 4 to 6 bits.
 */
export const MOST_BITS = 2;
/** Relatives make up a good part of the matches of such a session: in simulated households a fifth and more; slips far less. */
const LEAST_DIFFERENT = 0.1;
/** Share of its comparisons, and their number, in which a session must be contradicted to be set aside. */
const MOST_SHARE = 1 / 3;
const LEAST_COMPARISONS = 2;

/**
 * m of every comparison: level by level the median of the sessions that trained it, each weighted by its expected matches with
 * a value on both sides (for two sessions that is their mean). Not the mean of all: a rule that shares a field with what
 * else goes together (a surname with the address that holds it) takes strangers for matches, far off the others. Null where
 * no session did. The order of the rules changes nothing.
 */
export function combineSessions(
  sessions: readonly TrainingSession[],
  comparisons: number,
): (readonly number[] | null)[] {
  const ordered = sessions.toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
  return Array.from({ length: comparisons }, (_, at) => medianOf(ordered, at));
}

function medianOf(sessions: readonly TrainingSession[], at: number): readonly number[] | null {
  const trained = sessions.flatMap((session) => taught(session, at));
  const [first] = trained;
  if (first === undefined || trained.every(({ support }) => support <= 0)) return null;
  return normalised(
    first.m.map((_, level) =>
      weightedMedian(trained.map(({ m, support }) => ({ value: m[level] ?? 0, weight: support }))),
    ),
  );
}

/** m and expected counts of one comparison in a session, as a list of one; empty when the session did not train it. */
export function taught(session: TrainingSession, at: number) {
  const m = session.m[at] ?? null;
  const expected = session.expected[at] ?? null;
  return m === null || expected === null ? [] : [{ rule: session.rule, m, expected, support: answered(expected) }];
}

/**
 * Sessions that took relatives for matches. A rule that households share (a phone, a mother, an address) proposes brothers
 * and spouses, who agree on it and on more by far than chance; fitted with two classes they become matches, and m says
 * that persons change their names and birth dates. Such a session shows itself: another finds `different` less than a
 * quarter as often, in several comparisons at once. (One comparison alone may be fixed by a key that is tied to it.) These
 * comparisons tell persons of one household apart; so whoever else finds them changed is one of the kind, too: a rule that
 * reads the name can be contradicted in the birth date only.
 */
export function contradicted(sessions: readonly TrainingSession[], comparisons: number): ReadonlySet<string> {
  const places = Array.from({ length: comparisons }, (_, at) => at);
  const found = new Map(sessions.map((session) => [session.rule, contradictedIn(session, sessions, places)]));
  const trained = (session: TrainingSession) => places.filter((at) => taught(session, at).length > 0).length;
  const accused = sessions.filter(
    (session) => (found.get(session.rule) ?? []).length >= Math.max(LEAST_COMPARISONS, trained(session) * MOST_SHARE),
  );
  const others = sessions.filter((session) => !accused.includes(session));
  const telling = new Set(accused.flatMap(({ rule }) => found.get(rule) ?? []));
  const alike = others.filter((session) => contradictedIn(session, others, [...telling]).length > 0);
  return new Set([...accused, ...alike].map(({ rule }) => rule));
}

/** Places of the comparisons in which another session contradicts this one. */
const contradictedIn = (
  session: TrainingSession,
  sessions: readonly TrainingSession[],
  places: readonly number[],
): readonly number[] =>
  places.filter((at) =>
    taught(session, at).some((one) => sessions.some((other) => contradicts(taught(other, at)[0], one))),
  );

type Taught = ReturnType<typeof taught>[number];

function contradicts(other: Taught | undefined, one: Taught): boolean {
  if (other === undefined || other.support < ENOUGH || (one.expected.at(-1) ?? 0) < ENOUGH_AT_LEVEL) return false;
  const [different, than] = [one.m.at(-1) ?? 0, other.m.at(-1) ?? 1];
  return different >= LEAST_DIFFERENT && Math.log2(different / than) > MOST_BITS;
}
