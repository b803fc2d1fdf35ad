import type { BaseQuestion, BaseResult } from '../domain/checks/answer.ts';
import { fingerprint } from '../domain/feeds/feed-hash.ts';
import type { PopulationBase } from '../ports/population-base.ts';
import type { RunRegister } from '../ports/run-register.ts';

/** Asks each question once per run; an answer given before in this run is not asked again. */
export type AskBase = (
  questions: readonly BaseQuestion[],
  runId: string,
  register: RunRegister,
) => Promise<(question: BaseQuestion) => BaseResult | null>;

/** Questions under way at once; the base limits the rate itself. */
const IN_FLIGHT = 8;

export const askBaseThrough =
  (base: PopulationBase | null): AskBase =>
  async (questions, runId, register) => {
    if (base === null || questions.length === 0) return () => null;
    const open = new Map(questions.map((question) => [hashOf(question), question]));
    const answers = new Map(await register.baseAnswers(runId, [...open.keys()]));
    const waiting = [...open].filter(([hash]) => !answers.has(hash));
    const fresh = new Map<string, BaseResult | null>();
    const ask = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop())
        fresh.set(next[0], await base.verify(next[1], 'P1', runId));
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, ask));
    await register.saveBaseAnswers(runId, fresh);
    for (const [hash, result] of fresh) answers.set(hash, result);
    return (question) => (answers.get(hashOf(question)) ?? null) as BaseResult | null;
  };

/** Only a fingerprint of the question is kept, never the person asked about. */
const hashOf = (question: BaseQuestion): string =>
  fingerprint(JSON.stringify(question, Object.keys(question).toSorted()));
