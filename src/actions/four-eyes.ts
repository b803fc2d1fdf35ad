import { randomInt } from 'node:crypto';
import type { Actor } from '../domain/access/actor.ts';
import {
  DRAWN_FROM,
  DRAWN_WORKING_DAYS,
  FourEyesRefused,
  isSpent,
  pairOf,
  refusalOfSecond,
  type Voice,
  voiceOf,
} from '../domain/access/four-eyes.ts';
import { HOLIDAYS_CN } from '../domain/values/holidays-cn.ts';
import { type PlainDate, plainDate } from '../domain/values/plain-date.ts';
import { addWorkingDays } from '../domain/values/working-days.ts';
import type { Entitled, Seat } from '../ports/four-eyes.ts';
import type { Hub, Stores } from '../ports/hub.ts';

type Speaker = Pick<Actor, 'user' | 'terminal'>;
type Whom = Omit<Entitled, 'except'> & { readonly side: string; readonly except?: readonly string[] };

/**
 * The first of two people has spoken, anew if there was a first before. Of three or more who may speak second the hub draws
 * one for each seat, so that nobody chooses their approver, and nobody who has decided too much together with the first.
 */
export async function openMatter(
  matter: string,
  seats: readonly Whom[],
  speaker: Speaker,
  { fourEyes }: Pick<Stores, 'fourEyes'>,
  clock: Hub['clock'],
): Promise<void> {
  await fourEyes.take(matter);
  await fourEyes.forget(matter);
  await fourEyes.add(matter, voiceOf(speaker, clock.now().toISOString()));
  const until = endOfDrawing(clock);
  const spent = await fourEyes.spentWith(speaker.user, monthOf(clock));
  for (const { side, except = [], ...whom } of seats) {
    const entitled = await fourEyes.entitled({ ...whom, except: [speaker.user, ...except, ...spent] });
    const person = entitled.length < DRAWN_FROM ? undefined : entitled[randomInt(entitled.length)];
    if (person !== undefined) await fourEyes.draw({ matter, side }, { person, until });
  }
}

/**
 * Somebody else speaks: from another terminal than whoever spoke just before, only who was drawn, and not the same two again
 * and again.
 * @throws FourEyesRefused
 */
export async function speakSecond(
  seat: Seat,
  speaker: Speaker,
  { fourEyes }: Pick<Stores, 'fourEyes'>,
  clock: Hub['clock'],
): Promise<void> {
  const voice: Voice = voiceOf(speaker, clock.now().toISOString());
  const first = await fourEyes.take(seat.matter);
  const code = refusalOfSecond(voice, first, await fourEyes.drawn(seat));
  if (code !== null) throw new FourEyesRefused(code);
  await keepPair(first[0], speaker, seat.matter, fourEyes, monthOf(clock));
  await fourEyes.add(seat.matter, voice);
  await fourEyes.draw(seat, null);
}

/** Nothing is known of who spoke first in a matter of before voices were kept. */
async function keepPair(
  first: Voice | undefined,
  { user }: Speaker,
  matter: string,
  fourEyes: Stores['fourEyes'],
  month: PlainDate,
): Promise<void> {
  if (first === undefined || first.person === user) return;
  const pair = await fourEyes.pair(pairOf(first.person, user), month);
  if (isSpent(pair)) throw new FourEyesRefused('PAIR_SPENT');
  await fourEyes.keepPair(pair, month, matter);
}

/** First day of the calendar month in China. */
export const monthOf = (clock: Pick<Hub['clock'], 'today'>): PlainDate => plainDate(`${clock.today().slice(0, 7)}-01`);

/** End of the last working day, in China, on which only who was drawn may speak. */
const endOfDrawing = (clock: Hub['clock']): string =>
  new Date(`${addWorkingDays(plainDate(clock.today()), DRAWN_WORKING_DAYS, HOLIDAYS_CN)}T23:59:59+08:00`).toISOString();
