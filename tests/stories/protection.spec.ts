import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moveProtectionOf, protectPerson } from '../../src/actions/protect-person.ts';
import type { Actor } from '../../src/domain/access/actor.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';

const actor = (user: string): Actor => ({
  user,
  kind: 'person',
  role: 'R-APPROVE',
  department: 'PS',
  org: '',
  region: '290121',
  session: `session-of-${user}`,
  provenAt: null,
  mayAskFreely: false,
});
const [threatened, other] = [child(0), child(1)];
const PERIOD = ['2025-01-01', '2025-03-31'] as const;

describe('a threatened person', () => {
  let test: TestHub;
  const id = randomUUID();
  const recordsOf = (name: string): Promise<readonly string[]> =>
    test.database
      .query<{ id: string }>('select distinct record_id::text id from mention where name = $1 order by 1', [name])
      .then((rows) => rows.map((row) => row.id));
  const onlyFor = async (recordIds: readonly string[]) =>
    test.hub.inTransaction(({ protections }) => protections.onlyFor(recordIds, test.hub.clock.now().toISOString()));

  beforeAll(async () => {
    test = await openTestHub();
    await test.deliver({ feed: 'HC-BIRTH', period: PERIOD, rows: [certificate(threatened), certificate(other)] });
    await test.deliver({ feed: 'PS-BIRTH', period: PERIOD, rows: [entry(threatened), entry(other)] });
    await test.check({ asOf: '2025-06-30' });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  it('is hidden with every record that links lead to, from the proposal on', async () => {
    const [first = ''] = await recordsOf(threatened.name);
    const proposal = {
      id,
      subject: { records: [{ recordId: first }] },
      reason: 'THREAT',
      officers: ['wang', 'chen'],
    } as const;
    expect(await protectPerson(proposal, actor('li'), test.hub)).toMatchObject({ outcome: 'done' });
    const own = await recordsOf(threatened.name);
    expect(own).toHaveLength(2);
    const hidden = await onlyFor([...own, ...(await recordsOf(other.name))]);
    expect([...hidden.keys()].toSorted()).toEqual([...own].toSorted());
    expect([...hidden.values()]).toEqual([
      ['chen', 'wang'],
      ['chen', 'wang'],
    ]);
  });

  it('is protected once: a second request learns of the first', async () => {
    const [, second = ''] = await recordsOf(threatened.name);
    const proposal = {
      id: randomUUID(),
      subject: { records: [{ recordId: second }] },
      reason: 'THREAT',
      officers: ['sun', 'zhou'],
    } as const;
    expect(await protectPerson(proposal, actor('zhao'), test.hub)).toEqual({ outcome: 'already', id });
  });

  it('is confirmed by a second person, not by the first', async () => {
    expect(await moveProtectionOf(id, 'confirm', actor('li'), test.hub)).toEqual({
      outcome: 'refused',
      code: 'SAME_PERSON',
    });
    expect(await moveProtectionOf(id, 'confirm', actor('zhao'), test.hub)).toMatchObject({ outcome: 'done' });
  });

  it('cannot be set by one person, even past the program', async () => {
    await expect(test.database.query('update protection set confirmed_by = proposed_by')).rejects.toThrow(
      /protection_two_people/,
    );
    await expect(test.database.query(`update protection set state = 'lifted', confirmed_by = 'zhao'`)).rejects.toThrow(
      /protection_lifted/,
    );
  });

  it('is hidden in records that arrive later, before any run has linked them', async () => {
    await test.deliver({
      feed: 'PS-CORR',
      period: PERIOD,
      rows: [
        {
          姓名: threatened.name,
          公民身份号码: String(entry(threatened)['公民身份号码']),
          变更项目: '姓名',
          变更前: threatened.name,
          变更后: '张改名',
          变更日期: '2025-03-03',
        },
      ],
    });
    const records = await recordsOf(threatened.name);
    expect(records).toHaveLength(3);
    expect((await onlyFor(records)).size).toBe(3);
  });

  it('leaves evidence of each step, without a word of who the person is', async () => {
    const entries = await test.database.query<{ text: string }>(
      `select entry text from evidence where action = 'protection-changed'`,
    );
    expect(entries).toHaveLength(2);
    expect(entries.map(({ text }) => text).join()).not.toMatch(new RegExp(`${threatened.name}|THREAT`));
  });

  it('is seen again when two people have lifted the protection', async () => {
    expect(await moveProtectionOf(id, 'propose-lift', actor('zhao'), test.hub)).toMatchObject({ outcome: 'done' });
    expect((await onlyFor(await recordsOf(threatened.name))).size).toBe(3);
    expect(await moveProtectionOf(id, 'confirm-lift', actor('wang'), test.hub)).toMatchObject({ outcome: 'done' });
    expect((await onlyFor(await recordsOf(threatened.name))).size).toBe(0);
  });

  it('does not exist where no record or person is known', async () => {
    const proposal = {
      id: randomUUID(),
      subject: { person: randomUUID() },
      reason: 'WITNESS',
      officers: ['a', 'b'],
    } as const;
    expect(await protectPerson(proposal, actor('li'), test.hub)).toEqual({ outcome: 'not-found' });
    expect(await moveProtectionOf(randomUUID(), 'confirm', actor('li'), test.hub)).toEqual({ outcome: 'not-found' });
  });
});
