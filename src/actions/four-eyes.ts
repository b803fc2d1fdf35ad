import { randomInt } from 'node:crypto';
import type { Actor } from '../domain/access/actor.ts';
import {
  DRAWN_FROM,
  DRAWN_WORKING_DAYS,
  FourEyesRefused,
  refusalOfSecond,
  type Voice,
  voiceOf,
} from '../domain/access/four-eyes.ts';
import { HOLIDAYS_CN } from '../domain/values/holidays-cn.ts';
import { plainDate } from '../domain/values/plain-date.ts';
import { addWorkingDays } from '../domain/values/working-days.ts';
import type { Entitled, Seat } from '../ports/four-eyes.ts';
import type { Hub, Stores } from '../ports/hub.ts';

type Speaker = Pick<Actor, 'user' | 'terminal'>;
type Whom = Omit<Entitled, 'except'> & { readonly side: string };

/**
 * The first of two people has spoken, anew if there was a first before. Of three or more who may speak second the hub draws
 * one for each seat, so that nobody chooses their approver.
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
  for (const { side, ...whom } of seats) {
    const entitled = await fourEyes.entitled({ ...whom, except: [speaker.user] });
    const person = entitled.length < DRAWN_FROM ? undefined : entitled[randomInt(entitled.length)];
    if (person !== undefined) await fourEyes.draw({ matter, side }, { person, until });
  }
}

/**
 * Somebody else speaks: from another terminal than whoever spoke just before, and only who was drawn.
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
  await fourEyes.add(seat.matter, voice);
  await fourEyes.draw(seat, null);
}

/** End of the last working day, in China, on which only who was drawn may speak. */
const endOfDrawing = (clock: Hub['clock']): string =>
  new Date(`${addWorkingDays(plainDate(clock.today()), DRAWN_WORKING_DAYS, HOLIDAYS_CN)}T23:59:59+08:00`).toISOString();
