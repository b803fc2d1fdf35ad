/** Tables whose rows stay as they were written, and the traps that see to it. */
const KEPT = [
  'evidence',
  'evidence_leaf',
  'evidence_tile',
  'evidence_checkpoint',
  'evidence_witnessed',
  'evidence_key',
  'evidence_erasure',
];

/** Entries may only become empty, and only where an erasure was written down. */
const ERASED = `t.tgname = 'evidence_erased_is_kept' and c.relname = 'evidence'`;

/** SQL: are the traps of all of them switched on? */
export const ARE_GUARDED = `(select count(*) = ${KEPT.length + 1} from pg_trigger t join pg_class c on c.oid = t.tgrelid
  join pg_namespace s on s.oid = c.relnamespace
  where s.nspname = current_schema() and t.tgenabled in ('O', 'A') and (${ERASED}
    or (t.tgname = c.relname || '_is_kept' and c.relname in (${KEPT.map((table) => `'${table}'`).join(', ')}))))`;
