/** One field that was shown in full, once, for a reason. Holds no value. */
export interface Reveal {
  readonly id: string;
  readonly officer: string;
  /** Finding that showed the record. */
  readonly finding: string;
  readonly recordId: string;
  readonly field: string;
  readonly purpose: string;
  readonly reason: string;
  /** Until when a screen may show it; ISO 8601, UTC. */
  readonly expiresAt: string;
}

/** What officers asked to see in full, and why. */
export interface Reveals {
  keep(reveal: Reveal): Promise<void>;
}
