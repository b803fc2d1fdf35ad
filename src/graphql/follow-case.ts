import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseReading, CaseReadings } from '../ports/catalogue.ts';

/** Milliseconds between two looks: officers work in minutes, and a look is one statement on an index. */
const LOOK_MS = 1_000;

/** A case at once and whenever its version changes; ends when the caller may no longer see it. */
export async function* followCase(number: string, cases: Pick<CaseReadings, 'byNumber'>): AsyncGenerator<CaseReading> {
  let seen = -1;
  for (;;) {
    const file = await cases.byNumber(number);
    if (file === null) return;
    if (file.life.version !== seen) yield file;
    seen = file.life.version;
    await sleep(LOOK_MS);
  }
}
