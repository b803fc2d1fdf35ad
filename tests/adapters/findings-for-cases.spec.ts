import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Transaction } from '../../src/adapters/postgres/database.ts';
import { findingsForCases } from '../../src/adapters/postgres/findings-for-cases.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

/** Of a check that opens cases, and of one that does not. */
const [OPENS, OPENS_NONE] = ['B01', 'Q01'];
const KEYS = Array.from({ length: 16 }, (_, no) => `key ${no}`);
const CASES = Array.from({ length: 3 }, () => randomUUID());

interface KnownFinding {
  readonly id: string;
  readonly check: string;
  readonly state: 'open' | 'gone';
  readonly caseId: string | null;
  readonly keys: readonly string[];
  /** The run says it anew, as it does of what is new, found again or shown by other records. */
  readonly isSaidAnew: boolean;
  /** The run closed it. */
  readonly isClosed: boolean;
}

const anyFinding: fc.Arbitrary<KnownFinding> = fc
  .record({
    id: fc.constant(null).map(() => randomUUID()),
    check: fc.constantFrom(OPENS, OPENS, OPENS, OPENS_NONE),
    state: fc.constantFrom('open' as const, 'open' as const, 'gone' as const),
    caseId: fc.constantFrom(null, ...CASES),
    keys: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 3 }),
    isSaidAnew: fc.boolean(),
    isClosed: fc.boolean(),
  })
  .map((of) => ({
    ...of,
    isSaidAnew: of.isSaidAnew && of.state === 'open',
    isClosed: of.isClosed && of.state === 'gone',
    caseId: of.check === OPENS_NONE ? null : of.caseId,
  }));

/** What the run must look at: by going through all pairs until nothing is added. */
function around(known: readonly KnownFinding[]): ReadonlySet<string> {
  const open = known.filter(({ state, check }) => state === 'open' && check === OPENS);
  const closedIn = new Set(known.flatMap(({ isClosed, caseId }) => (isClosed && caseId !== null ? [caseId] : [])));
  const near = new Set(
    open.filter(({ caseId, isSaidAnew }) => caseId === null || isSaidAnew || closedIn.has(caseId)).map(({ id }) => id),
  );
  const isNear = (one: KnownFinding) =>
    open.some(
      (other) =>
        near.has(other.id) && (other.caseId === one.caseId || other.keys.some((key) => one.keys.includes(key))),
    );
  for (let size = -1; size < near.size;) {
    size = near.size;
    for (const one of open) if (isNear(one)) near.add(one.id);
  }
  return near;
}

describe('findings whose cases a run may change', () => {
  let test: TestHub;
  const [line, runId] = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    test = await openTestHub();
    for (const [id, turn, base] of [
      [line, 0, null],
      [runId, 1, line],
    ] as const)
      await test.database.query(
        `insert into run (id, line, turn, base, state, as_of, region, checks, confirm, asked_by, live)
         values ($1, $2, $3, $4, 'planned', '2025-03-31', '', '{}', false, 'test', true)`,
        [id, line, turn, base],
      );
  });
  afterAll(() => test[Symbol.asyncDispose]());

  async function know(known: readonly KnownFinding[], tx: Transaction): Promise<void> {
    // Cases are names here, and nothing else.
    await tx.query(`set local session_replication_role = replica`);
    await tx.query('delete from finding');
    await tx.query('delete from line_answer');
    for (const [no, { id, check, state, caseId, keys, isSaidAnew }] of known.entries()) {
      const evidence = JSON.stringify(keys.map((key) => ({ feed: 'HC-BIRTH', key, recordId: '1', region: '330102' })));
      await tx.query(
        `insert into finding (id, check_code, check_version, feed, key, state, trend, severity, owner, evidence, first_run, last_run, case_id)
         values ($1, $2, 1, 'HC-BIRTH', $3, $4, 'new', 'S2', 'PS', $5::jsonb, $6, $6, $7)`,
        [id, check, `no ${no}`, state, evidence, line, caseId],
      );
      if (isSaidAnew)
        await tx.query(
          `insert into line_answer (line, since, check_code, check_version, feed, key, outcome, reason_code, zh, en, severity, owner, unverified, region, evidence, details)
           values ($1, 1, $2, 1, 'HC-BIRTH', $3, 'conflicts', 'R', '', '', 'S2', 'PS', false, '330102', $4::jsonb, '{}')`,
          [line, check, `no ${no}`, evidence],
        );
    }
  }

  const asked = (of: string, known: readonly KnownFinding[]) =>
    test.database.inTransaction(async (tx) => {
      await know(known, tx);
      const gone = known.flatMap(({ id, isClosed }) => (isClosed ? [id] : []));
      return (await findingsForCases(tx, [OPENS], { runId: of, gone })).map(({ id }) => id);
    });

  it('are those that it found anew, that have no case, or whose case lost one, and all that share a case or a record with them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFinding, { maxLength: 14 }), async (known) => {
        expect(await asked(runId, known)).toEqual([...around(known)].toSorted());
      }),
      { numRuns: Number(process.env['FINDINGS_RUNS'] ?? 60) },
    );
  }, 600_000);

  it('are all that are open when the run goes on from no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFinding, { maxLength: 8 }), async (known) => {
        const open = known.filter(({ state, check }) => state === 'open' && check === OPENS);
        expect(await asked(line, known)).toEqual(open.map(({ id }) => id).toSorted());
      }),
      { numRuns: 10 },
    );
  });
});
