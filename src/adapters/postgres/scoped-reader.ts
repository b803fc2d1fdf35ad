import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { RowScope } from '../../domain/access/row-sight.ts';
import type { Database, SqlRow, SqlValue } from './database.ts';
import { READER } from './migrations/Migration20261125216000_AddRowPolicies.ts';

/** Whatever statements can be asked of: the whole database, or the rows of one post. */
export type Reader = Pick<Database, 'query' | 'vault'>;

/**
 * Reads the rows of one post: as the role that is bound by the row-level policies, in a read-only transaction that carries
 * the post (MikroORM's session context). Statements of one burst share a transaction and see one state of the register; it
 * ends by itself when nothing is asked any more, so that nobody can forget to end it and a subscription holds none.
 */
export function scopedReader(
  { orm, vault, throughVault }: Pick<Database, 'orm' | 'vault' | 'throughVault'>,
  scope: RowScope,
): Reader {
  let burst: Burst | null = null;
  const current = (): Burst => {
    burst = burst?.isOver === false ? burst : new Burst(orm.em.fork() as EntityManager, scope);
    return burst;
  };
  const ask = throughVault((sql, parameters) => current().ask(sql, parameters));
  return {
    vault,
    // Until the numbers are in the rows nobody can know what to ask next.
    query: (sql, parameters) => current().during(() => ask(sql, parameters)),
  };
}

class Burst {
  readonly #em: EntityManager;
  readonly #begun: Promise<void>;
  #asked = 0;
  #isEnded = false;
  #isFaulty = false;

  constructor(em: EntityManager, { sight, department, feeds, org, region }: RowScope) {
    this.#em = em;
    em.setSessionContext({
      role: READER,
      variables: {
        'lianhe.sight': sight,
        'lianhe.department': department,
        'lianhe.feeds': feeds.join(','),
        'lianhe.org': org,
        'lianhe.region': region,
      },
    });
    this.#begun = em.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
  }

  /** Nothing more may be asked: it has ended, or a statement failed and the rest of it would fail too. */
  get isOver(): boolean {
    return this.#isEnded || this.#isFaulty;
  }

  async ask(sql: string, parameters: readonly SqlValue[]): Promise<SqlRow[]> {
    return this.during(async () => {
      try {
        await this.#begun;
        return (await this.#em.getKysely().executeQuery(CompiledQuery.raw(sql, [...parameters]))).rows as SqlRow[];
      } catch (error) {
        this.#isFaulty = true;
        throw error;
      }
    });
  }

  /** Does not end before this is done. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#asked += 1;
    try {
      return await work();
    } finally {
      this.#asked -= 1;
      if (this.#asked === 0) void this.#endWhenIdle();
    }
  }

  async #endWhenIdle(): Promise<void> {
    await turnOfLoop();
    if (this.#asked > 0 || this.#isEnded) return;
    this.#isEnded = true;
    await (this.#isFaulty ? this.#em.rollback() : this.#em.commit()).catch(() => undefined);
  }
}
