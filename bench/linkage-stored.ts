import pg from 'pg';
import { spillSpace } from '../src/adapters/link-threads/spill-file.ts';
import type { PackedRows } from '../src/domain/pairing/packed-rows.ts';
import type { ListName } from './linkage-columns.ts';
import type { Contest } from './linkage-contest.ts';
import { readPages } from './linkage-page-reader.ts';
import { type PageLayout, type PageRange, shardPages, spreadPages } from './linkage-pages.ts';
import type { ShardedLists } from './linkage-shards.ts';

/** Left rows of a shard: their list takes a gigabyte beside two of the right list, which stays, and as much while pairs are sought. */
const SHARD_ROWS = 5_000_000;
/** Left rows that random pairs are drawn from: eight pairs of a million for each. */
const SPREAD_ROWS = 1 << 17;
/** Pairs of a shard that are held, at 12 bytes, before they are set aside on disk. */
const MOST_HELD = 1 << 20;

/** Shards for lists of so many records. */
export const shardsFor = (size: number): number => Math.max(1, Math.ceil(size / SHARD_ROWS));

/** A connection of its own. */
export async function connect(url: string): Promise<{ readonly pg: pg.Client } & AsyncDisposable> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return { pg: client, [Symbol.asyncDispose]: () => client.end() };
}

/** Room on disk for the pairs of each shard. */
export class Spills implements Disposable {
  readonly #folder: string;
  readonly #spaces = new DisposableStack();

  constructor(folder: string) {
    this.#folder = folder;
  }

  next() {
    return { runs: this.#spaces.use(spillSpace(this.#folder)).runs, mostHeld: MOST_HELD };
  }

  [Symbol.dispose](): void {
    this.#spaces.dispose();
  }
}

/** The lists as they are stored, a connection for each reading. */
export class StoredLists implements ShardedLists {
  readonly #url: string;
  readonly #layouts: Readonly<Record<ListName, PageLayout>>;
  readonly #ranges: readonly PageRange[];
  readonly #spills: Spills;

  constructor({ url, lists }: Pick<Contest, 'url' | 'lists'>, spills: Spills) {
    this.#url = url;
    this.#layouts = lists.layouts;
    this.#ranges = shardPages(lists.layouts.left, shardsFor(lists.layouts.left.count));
    this.#spills = spills;
  }

  get shards(): number {
    return this.#ranges.length;
  }

  spread(): Promise<PackedRows> {
    return this.#read('left', spreadPages(this.#layouts.left, SPREAD_ROWS));
  }

  right(): Promise<PackedRows> {
    return this.#read('right');
  }

  left(shard: number): Promise<PackedRows> {
    return this.#read('left', this.#ranges[shard]);
  }

  spill() {
    return this.#spills.next();
  }

  async #read(list: ListName, range?: PageRange): Promise<PackedRows> {
    await using client = await connect(this.#url);
    return await readPages(client.pg, list, this.#layouts[list], range);
  }
}
