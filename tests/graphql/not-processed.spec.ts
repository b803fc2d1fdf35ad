import { afterAll, beforeAll, expect, it } from 'vitest';
import { certificate, child, entry } from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const ASK = `query ($id: ID!) { run(id: $id) { counts { name count }
  notProcessed { feed { id } batchNumber rowNo check { code } code explanation { zh en } } } }`;

interface Asked {
  readonly run: {
    readonly counts: readonly { readonly name: string; readonly count: number }[];
    readonly notProcessed: readonly Record<string, unknown>[];
  };
}

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await openTestApi();
  await api.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(90))] });
  await api.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(child(0)), certificate(child(1))] });
  // The database refuses whatever is found about one of the births.
  const { database } = api.system;
  await database.query(
    `create function refuse_row() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`,
  );
  const [first] = await database.query<{ key: string }>(
    `select key from source_record where feed = 'HC-BIRTH' order by row_no limit 1`,
  );
  await database.query(
    `create trigger fault before insert on line_answer for each row when (new.key = '${first?.key}') execute function refuse_row()`,
  );
  id = await api.check({ asOf: '2025-03-31', checks: ['B01'] });
});
afterAll(() => api[Symbol.asyncDispose]());

it('a row that a run could not process is named by batch and row to the department that sent it', async () => {
  const post = { role: 'R-DQO', department: 'HC', org: '', region: '' } as const;
  const { data, errors } = await api.ask<Asked>(ASK, { id }, post);
  expect(errors).toEqual([]);
  expect(data?.run.counts).toContainEqual({ name: 'notProcessed', count: 1 });
  expect(data?.run.notProcessed).toEqual([
    {
      feed: { id: 'HC-BIRTH' },
      batchNumber: expect.any(Number),
      rowNo: expect.any(Number),
      check: null,
      code: 'WORK_FAILED',
      explanation: {
        zh: expect.stringContaining('批次号和行号'),
        en: expect.stringContaining('all other rows are done'),
      },
    },
  ]);
});

it('others learn how many there are, and not which', async () => {
  const post = { role: 'R-DQO', department: 'ED', org: '', region: '' } as const;
  const { data } = await api.ask<Asked>(ASK, { id }, post);
  expect(data?.run.counts).toContainEqual({ name: 'notProcessed', count: 1 });
  expect(data?.run.notProcessed).toEqual([]);
});
