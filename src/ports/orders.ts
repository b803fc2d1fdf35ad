/** Work to be done after the transaction commits: the outbox. */
export interface Order {
  /** Queue that should hear of it. */
  readonly topic: 'run';
  /** Two orders of one key are one order. */
  readonly key: string;
  /** Ids only, never a personal value. */
  readonly payload: Readonly<Record<string, string | number>>;
}

export interface Orders {
  place(orders: readonly Order[]): Promise<void>;
}
