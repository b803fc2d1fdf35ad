import type { FieldDecision } from '../src/domain/agreements/decision.ts';
import type { Projector } from '../src/domain/agreements/projector.ts';
import type { World } from '../src/graphql/context.ts';

/** Shows everything in full and asks nobody: what the engine is measured against. */
const FULL: FieldDecision = {
  level: 'full',
  mayBeRevealed: false,
  agreement: null,
  clause: { zh: '', en: '' },
  mask: 'star',
  shownAs: null,
  withheld: null,
};

/** The door without the agreement engine: every value in full, nobody protected, nothing written down. */
export const withoutEngine = (world: World): World => ({
  ...world,
  projector: async () =>
    ({
      project: ({ feed }) => ({
        feed,
        agreement: null,
        personsPerDay: null,
        clause: FULL.clause,
        plans: new Map(),
        refused: null,
        scope: null,
        on: () => ({ decide: () => FULL }),
      }),
    }) as Pick<Projector, 'project'> as Projector,
  protectedFor: async () => new Map(),
  writeDown: async () => undefined,
});
