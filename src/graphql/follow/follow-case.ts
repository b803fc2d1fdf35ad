import type { CaseReading, CaseReadings } from '../../ports/catalogue.ts';
import { pause } from './until-left.ts';

/** Milliseconds between two looks: officers work in minutes, and a look is one statement on an index. */
const LOOK_MS = 1_000;

/** A case at once and whenever its version changes; ends when the caller may no longer see it or has left. */
export async function* followCase(
  number: string,
  cases: Pick<CaseReadings, 'byNumber'>,
  left: AbortSignal,
): AsyncGenerator<CaseReading, void> {
  let seen = -1;
  while (!left.aborted) {
    const file = await cases.byNumber(number);
    if (file === null) return;
    if (file.life.version !== seen) yield file;
    seen = file.life.version;
    await pause(LOOK_MS, left);
  }
}
