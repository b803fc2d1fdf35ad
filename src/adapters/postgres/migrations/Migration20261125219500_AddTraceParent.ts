import { Migration } from '@mikro-orm/migrations';

/** An order goes on in the trace of the request that placed it (W3C Trace Context §3.2, version 00). */
export class Migration20261125219500_AddTraceParent extends Migration {
  override up(): void {
    this.addSql(`
alter table outbox add column traceparent text
  constraint outbox_traceparent check (traceparent ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$');
comment on column outbox.traceparent is 'Trace of the request, made here and never taken from a caller; null where nothing is traced.';
    `);
  }

  override down(): void {
    this.addSql('alter table outbox drop column traceparent;');
  }
}
