import type { PlainDate } from '../domain/values/plain-date.ts';

export interface CaseFile {
  readonly id: string;
  readonly number: string;
  readonly event: string;
  readonly state: string;
  readonly severity: string;
  readonly owner: string;
  readonly region: string;
  readonly deadline: PlainDate | null;
}

export interface CaseMove {
  readonly caseId: string;
  readonly from: string | null;
  readonly to: string;
  readonly kind: string;
  readonly actor: string;
  readonly reason: Readonly<Record<string, string | number>>;
}

/** Cases: one per event (ruling 27). */
export interface CaseFiles {
  /** Whether a run was ever confirmed, so that later runs open cases by themselves. */
  confirmedBefore(): Promise<boolean>;
  open(cases: readonly Omit<CaseFile, 'number'>[], runId: string, year: string): Promise<void>;
  byIds(ids: readonly string[]): Promise<readonly CaseFile[]>;
  move(moves: readonly CaseMove[]): Promise<void>;
  update(cases: readonly Pick<CaseFile, 'id' | 'severity' | 'owner'>[]): Promise<void>;
  /** Cases of which no finding is open any more / of which a finding is open again. */
  withoutOpenFindings(): Promise<readonly CaseFile[]>;
  closedWithOpenFindings(): Promise<readonly CaseFile[]>;
}
