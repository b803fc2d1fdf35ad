import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { writeDownLooks } from '../../src/actions/write-down-looks.ts';
import { lookersAt } from '../../src/adapters/postgres/case-lookers.ts';
import type { Look } from '../../src/domain/evidence/looks.ts';
import { linkIdOf } from '../../src/pipeline/link-id.ts';
import type { Actor } from '../../src/domain/access/actor.ts';
import { type CaseDesk, CHEN, openCaseDesk, post, ZHAO } from './case-desk.ts';

const ONE = 'C-2025-000001';
const TWO = 'C-2025-000002';
const TEACHER = post('sun', 'R-DQO', 'ED');
const TOWN = post('he', 'R-TOWN', 'GR', '290121101');
const SURVEYOR = post('diao', 'R-SURVEY', 'SV');

/** Two deaths, certified and cremated and not cancelled: cases of public security, health and civil affairs in both. */
describe('when an objection is upheld, whoever looked at the wrong data is told', () => {
  let desk: CaseDesk;
  beforeAll(async () => {
    desk = await openCaseDesk();
  });
  beforeEach(async () => {
    await desk.test.empty();
    desk.on('2026-03-31');
    await desk.openCases(2);
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const one = async (sql: string, ...values: readonly string[]) => {
    const [row] = await desk.test.database.query<{ of: string }>(sql, values);
    if (row === undefined) throw new Error('there is none');
    return row.of;
  };
  const finding = (number: string) =>
    one(
      `select 'finding:' || f.id "of" from finding f join case_file c on c.id = f.case_id where c.number = $1 order by f.id limit 1`,
      number,
    );
  const RECORD = `select (f.evidence -> 0 ->> 'recordId')::bigint id from finding f join case_file c on c.id = f.case_id where c.number = $1`;
  const person = (number: string) =>
    one(
      `select m.person_id::text "of" from person_mention m join source_record s using (feed, key) where s.id in (${RECORD}) and m.known_to is null limit 1`,
      number,
    );
  const link = async (number: string) => {
    const pair = await one(
      `select l.pair_key "of" from link l join source_record s on (s.feed, s.key) in ((l.left_feed, l.left_key), (l.right_feed, l.right_key))
       where s.id in (${RECORD}) limit 1`,
      number,
    );
    return `link:${linkIdOf(pair)}`;
  };
  const look = async (number: string, object: string, fields = ['HC-DEATH.name']): Promise<Look> => ({
    object,
    subjects: [await person(number)],
    fields,
    agreements: [],
  });
  const looked = async (actor: Actor, ...looks: readonly Look[]) => {
    expect(await writeDownLooks({ purpose: 'P2', looks, volumes: [] }, actor, desk.hub)).toEqual({
      outcome: 'written',
    });
  };
  const objected = async (isUpheld = true) => {
    await desk.do(
      ONE,
      [CHEN, { kind: 'open-appeal', appeal: 'y1', reason: '家属持证明称登记有误' }],
      [ZHAO, { kind: 'decide-appeal', isUpheld, reason: '经核对原始登记簿' }],
    );
    return desk.test.database.query<{ receiver: string; seen: string[]; hours: number }>(
      `select n.receiver, n.seen, extract(epoch from n.leaves_at - e.at) / 3600 hours from case_notice n join case_event e using (case_id, seq)
       where n.kind = 'appeal-decided' order by 1`,
    );
  };
  const told = async (isUpheld = true) => (await objected(isUpheld)).map(({ receiver, seen }) => [receiver, seen]);
  const IN_THE_CASE = [
    ['HC', []],
    ['MZ', []],
  ];

  it('at once, each department with what it looked at: a finding among others on a page, a link, a person', async () => {
    const [found, linked, of] = [await finding(ONE), await link(ONE), `person:${await person(ONE)}`];
    await looked(TEACHER, await look(TWO, await finding(TWO)), await look(ONE, found));
    await looked(TEACHER, await look(ONE, linked, ['MZ-CREM.name']));
    await looked(TOWN, await look(ONE, of, ['PS-BIRTH.name', 'HC-DEATH.deathDate']));
    const notices = await objected();
    expect(notices.map(({ receiver, seen }) => [receiver, seen])).toEqual([
      ['ED', [found, linked].toSorted()],
      ['GR', [of]],
      ...IN_THE_CASE,
    ]);
    expect(notices.map(({ hours }) => Number(hours))).toEqual([0, 0, 0, 0]);
  });

  it('by way of another finding about the same record, of this case or not', async () => {
    const other = await one(
      `insert into finding (id, check_code, check_version, feed, key, state, trend, severity, owner, subject_record, evidence, first_run, last_run)
       select gen_random_uuid(), 'X99', 1, feed, key || '|x', 'gone', 'gone', severity, owner, subject_record, evidence, first_run, last_run
       from finding where case_id = (select id from case_file where number = $1) limit 1 returning 'finding:' || id "of"`,
      ONE,
    );
    await looked(TEACHER, await look(ONE, other));
    expect(await told()).toEqual([['ED', [other]], ...IN_THE_CASE]);
  });

  it('by way of a sample that was drawn from the register, if it was this person who was shown', async () => {
    const survey = await one(
      `insert into survey (feed, region, of_closed_cases, frame_size, frame_hash, size, announced_by)
       values ('HC-DEATH', '290121', false, 2, decode(repeat('00', 32), 'hex'), 2, 'shu') returning 'survey:' || number "of"`,
    );
    for (const number of [ONE, TWO])
      await desk.test.database.query(
        `insert into survey_record (survey, record_id, rank) select $2::bigint, id, 1 from (${RECORD} limit 1) r`,
        [number, survey.slice('survey:'.length)],
      );
    await looked(TEACHER, await look(TWO, survey));
    await looked(SURVEYOR, await look(ONE, survey));
    expect(await told()).toEqual([...IN_THE_CASE, ['SV', [survey]]]);
  });

  it('also by an entry from before the department was written down: by the post that the account held then', async () => {
    const found = await finding(ONE);
    const { user, role, session } = TEACHER;
    await desk.test.database.query(
      `insert into account (name, display_name, kind, created_by) values ('sun', 'sun', 'person', 'host')`,
    );
    await desk.test.database.query(
      `insert into post (account, role, department, org, region, granted_by, granted_at, confirmed_by, confirmed_at, valid_until, ended_by, ended_at)
       values ('sun', 'R-DQO', 'GR', '', '', 'a', now() - interval '9 days', 'b', now() - interval '9 days', now() + interval '9 days', 'a', now() - interval '1 day'),
         ('sun', 'R-DQO', 'ED', '', '', 'a', now() - interval '1 day', 'b', now() - interval '1 day', now() + interval '9 days', null, null),
         ('sun', 'R-APPROVE', 'SV', '', '', 'a', now() - interval '1 day', 'b', now() - interval '1 day', now() + interval '9 days', null, null)`,
    );
    const { object, subjects, fields } = await look(ONE, found);
    await desk.hub.inTransaction(({ evidence }) =>
      evidence.append([
        {
          actor: { user, role, session },
          action: 'read',
          purpose: 'P2',
          agreements: [],
          object,
          subjects,
          result: 'done',
          detail: { fields },
        },
        // Nobody knows where this one belonged: the secretary passes it on.
        {
          actor: { user: 'gone', role, session },
          action: 'reveal',
          purpose: 'P2',
          agreements: [],
          object,
          subjects,
          result: 'done',
          detail: { fields },
        },
      ]),
    );
    expect(await told()).toEqual([
      ['ED', [found]],
      ['HC', []],
      ['HUB', [found]],
      ['MZ', []],
    ]);
  });

  it('and nobody else: not who saw the person in another register, another case, or was refused by the outcome', async () => {
    await looked(TEACHER, await look(ONE, `person:${await person(ONE)}`, ['ED-K12.name']));
    await looked(TOWN, await look(TWO, await finding(TWO)));
    const page = [await look(ONE, await finding(ONE), ['ED-K12.name']), await look(TWO, await finding(TWO))];
    await looked(SURVEYOR, ...page);
    expect(await told()).toEqual(IN_THE_CASE);
  });

  it('only if it is upheld', async () => {
    await looked(TEACHER, await look(ONE, await finding(ONE)));
    expect(await told(false)).toEqual(IN_THE_CASE);
  });

  it('and the log is not read from end to end for it', async () => {
    await looked(TEACHER, await look(ONE, await finding(ONE)));
    const others = Array.from(
      { length: 3_000 },
      (_, no) =>
        ({
          actor: { user: 'li', role: 'R-DQO', session: '', department: 'PS' },
          action: 'read',
          purpose: 'P2',
          agreements: [],
          object: `finding:${no}`,
          subjects: [`record:${no}`],
          result: 'done',
          detail: { fields: ['HC-DEATH.name'] },
        }) as const,
    );
    await desk.hub.inTransaction(({ evidence }) => evidence.append(others));
    await desk.test.database.query('analyze evidence');
    const { id } = await desk.case(ONE);
    const [lookers, reading] = await desk.test.database.inTransaction(async (tx) => [
      await lookersAt(tx, [id]),
      await tx.query(
        `select seq_tup_read::int "fromEndToEnd", idx_tup_fetch < 100 "few" from pg_stat_xact_user_tables where relname = 'evidence'`,
      ),
    ]);
    expect([...(lookers.get(id) ?? [])].map(([department]) => department)).toEqual(['ED']);
    expect(reading).toEqual([{ fromEndToEnd: 0, few: true }]);
  });
});
