import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { decideLink, undoDecision } from '../../src/actions/decide-link.ts';
import { personReadings } from '../../src/adapters/postgres/person-readings.ts';
import { spine } from '../../src/adapters/postgres/spine.ts';
import { linkDecisions } from '../../src/adapters/postgres/link-decisions.ts';
import { runRegister } from '../../src/adapters/postgres/run-register.ts';
import { resolvePerson } from '../../src/domain/spine/resolve-person.ts';
import { settleSpine } from '../../src/pipeline/settle-spine.ts';
import type { Stores } from '../../src/ports/hub.ts';
import type { Run } from '../../src/ports/runs.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import {
  cancellation,
  certificate,
  certificateNo,
  child,
  childId,
  cremation,
  dead,
  deadId,
  deathCertificate,
  entry,
  marriage,
  pupil,
} from '../support/people.ts';
import { idNumber } from '../support/rosters.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const CHILD = child(0);
const OTHER = child(1);
const DEAD = dead(0);

describe('the person spine', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(() => test.empty());
  afterAll(() => test[Symbol.asyncDispose]());

  const settle = (run: Run, before = '') =>
    test.database.inTransaction(async (tx) => {
      if (before !== '') await tx.query(before);
      return settleSpine(run, {
        spine: spine(tx),
        decisions: linkDecisions(tx),
        runRegister: runRegister(tx),
      } as Stores);
    });
  const checked = async (): Promise<Run> => {
    const run = await test.check({ asOf: '2025-03-31' });
    expect(run.failure).toBeNull();
    return run;
  };
  const persons = async () =>
    test.database.query<{ id: string; members: string[] }>(
      `select person_id id, array_agg(feed || ' ' || role order by feed, key) members from person_mention
       where known_to is null group by 1 order by array_agg(feed || key order by feed, key)`,
    );
  const idOf = async (feed: string, key: string) =>
    (
      await test.database.query<{ id: string }>(
        'select person_id id from person_mention where feed = $1 and key = $2 and known_to is null',
        [feed, key],
      )
    )[0]?.id ?? 'nobody';
  const events = async () => {
    const found = [];
    for await (const page of personReadings(test.database).events(0)) found.push(...page);
    return found;
  };
  const kinds = async () => (await events()).map(({ kind }) => kind);
  const resolve = async (id: string) => resolvePerson(id, await personReadings(test.database).lineage(id));

  const deliverBirths = async () => {
    await test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(CHILD), certificate(OTHER)] });
    await test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(CHILD), entry(OTHER)] });
  };

  it('one child, certified and entered, is one person; the dead are others', async () => {
    await deliverBirths();
    await test.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(DEAD)] });
    await test.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [cancellation(DEAD)] });
    await test.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: [cremation(DEAD)] });
    await checked();
    expect((await persons()).map(({ members }) => members)).toEqual([
      ['HC-BIRTH child', 'PS-BIRTH child'],
      ['HC-BIRTH child', 'PS-BIRTH child'],
      ['HC-DEATH dead', 'MZ-CREM dead', 'PS-DEATH dead'],
    ]);
    expect(await kinds()).toEqual(['created', 'created', 'created']);
  });

  it('who is named in one record only is no person of the spine yet, and parents never are', async () => {
    await test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(CHILD)] });
    await test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [], headers: ['姓名'] });
    await checked();
    expect(await persons()).toEqual([]);
    const [row] = await test.database.query<{ n: string }>(
      `select count(*) n from person_mention where role not in ('child', 'dead', 'a', 'b', 'pupil', 'resident')`,
    );
    expect(row?.n).toBe('0');
  });

  it('the two parties of one registration are two persons', async () => {
    await test.deliver({ feed: 'MZ-MARR', period: QUARTER, rows: [marriage(DEAD)] });
    await test.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [cancellation(DEAD)] });
    await checked();
    expect((await persons()).map(({ members }) => members)).toEqual([['MZ-MARR a', 'PS-DEATH dead']]);
  });

  it('settling again, or running again on the same register, changes nothing', async () => {
    await deliverBirths();
    const run = await checked();
    const before = await persons();
    await settle(run);
    await checked();
    expect(await persons()).toEqual(before);
    expect(await kinds()).toEqual(['created', 'created']);
  });

  it('sees the links that its own transaction closes', async () => {
    await deliverBirths();
    const run = await checked();
    await settle(
      run,
      `update link set known_to = now() where known_to is null and left_key = '${certificateNo(CHILD)}'`,
    );
    expect(await kinds()).toEqual(['created', 'created', 'split']);
  });

  it('a later record joins its person, whose id stays', async () => {
    await deliverBirths();
    await checked();
    const id = await idOf('PS-BIRTH', childId(CHILD));
    await test.deliver({ feed: 'ED-K12', period: ['2025-02-01', '2025-06-30'], rows: [pupil(CHILD)] });
    await test.check({ asOf: '2025-07-31' }).then(settle);
    expect((await persons()).map(({ members }) => members.length)).toEqual([3, 2]);
    expect(await idOf('ED-K12', `2129000031|G${childId(CHILD)}`)).toBe(id);
    expect(await kinds()).toEqual(['created', 'created']);
  });

  describe('an officer', () => {
    const decide = async (verdict: 'same' | 'not_same', no = CHILD): Promise<string> => {
      const deciding = await decideLink(
        {
          id: randomUUID(),
          left: { feed: 'HC-BIRTH', key: certificateNo(no) },
          right: { feed: 'PS-BIRTH', key: childId(no) },
          verdict,
          reason: '电话核实',
          actor: 'officer',
        },
        test.hub,
      );
      return deciding.outcome === 'decided' ? deciding.decision.id : '';
    };

    it('parts a person by saying “not the same”, and gives it back by taking that back', async () => {
      await deliverBirths();
      await checked();
      const before = await persons();
      const id = await idOf('HC-BIRTH', certificateNo(CHILD));
      const decision = await decide('not_same');
      await checked();
      expect(await idOf('HC-BIRTH', certificateNo(CHILD))).toBe(id);
      const heir = await idOf('PS-BIRTH', childId(CHILD));
      expect(await resolve(id)).toEqual({ state: 'split', persons: [id, heir].toSorted() });
      await undoDecision(decision, 'officer', test.hub);
      await checked();
      expect(await persons()).toEqual(before);
      expect(await kinds()).toEqual(['created', 'created', 'split', 'joined']);
      expect(await resolve(heir)).toEqual({ state: 'joined', persons: [id] });
    });

    it('keeps two records of one person apart that only a third holds together', async () => {
      await test.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(DEAD)] });
      await test.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [cancellation(DEAD)] });
      await test.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: [cremation(DEAD)] });
      await checked();
      expect(await persons()).toHaveLength(1);
      const [crem] = await test.database.query<{ key: string }>(`select key from mention where feed = 'MZ-CREM'`);
      const [cert] = await test.database.query<{ key: string }>(`select key from mention where feed = 'HC-DEATH'`);
      await decideLink(
        {
          id: randomUUID(),
          left: { feed: 'HC-DEATH', key: cert?.key ?? '' },
          right: { feed: 'MZ-CREM', key: crem?.key ?? '' },
          verdict: 'not_same',
          reason: '电话核实',
          actor: 'officer',
        },
        test.hub,
      );
      await checked();
      expect((await persons()).filter(({ members }) => members.length === 3)).toEqual([]);
      expect(await persons()).toHaveLength(2);
    });
  });

  it('a voided record leaves its person; with the last one the id ends, and still resolves', async () => {
    await deliverBirths();
    await checked();
    const id = await idOf('HC-BIRTH', certificateNo(CHILD));
    const voided = { 操作: '作废' };
    await test.deliver({ feed: 'PS-BIRTH', period: '2025-04', rows: [entry(CHILD, voided)] });
    await checked();
    expect(await idOf('HC-BIRTH', certificateNo(CHILD))).toBe(id);
    expect(await idOf('PS-BIRTH', childId(CHILD))).toBe('nobody');
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-04', rows: [certificate(CHILD, voided)] });
    await checked();
    expect(await resolve(id)).toEqual({ state: 'ended', persons: [] });
    expect(await kinds()).toEqual(['created', 'created', 'ended']);
  });

  it('run by run it stands where settling everything at once would leave it', async () => {
    await deliverBirths();
    await checked();
    await test.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [cancellation(DEAD), cancellation(dead(1))] });
    // Certified under a number that the register has changed since, and by another name.
    const old = idNumber('290121', DEAD.birth, 77);
    await test.deliver({
      feed: 'HC-DEATH',
      period: QUARTER,
      rows: [deathCertificate(DEAD, { 公民身份号码: old }), deathCertificate(dead(1))],
    });
    await test.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: [cremation(DEAD), cremation(dead(1))] });
    await checked();
    const apart = (await persons()).length;
    await test.deliver({
      feed: 'PS-CORR',
      period: QUARTER,
      rows: [
        {
          '公民身份号码(现)': deadId(DEAD),
          原公民身份号码: old,
          变更项目: '公民身份号码',
          变更前: old,
          变更后: deadId(DEAD),
          变更日期: '2025-03-11',
        },
      ],
    });
    const corrected = await checked();
    expect((await persons()).length).toBeLessThanOrEqual(apart);
    // The correction itself names the person too.
    expect((await persons()).map(({ members }) => members.length).toSorted((a, b) => a - b)).toEqual([2, 2, 3, 4]);
    await test.deliver({ feed: 'MZ-CREM', period: '2025-04', rows: [cremation(dead(1), { 操作: '作废' })] });
    const run = await checked();
    expect(run.id).not.toBe(corrected.id);
    const [before, happened] = [await persons(), (await events()).length];
    await test.database.query('delete from spine_settle');
    await settle(run);
    expect(await persons()).toEqual(before);
    expect(await events()).toHaveLength(happened);
  });

  it('a run about the past changes nothing', async () => {
    await deliverBirths();
    await checked();
    await test.check({ asOf: '2025-01-31', knownAt: '2020-01-01T00:00:00Z' }).then(settle);
    expect(await kinds()).toEqual(['created', 'created']);
  });

  it('an id says nothing: the same child has another one in another register', async () => {
    await deliverBirths();
    await checked();
    const id = await idOf('PS-BIRTH', childId(CHILD));
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/u);
    await test.empty();
    await deliverBirths();
    await checked();
    expect(await idOf('PS-BIRTH', childId(CHILD))).not.toBe(id);
  });
});
