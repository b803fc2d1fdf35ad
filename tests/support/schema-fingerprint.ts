import { Client } from 'pg';

/** Everything that a schema says of itself, a line a thing: what differs between two is read off the lines. */
const LINES = `
  with own as (select oid, relname, relkind, relrowsecurity, reloptions from pg_class c where relnamespace = 'lianhe'::regnamespace
    and relname not like 'mikro_orm%' and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e'))
  select format('column %s.%s %s %s %s %s %s', relname, attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attcollation,
    pg_get_expr(adbin, adrelid)) line from own join pg_attribute a on attrelid = own.oid left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where relkind = 'r' and attnum > 0 and not attisdropped
  union all select format('statistics of %s.%s: %s', relname, attname, attstattarget) from own join pg_attribute on attrelid = own.oid
    where relkind = 'r' and attnum > 0 and not attisdropped and coalesce(attstattarget, -1) <> -1
  union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(k.oid)) from pg_constraint k join own on own.oid = conrelid
  union all select 'index ' || pg_get_indexdef(indexrelid) from pg_index join own on own.oid = indrelid
  union all select format('trigger %s %s', tgenabled, pg_get_triggerdef(t.oid)) from pg_trigger t join own on own.oid = tgrelid where not tgisinternal
  union all select format('policy %s %s %s %s', polrelid::regclass, polname, polcmd, pg_get_expr(polqual, polrelid)) from pg_policy join own on own.oid = polrelid
  union all select format('rows of %s fenced: %s', relname, relrowsecurity) from own where relkind = 'r'
  union all select format('options of %s: %s', relname, reloptions) from own where relkind = 'r' and reloptions is not null
  union all select format('sequence %s', relname) from own where relkind = 'S'
  union all select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p where pronamespace = 'lianhe'::regnamespace
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all select format('right %s %s %s', own.relname, grantee::regrole, string_agg(privilege_type, ',' order by privilege_type))
    from own, pg_class c, aclexplode(c.relacl) where c.oid = own.oid and grantee not in (0, c.relowner) group by own.relname, grantee
  union all select format('comment %s %s %s', relname, attname, description) from pg_description join own on own.oid = objoid
    left join pg_attribute on attrelid = objoid and attnum = objsubid and objsubid > 0
  union all select format('comment on a constraint %s %s', conname, description) from pg_description join pg_constraint k on k.oid = objoid join own on own.oid = conrelid
`;

export async function schemaLines(url: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url, options: '-c search_path=lianhe' });
  await client.connect();
  try {
    return (await client.query<{ line: string }>(LINES)).rows.map(({ line }) => line).toSorted();
  } finally {
    await client.end();
  }
}
