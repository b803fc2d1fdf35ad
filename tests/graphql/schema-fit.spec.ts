import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api[Symbol.asyncDispose]());

const ready = async () => {
  const answer = await fetch(`${api.url}/readyz`);
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() };
};
const READY = { status: 200, body: { status: 'ready' } };
const UNFIT = {
  status: 503,
  retryAfter: '30',
  body: { errors: [{ extensions: { rule: 'SCHEMA_UNFIT', zh: expect.stringContaining('结构与本进程的版本不符') } }] },
};
const book = (sql: string) => api.system.database.pool.query(sql);

it('a process is ready while the schema has all that it needs, also when a newer release added more', async () => {
  expect(await ready()).toMatchObject(READY);
  await book(`insert into mikro_orm_migrations (name) values ('Migration20990101000000_AddMore')`);
  expect(await ready()).toMatchObject(READY);
});

it('a process takes no more requests once a newer release took away what it needs, or a migration was taken back', async () => {
  await book(`insert into mikro_orm_migrations (name) values ('Migration20990101000000_ContractNames')`);
  expect(await ready()).toMatchObject(UNFIT);
  await book(`delete from mikro_orm_migrations where name like '%ContractNames'`);
  expect(await ready()).toMatchObject(READY);
  await book(`delete from mikro_orm_migrations where name like '%AddSurveys'`);
  expect(await ready()).toMatchObject(UNFIT);
});
