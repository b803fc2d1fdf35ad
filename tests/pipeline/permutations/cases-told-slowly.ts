import type { Database } from '../../../src/adapters/postgres/database.ts';

/** A finding as the register keeps it over runs. */
export interface KeptFinding {
  readonly name: string;
  readonly feed: string;
  readonly key: string;
  readonly state: 'open' | 'gone';
  readonly cause: string | null;
  readonly caseId: string | null;
  readonly event: string | null;
  readonly records: readonly string[];
}

/** What stood for each record, as the rules told slowly say: lines of contents under `feed|key|`. */
export type Contents = readonly string[];

interface Told {
  open: boolean;
  /** What stood for the subject when the finding was last seen. */
  seen: readonly string[];
}

/**
 * What becomes of findings and cases over runs, told plainly: a conflict is open; one that a run answers otherwise is gone
 * for a reason; one that it cannot answer stays. A case that nobody has begun closes when nothing of it is open, and one
 * that was closed is open again with its findings.
 */
export class CasesToldSlowly {
  readonly #findings = new Map<string, Told>();
  readonly #cases = new Map<string, 'NEW' | 'CLOSED' | 'REOPENED'>();

  /** Takes the answers of a run; says which findings are open now and why the others went. */
  run(
    answers: readonly Answered[],
    contents: Contents,
  ): { readonly open: readonly string[]; readonly gone: ReadonlyMap<string, readonly string[]> } {
    const answered = new Map(answers.map((answer) => [nameOf(answer), answer]));
    const gone = new Map<string, readonly string[]>();
    for (const [name, finding] of this.#findings)
      if (finding.open && !answered.has(name)) {
        finding.open = false;
        gone.set(name, causes(finding.seen, contentsOf(name, contents)));
      }
    for (const [name, { outcome }] of answered)
      if (outcome === 'conflicts') this.#findings.set(name, { open: true, seen: contentsOf(name, contents) });
    const open = [...this.#findings].flatMap(([name, finding]) => (finding.open ? [name] : []));
    return { open: open.toSorted(), gone };
  }

  /** The state of every case after a run, from the findings that belong to it. */
  cases(findings: readonly KeptFinding[]): ReadonlyMap<string, string> {
    const open = new Set(findings.flatMap(({ state, caseId }) => (state === 'open' && caseId ? [caseId] : [])));
    for (const id of open) {
      const before = this.#cases.get(id);
      this.#cases.set(id, before === undefined ? 'NEW' : before === 'CLOSED' ? 'REOPENED' : before);
    }
    for (const [id, state] of this.#cases) if (!open.has(id) && state === 'NEW') this.#cases.set(id, 'CLOSED');
    return this.#cases;
  }
}

/** The causes that may be named: the subject itself first, then a counterpart that came or changed. */
function causes(before: readonly string[], now: readonly string[]): readonly string[] {
  const stands = (lines: readonly string[]) => lines.filter((line) => !line.endsWith(' true'));
  if (stands(before).length === 0) return ['late match', 'corrected'];
  if (stands(now).length === 0) return now.length > 0 ? ['voided'] : ['voided', 'withdrawn'];
  const same = stands(now).some((line) => stands(before).includes(line));
  return same ? ['late match', 'corrected'] : ['corrected'];
}

interface Subject {
  readonly check: string;
  readonly feed: string;
  readonly key: string;
}

/** What a run answers about a subject, unless that all agrees. */
export interface Answered extends Subject {
  readonly outcome: string;
}

/** The answers of the newest run. */
export const newestAnswers = (database: Database): Promise<readonly Answered[]> =>
  database.query<Answered & Record<string, unknown>>(
    `select check_code "check", feed, key, outcome from run_answer where run_id = (select id from run order by number desc limit 1)`,
  );

const nameOf = ({ check, feed, key }: Subject): string => `${check} ${feed}|${key}`;

/** Contents of the subject without what the line says about contenders: that one of them went is no other content. */
const contentsOf = (name: string, contents: Contents): readonly string[] =>
  contents
    .filter((line) => line.startsWith(`record ${name.slice(name.indexOf(' ') + 1)}|`))
    .map((line) => line.split(' ').slice(-2).join(' '));

export const keptFindings = async (database: Database): Promise<readonly KeptFinding[]> =>
  (
    await database.query<{
      check_code: string;
      feed: string;
      key: string;
      state: 'open' | 'gone';
      cause: string | null;
      case_id: string | null;
      event: string | null;
      evidence: readonly { readonly feed: string; readonly key: string }[];
    }>(
      `select f.check_code, f.feed, f.key, f.state, f.gone_cause cause, f.case_id, c.event, f.evidence
       from finding f left join case_file c on c.id = f.case_id order by 1, 2, 3`,
    )
  ).map(({ check_code, feed, key, state, cause, case_id, event, evidence }) => ({
    name: nameOf({ check: check_code, feed, key }),
    feed,
    key,
    state,
    cause,
    caseId: case_id,
    event,
    records: evidence.map((of) => `${of.feed}|${of.key}`),
  }));

/** Findings of one event that share a record and are not in one case; there should be none. */
export const parted = (findings: readonly KeptFinding[]): readonly string[] => {
  const open = findings.filter(({ state, caseId }) => state === 'open' && caseId !== null);
  return open.flatMap((one) =>
    open
      .filter((two) => two.event === one.event && two.caseId !== one.caseId)
      .filter((two) => two.records.some((record) => one.records.includes(record)))
      .map((two) => `${one.name} / ${two.name}`),
  );
};
