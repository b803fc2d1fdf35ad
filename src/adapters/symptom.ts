/** One question of the self-check and its answer. */
export interface Symptom {
  readonly name: string;
  readonly ok: boolean;
  readonly zh: string;
  readonly en: string;
  /** What to do about it; empty when all is well. */
  readonly remedy: string;
}

export type Answer = Omit<Symptom, 'name'>;

export const well = (zh: string, en: string): Answer => ({ ok: true, zh, en, remedy: '' });
export const ill = (zh: string, en: string, remedy: string): Answer => ({ ok: false, zh, en, remedy });

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
