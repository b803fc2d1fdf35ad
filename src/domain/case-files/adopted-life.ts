import type { PlainDate } from '../values/plain-date.ts';
import { theHub } from './case-actor.ts';
import { clocksAfterMove } from './case-clocks.ts';
import type { CaseLife } from './case-life.ts';
import type { CaseLimits } from './case-limits.ts';
import type { CaseState } from './case-state.ts';
import { openedLife } from './opened-life.ts';

/** What is known of a case that was opened before cases had a life. */
export interface EarlierCase {
  readonly state: CaseState;
  readonly severity: string;
  readonly owner: string;
  readonly concerned: readonly string[];
  readonly on: PlainDate;
  readonly seq: number;
  readonly version: number;
}

/** The life of such a case, as if it had been opened with nothing else known of it. */
export function adoptedLife({ state, on, seq, version, ...grade }: EarlierCase, limits: CaseLimits): CaseLife {
  const opened = { ...grade, limits, kind: 'opened' } as const;
  const life = openedLife({
    seq,
    act: seq,
    at: `${on}T00:00:00.000Z`,
    on,
    by: theHub('run'),
    from: null,
    to: 'NEW',
    what: opened,
  });
  return { ...life, state, version, clocks: clocksAfterMove(life.clocks, state, limits, on) };
}
