import { speakAboutHold } from '../../../src/actions/decide-hold.ts';
import { withdrawRoster } from '../../../src/actions/withdraw-roster.ts';
import { exportedFinding } from '../../../src/cli/exported-finding.ts';
import { feedById } from '../../../src/domain/feeds/index.generated.ts';
import type { AnswerReading } from '../../../src/ports/readings.ts';
import type { TestHub } from '../../support/hub.ts';
import { sameFile, type Arrival, type History, type Step } from './histories.ts';

const AS_OF = '2025-12-31';

/** A register in PostgreSQL to which the steps of a history happen by the same ways as in a county. */
export class HubRegister {
  readonly #batches = new Map<string, number>();
  readonly #test: TestHub;
  readonly #history: History;
  #holds = 0;

  constructor(test: TestHub, history: History) {
    this.#test = test;
    this.#history = history;
  }

  async take(step: Step): Promise<void> {
    const file = this.#history.files['deliver' in step ? step.deliver : step.withdraw];
    if (!file) return;
    if ('withdraw' in step) {
      await withdrawRoster(this.#batches.get(sameFile(file)) ?? 0, '误报', this.#test.hub);
      return;
    }
    const report = await this.#test.deliver(file);
    if (!('roster' in report)) throw new Error(`refused: ${JSON.stringify(report)}`);
    this.#batches.set(sameFile(file), report.roster.number);
    if (report.outcome === 'held') await this.#release(report.roster.number, file.feed);
  }

  /** Deliveries two at a time, as two importers do; what is taken back waits until both are done. */
  async takeAtOnce(steps: readonly Step[]): Promise<void> {
    for (let at = 0; at < steps.length; at += 1) {
      const [one, two] = [steps[at], steps[at + 1]];
      if (one === undefined) return;
      if (two === undefined || 'withdraw' in one || 'withdraw' in two) await this.take(one);
      else {
        await Promise.all([this.take(one), this.take(two)]);
        at += 1;
      }
    }
  }

  /** Two people look at a held file at once and let it through, so that a gate changes nothing but the moment. */
  async #release(batch: number, feed: string): Promise<void> {
    const department = feedById.get(feed)?.owner ?? 'PS';
    this.#holds += 1;
    for (const user of ['li', 'wang'])
      await speakAboutHold(
        batch,
        'release',
        { user: `${user}-${Math.ceil(this.#holds / 20)}`, role: 'R-APPROVE', department, session: user },
        this.#test.hub,
      );
  }
}

/** As exported, without the ids that a database gives: run and row. */
const nameless = (answer: AnswerReading) => {
  const { run: _run, evidence, ...finding } = exportedFinding(answer);
  return { ...finding, evidence: evidence.map(({ recordId: _recordId, ...ref }) => ref) };
};

/** Everything a registrar can see after all of it has happened and a run was made. */
export async function stateAfter({ history, steps }: Arrival, test: TestHub, atOnce = false) {
  await test.empty();
  const register = new HubRegister(test, history);
  if (atOnce) await register.takeAtOnce(steps);
  else for (const step of steps) await register.take(step);
  return seen(test);
}

/** The digest of the import, of a run, and of the register after it. */
export async function seen(test: TestHub) {
  const imported = await test.digest();
  const run = await test.check({ asOf: AS_OF, confirm: true });
  return { imported, run: run.digest, findings: (await test.answers(run)).map(nameless), settled: await test.digest() };
}

export const checkNow = (test: TestHub) => test.check({ asOf: AS_OF, confirm: true });
