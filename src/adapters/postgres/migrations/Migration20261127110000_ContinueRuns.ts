import { Migration } from '@mikro-orm/migrations';
import { READER } from './Migration20261125216000_AddRowPolicies.ts';

/** No turn ends it: the row stands in the newest run of its line. */
export const OPEN_END = 2_147_483_647;

/** A table of which each run had rows of its own. */
interface Kept {
  readonly name: string;
  /** Columns beside the run. */
  readonly columns: string;
  /** Columns of the primary key beside the run; none: it has no such key. */
  readonly key?: string;
  readonly indexes: readonly string[];
  readonly isWorkingTable: boolean;
}

const TABLES: readonly Kept[] = [
  {
    name: 'input',
    columns: 'record_id, feed, key, ordinal, contention, superseded, first_term',
    key: 'record_id',
    indexes: ['chunk'],
    isWorkingTable: true,
  },
  { name: 'census', columns: 'feed, people, named, mothers', key: 'feed', indexes: [], isWorkingTable: true },
  {
    name: 'link',
    columns:
      'pair_key, left_feed, left_record, left_key, left_role, right_feed, right_record, right_key, right_role, tier, standing, reason, agrees, differs, model, levels, weight, rarity, link_id',
    key: 'left_record, left_role, right_record, right_role',
    indexes: ['right', 'feeds'],
    isWorkingTable: true,
  },
  {
    name: 'leftover',
    columns: 'left_feed, right_feed, feed, record_id, role, keys',
    indexes: ['feeds'],
    isWorkingTable: true,
  },
  {
    name: 'answer',
    columns:
      'check_code, check_version, feed, key, outcome, doubt, reason_code, zh, en, severity, owner, due, until, unverified, region, evidence, details, trend',
    key: 'check_code, feed, key',
    indexes: [],
    isWorkingTable: false,
  },
];

const TALLY_KEY = 'chunk_no, indicator, region, month, name';

const inLine = ({ name, key, indexes }: Kept): string => `
alter table run_${name} rename to line_${name};
alter table line_${name} rename column run_id to line;
alter table line_${name} rename constraint run_${name}_run_id_fkey to line_${name}_line_fkey;
alter table line_${name} add since integer not null default 0, add ended integer not null default ${OPEN_END};
${key === undefined ? '' : `alter table line_${name} drop constraint run_${name}_pkey, add constraint line_${name}_pkey primary key (line, ${key}, since);`}
create index line_${name}_since on line_${name} (line, since) where since > 0;
create index line_${name}_ended on line_${name} (line, ended) where ended < ${OPEN_END};
${indexes.map((index) => `alter index run_${name}_${index} rename to line_${name}_${index};`).join('\n')}`;

/** A conflict that a run took over was there before. */
const TREND = `case when x.trend is not null and x.since < r.turn then 'persisting' else x.trend end trend`;

/** An answer that was taken over holds on the day of the run. */
const DETAILS = `x.details || jsonb_build_object('asOf', r.as_of::text) details`;

const viewOf = ({ name, columns, isWorkingTable }: Kept): string => `
create view run_${name} with (security_invoker = true) as
  select r.id run_id, ${columns.replaceAll(/\w+/g, 'x.$&').replace('x.trend', TREND).replace('x.details', DETAILS)}
  from run r join line_${name} x on x.line = r.line and x.since <= r.turn and x.ended > r.turn${isWorkingTable ? ' where not r.forgotten' : ''};`;

/** Rows of later turns become rows of their runs again. */
const ofRuns = ({ name, columns, key, indexes }: Kept): string => `
insert into line_${name} (line, ${columns}) select * from run_${name} where run_id in (select id from run where turn > 0);
drop view run_${name};
delete from line_${name} where since > 0;
drop index line_${name}_ended, line_${name}_since;
${key === undefined ? '' : `alter table line_${name} drop constraint line_${name}_pkey, add constraint run_${name}_pkey primary key (line, ${key});`}
alter table line_${name} drop column since, drop column ended;
alter table line_${name} rename constraint line_${name}_line_fkey to run_${name}_run_id_fkey;
alter table line_${name} rename column line to run_id;
alter table line_${name} rename to run_${name};
${indexes.map((index) => `alter index line_${name}_${index} rename to run_${name}_${index};`).join('\n')}`;

/**
 * Runs that go on from one another: a line of runs keeps what they read, linked and answered once, with the turns from and up
 * to which it holds. A run that builds on the one before writes down only what differs.
 */
export class Migration20261127110000_ContinueRuns extends Migration {
  override up(): void {
    this.addSql(`
alter table run add line uuid, add turn integer not null default 0, add base uuid references run (id),
  add forgotten boolean not null default false, add seen text, add sums jsonb;
update run set line = id, forgotten = not exists (select 1 from run_input n where n.run_id = run.id);
alter table run alter line set not null;
comment on column run.line is 'The first run of the line.';
comment on column run.turn is 'Place in the line: rows from a turn up to this one, and not ended by it, are those of the run.';
comment on column run.base is 'The run that it goes on from.';
comment on column run.forgotten is 'Its working tables were pruned.';
comment on column run.seen is 'Cluster and snapshot of the freezing: what is not visible in it has changed since.';
comment on column run.sums is 'Sums of the hashes of its answers and links: the next run adds and takes away what differs. None: no run may go on from it.';
create unique index run_line on run (line, turn);

alter table source_record add changed_in xid8 not null default '0';
alter table source_record alter changed_in set default pg_current_xact_id();
create index source_record_changed on source_record (changed_in);
comment on column source_record.changed_in is 'Transaction that entered the row version, or changed its standing last.';

${TABLES.map(inLine).join('\n')}
${TABLES.map(viewOf).join('\n')}
alter policy run_answer_sight on line_answer rename to line_answer_sight;
grant select on run_answer to ${READER};

alter table run_tally rename to line_tally;
alter table line_tally rename column run_id to line;
alter table line_tally rename constraint run_tally_run_id_fkey to line_tally_line_fkey;
alter table line_tally add since integer not null default 0, add ended integer not null default ${OPEN_END}, add counted integer not null default 1;
alter table line_tally drop constraint run_tally_pkey, add constraint line_tally_pkey primary key (line, indicator, region, month, name, chunk_no, since);
create index line_tally_since on line_tally (line, since) where since > 0;
create index line_tally_ended on line_tally (line, ended) where ended < ${OPEN_END};
create index line_tally_rosters on line_tally (line) where chunk_no = -1;
comment on column line_tally.counted is 'Records that add to the sum: where none is left, there is no sum.';
create view run_tally with (security_invoker = true) as
  select r.id run_id, x.indicator, x.region, x.month, x.name, sum(x.value) "value"
  from run r join line_tally x on x.line = r.line and x.since <= r.turn and x.ended > r.turn
  group by r.id, x.indicator, x.region, x.month, x.name having sum(x.counted) <> 0;

create table line_reach (
  line uuid not null references run (id) on delete cascade,
  record_id bigint not null,
  feed text collate "C" not null,
  county text collate "C" not null,
  first_day date,
  last_day date
);
create index line_reach_line on line_reach (line);
comment on table line_reach is 'Days of the rosters of a feed and county that an answer about a record depends on; without days, on whether anybody owes them.';

create table run_touched (
  run_id uuid not null references run (id) on delete cascade,
  feed text collate "C" not null,
  key text collate "C" not null,
  no integer not null,
  primary key (run_id, feed, key)
);
create unique index run_touched_no on run_touched (run_id, feed, no);
comment on table run_touched is 'Keys about which a run that goes on from another asks anew.';

create index mention_cert_no on mention (feed, cert_no) where cert_no is not null;
    `);
  }

  override down(): void {
    this.addSql(`
drop index mention_cert_no;
drop table run_touched, line_reach;

insert into line_tally (line, chunk_no, indicator, region, month, name, value)
  select run_id, 0, indicator, region, month, name, value from run_tally where run_id in (select id from run where turn > 0);
drop view run_tally;
delete from line_tally where since > 0;
drop index line_tally_since, line_tally_ended, line_tally_rosters;
alter table line_tally drop constraint line_tally_pkey, add constraint run_tally_pkey primary key (line, ${TALLY_KEY});
alter table line_tally drop column since, drop column ended, drop column counted;
alter table line_tally rename constraint line_tally_line_fkey to run_tally_run_id_fkey;
alter table line_tally rename column line to run_id;
alter table line_tally rename to run_tally;

${TABLES.map(ofRuns).join('\n')}
alter policy line_answer_sight on run_answer rename to run_answer_sight;

drop index source_record_changed;
alter table source_record drop column changed_in;
drop index run_line;
alter table run drop column line, drop column turn, drop column base, drop column forgotten, drop column seen, drop column sums;
    `);
  }
}
