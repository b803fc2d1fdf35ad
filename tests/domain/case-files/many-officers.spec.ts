import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type CaseActor, theHub } from '../../../src/domain/case-files/case-actor.ts';
import type { CaseCommand } from '../../../src/domain/case-files/case-command.ts';
import { reduceCase } from '../../../src/domain/case-files/reduce-case.ts';
import type { CaseLife } from '../../../src/domain/case-files/case-life.ts';
import { Followed } from './a-case.ts';
import { illegalStep } from './legal-history.ts';
import { anyCommand, OFFICERS, sensible } from './officers.ts';

const RUNS = Number(process.env['CASE_RUNS'] ?? 25);
const SEED = Number(process.env['CASE_SEED'] ?? 20_260_331);

interface Move {
  readonly officer: number;
  readonly which: number;
  /** What comes to mind; the sensible officer takes what fits the case. */
  readonly ideas: readonly CaseCommand[];
  readonly isSensible: boolean;
  /** Decides on what the officer saw some steps ago. */
  readonly isLate: boolean;
  readonly minutes: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  officer: fc.nat(OFFICERS.length - 1),
  which: fc.nat(19),
  ideas: fc.array(anyCommand, { minLength: 4, maxLength: 12 }),
  isSensible: fc.integer({ min: 0, max: 4 }).map((of) => of > 0),
  isLate: fc.integer({ min: 0, max: 4 }).map((of) => of === 0),
  minutes: fc.constantFrom(0, 1, 20, 1_440, 7_200),
});

const HUB: Readonly<Partial<Record<CaseCommand['kind'], CaseActor>>> = {
  observe: theHub('run'),
  'keep-time': theHub('clocks'),
};

/** The proposal that lies on the table is what an approver confirms. */
const meant = (command: CaseCommand, { proposal, assists }: CaseLife): CaseCommand => {
  if (command.kind === 'confirm') return { ...command, digest: proposal?.digest ?? command.digest };
  const asked = assists.at(-1)?.id;
  return 'assist' in command && command.kind !== 'ask-assist' && asked ? { ...command, assist: asked } : command;
};

function chosen(
  { officer, ideas, isSensible }: Move,
  life: CaseLife,
): { readonly by: CaseActor; readonly command: CaseCommand } {
  const first = ideas[0] ?? { kind: 'keep-time' };
  const who = OFFICERS[officer] ?? theHub('run');
  const picked = isSensible ? sensible(who, ideas, life, '290121001') : { by: who, command: first };
  return { ...picked, by: HUB[picked.command.kind] ?? picked.by };
}

describe('fifty officers on twenty cases, whatever they try', () => {
  it('leave histories that the table of moves allows, and lose nothing', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(move, { minLength: 600, maxLength: 900, size: 'max' }), (moves) => {
        const cases = Array.from(
          { length: 20 },
          (_, at) => new Followed({ severity: `S${(at % 4) + 1}`, on: '2026-03-02' }),
        );
        let done = 0;
        for (const move of moves) {
          const { which, isLate, minutes } = move;
          const one = cases[which];
          if (one === undefined) continue;
          const { by, command } = chosen(move, one.life);
          const before = one.life;
          const seen = by.role === 'hub' ? null : before.version - (isLate ? 1 : 0);
          const answer = one.later(minutes).ask(by, meant(command, before), seen);
          if (answer.outcome === 'done') done += answer.events.length;
          else expect(one.life).toBe(before);
          if (isLate && by.role !== 'hub') expect(answer.outcome).toBe('refused');
        }
        for (const one of cases) {
          expect(illegalStep(one.events)).toBeNull();
          // The case is what its history says, and nothing else.
          expect(one.events.reduce<CaseLife | null>(reduceCase, null)).toEqual(one.life);
          for (const state of one.path()) reached.add(state);
        }
        expect(cases.reduce((sum, { events }) => sum + events.length - 1, 0)).toBe(done);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    // The officers got somewhere: nearly every one of the fifteen states was reached by somebody.
    expect(reached.size).toBeGreaterThan(12);
  });

  it('nobody ever confirmed their own proposal where four eyes are asked for, nor verified and approved in one case', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 150, maxLength: 300, size: 'max' }), (moves) => {
        const one = new Followed({ severity: 'S1', on: '2026-03-02' });
        for (const move of moves) {
          const { by, command } = chosen(move, one.life);
          one.ask(by, meant(command, one.life), by.role === 'hub' ? null : one.life.version);
        }
        let proposer = '';
        for (const { what, by } of one.events) {
          if (what.kind === 'proposed') proposer = by.user;
          if (what.kind === 'confirmed') expect(by.user).not.toBe(proposer);
        }
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  });
});
