import { startEmbeddedPostgres } from '/work/main/src/adapters/embedded-postgres/embedded-postgres.ts';
import pg from 'pg';
const s = await startEmbeddedPostgres({ home: process.argv[2]! });
const c = new pg.Client({connectionString: s.url('lianhe'), options: '-c search_path=lianhe'} as never); await c.connect();
for (const q of process.argv.slice(3)) console.table((await c.query(q)).rows.map(r=>Object.fromEntries(Object.entries(r).map(([k,v])=>[k, typeof v==='object'?JSON.stringify(v)?.slice(0,100):v]))));
await c.end(); await s.stop(); process.exit(0);
