import { randomBytes } from 'node:crypto';
import { checkEvent, EvidenceRefused } from '../../domain/evidence/check-event.ts';
import type { Evidence, EvidenceEvent } from '../../ports/evidence.ts';
import { entryDigest, entryText } from '../evidence/entry-text.ts';
import type { Transaction } from './database.ts';
import { replaceNumbers } from './vault/number-texts.ts';

/**
 * This process among all that write: 48 random bits, in letters. As digits they and the number of the connection after them
 * could look like an identity number, which the vault would seal, and the writer would not find what it wrote.
 */
const PROCESS = processName(randomBytes(6));

/** Four bits a letter, `a` to `p`. */
export function processName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15))).join('');
}

/**
 * Appends to the evidence log. A writer is one connection of one process: it writes one transaction after the other, so its
 * numbers need no lock, have no gaps, and a rollback takes them back.
 */
export const evidence = (tx: Transaction): Evidence => ({
  append: async (events) => {
    if (events.length === 0) return;
    const checked = events.map(checkEvent);
    await insert(number(checked, await standOf(tx)), tx);
  },
});

interface Stand {
  readonly writer: string;
  readonly at: string;
  readonly n: number;
  readonly digest: string;
}

/** What this connection wrote last, and the time by the database. */
async function standOf(tx: Transaction): Promise<Stand> {
  const [stand] = await tx.query<Stand & Record<string, unknown>>(
    `select w.writer, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') at,
       coalesce(e.n, 0)::int n, coalesce(encode(e.digest, 'hex'), '') digest
     from (select $1 || '.' || pg_backend_pid() writer) w
     left join lateral (select n, digest from evidence where writer = w.writer order by n desc limit 1) e on true`,
    [PROCESS],
  );
  if (!stand) throw new Error('the writer of evidence is unknown');
  return stand;
}

interface Written {
  readonly text: string;
  readonly digest: string;
}

function number(events: readonly EvidenceEvent[], { writer, at, n, digest }: Stand): readonly Written[] {
  let prev = digest;
  return events.map((event, index) => {
    const text = storedAsIs(entryText({ ...event, writer, n: n + index + 1, at, prev }));
    prev = Buffer.from(entryDigest(text)).toString('hex');
    return { text, digest: prev };
  });
}

/**
 * The vault takes more for an identity number than what is one: any 15 digits, or 18. An entry in which it sealed something would be
 * another than the one that was hashed, and the log would be held for tampered with from there on.
 */
function storedAsIs(text: string): string {
  if (replaceNumbers(text, () => '') !== text) throw new EvidenceRefused(['entry']);
  return text;
}

/** The columns are read from the entry itself, in one go: what is searched is what was hashed. */
async function insert(written: readonly Written[], tx: Transaction): Promise<void> {
  await tx.query(
    `with added as (
       insert into evidence (writer, n, at, action, actor, object, subjects, objects, entry, digest)
       select e.writer, e.n, e.at, e.action, e.actor ->> 'user', e.object, e.subjects,
         array(select shown ->> 0 from jsonb_array_elements(e.looks) alike, jsonb_array_elements(alike -> 'shown') shown),
         t.entry, decode(t.digest, 'hex')
       from unnest($1::text[], $2::text[]) with ordinality t(entry, digest, line), jsonb_to_record(t.entry::jsonb)
         e(writer text, n int, at timestamptz, action text, actor jsonb, object text, subjects text[], looks jsonb)
       order by t.line
       returning id)
     insert into evidence_pending (evidence_id) select id from added`,
    [written.map(({ text }) => text), written.map(({ digest }) => digest)],
  );
}
