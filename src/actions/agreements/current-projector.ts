import { agreementBook } from '../../domain/agreements/agreement-book.ts';
import { createProjector, type Projector } from '../../domain/agreements/projector.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Stores } from '../../ports/hub.ts';

/** Projections under the agreements that count now. */
export interface CurrentProjector {
  /**
   * Asks the store once whether anything was appended, so that a revocation holds for the next request of every process;
   * agreements are read and compiled again only then, or when one comes into force or expires by itself.
   */
  current(stores: Pick<Stores, 'agreements'>): Promise<Projector>;
}

export function currentProjector(clock: Pick<Clock, 'now'>): CurrentProjector {
  let known: { readonly epoch: number; readonly projector: Projector } | null = null;
  return {
    current: async ({ agreements }) => {
      const epoch = await agreements.epoch();
      const at = clock.now().toISOString();
      if (known?.epoch === epoch && isRight(known.projector, at)) return known.projector;
      const projector = createProjector(agreementBook(await agreements.events(null), at));
      known = { epoch, projector };
      return projector;
    },
  };
}

/** Not before the book was made (a clock set back), nor after it has changed by itself. */
const isRight = ({ book: { at: madeAt, until } }: Projector, at: string): boolean =>
  madeAt <= at && (until === null || at < until);
