import { MikroORM } from '@mikro-orm/postgresql';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/adapters/postgres/migrations.ts';
import { breaches, ruled } from './migration-rules.ts';

/** Made before anybody had rows to hold up. No name is added here. */
const LAST_BEFORE_RULES = 'Migration20261127111000';

describe('a migration is made while the release before serves', () => {
  it('each that is added keeps the rules', async () => {
    const orm = new MikroORM({ dbName: 'none', entities: [], discovery: { warnWhenNoEntities: false } });
    const later = migrations.filter(({ name }) => name.slice(0, 23) > LAST_BEFORE_RULES);
    expect(later.length).toBeGreaterThan(0);
    for (const one of later) {
      const migration = new one(orm.em.getDriver(), orm.config);
      expect(breaches(ruled(one.name, migration)), one.name).toEqual([]);
    }
    await orm.close();
  });

  it('each is named by its time, and listed in its order', () => {
    const names = migrations.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^Migration\d{14}_[A-Z]\w+$/);
    const later = names.filter((name) => name.slice(0, 23) > LAST_BEFORE_RULES);
    expect(later).toEqual(later.toSorted());
  });

  it.each([
    ['alter table finding alter column state type text', 'type of a column'],
    ['alter table finding add constraint c check (n > 0)', 'not valid'],
    ['alter table finding add constraint f foreign key (a) references b (a)', 'not valid'],
    ['alter table finding add constraint u unique (a)', 'using an index'],
    ['alter table finding add column n uuid not null default gen_random_uuid()', 'default that differs'],
    ['alter table finding add column n bigint generated always as identity', 'default that differs'],
    ['alter table finding add column n integer not null', 'has a default'],
    ['alter table finding alter column n set not null', '_Contract'],
    ['alter table finding drop column n', '_Contract'],
    ['alter table finding rename column n to m', '_Contract'],
    ['drop table finding', '_Contract'],
    ['create index i on finding (n)', 'concurrently'],
    ['create index concurrently i on finding (n)', 'outside a transaction'],
    ['update finding set n = 1', 'rows are not changed'],
    ['alter table finding add n integer; alter table batch add n integer', 'one migration changes one table'],
    [
      'alter table finding alter n set statistics 0, add m integer; alter table batch add n integer',
      'one migration changes one table',
    ],
  ])('it must not: %s', (sql, rule) => {
    const up = sql.split('; ');
    const found = breaches({ name: 'Migration20270101000000_AddMore', isTransactional: true, up });
    expect(found.map((breach) => breach.rule).join()).toContain(rule);
  });

  it.each([
    ['create table t (id bigint primary key); create index i on t (id); alter table t add check (id > 0)'],
    [`alter table finding add column n integer not null default 0`],
    [`alter table finding add constraint c check (n > 0) not valid`],
    ['alter table finding validate constraint c'],
    ['alter table finding add constraint u unique using index i'],
    [
      'alter table finding alter n set statistics 0, alter m set statistics 0; alter table batch alter n set statistics 0',
    ],
  ])('it may: %s', (sql) => {
    expect(breaches({ name: 'Migration20270101000000_AddMore', isTransactional: true, up: sql.split('; ') })).toEqual(
      [],
    );
  });
});
