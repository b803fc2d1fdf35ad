/** Keys of one feed that the table of keys does not hold yet. */
export interface DueKeys {
  /** Code of the feed. */
  readonly feed: string;
  /** Rows whose keys are due. */
  readonly rows: number;
}

/**
 * The keys under which runs look people up. They come with each row, and are entered in their table before a run is planned; what is
 * still due then is entered with the run.
 */
export interface RunKeys {
  /** What is due, the most first. */
  due(): Promise<readonly DueKeys[]>;
  /** Makes the store know how much there is, without which it would look for few rows among many in the wrong way. */
  refreshStatistics(): Promise<void>;
  /** Enters all that is due of a feed, once, whoever else asks for it. Planning a run makes the store know how many they are. */
  enter(feed: string): Promise<void>;
}
