import { Migration } from '@mikro-orm/migrations';

/** What one answer shows is one entry of the evidence log, however many things it showed; each of them can be sought. */
export class Migration20261127104000_TellLooksTogether extends Migration {
  override up(): void {
    this.addSql(`
alter table evidence add column objects text[] collate "C" not null default '{}';
comment on column evidence.objects is 'Things that an entry about several things names, in its order; empty where the column object says it all.';
${emptiedWith(` and new.objects = '{}'`)}
    `);
  }

  override down(): void {
    this.addSql(`
${emptiedWith('')}
alter table evidence drop column objects;
    `);
  }
}

/** An erased entry is empty in every column that says what it told of. */
const emptiedWith = (more: string): string => `
create or replace function evidence_changes_by_erasure() returns trigger language plpgsql as $body$
begin
  if new.entry = '' and new.action = '' and new.actor = '' and new.object = '' and new.subjects = '{}'${more}
    and (new.id, new.writer, new.n, new.at, new.digest) = (old.id, old.writer, old.n, old.at, old.digest)
    and exists (select from evidence_leaf l join evidence_erasure e on l.idx >= e.from_idx and l.idx < e.until_idx
      where l.evidence_id = old.id) then
    return new;
  end if;
  raise exception 'evidence is appended to, never changed: % of %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $body$;`;
