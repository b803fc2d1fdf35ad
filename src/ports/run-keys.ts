/** Keys of one feed that the table of keys does not hold yet. */
export interface DueKeys {
  /** Code of the feed. */
  readonly feed: string;
  /** Rows whose keys are due. */
  readonly rows: number;
}

/**
 * The keys under which runs look people up. They come with each row, and are entered in their table when many rows have come; what is
 * still due as a run is planned is entered with it.
 */
export interface RunKeys {
  /** What is due, the most first. */
  due(): Promise<readonly DueKeys[]>;
  /** Makes the store know how much there is, without which it would look for few rows among many in the wrong way. */
  refreshStatistics(): Promise<void>;
  /** Enters all that is due of a feed, once, whoever else asks for it. */
  enter(feed: string): Promise<void>;
}
