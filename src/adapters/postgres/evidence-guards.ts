/** Tables whose rows stay as they were written. */
const KEPT = [
  'evidence',
  'evidence_leaf',
  'evidence_tile',
  'evidence_checkpoint',
  'evidence_witnessed',
  'evidence_key',
];

/** SQL: are the traps of all of them switched on? */
export const ARE_GUARDED = `(select count(*) = ${KEPT.length} from pg_trigger t join pg_class c on c.oid = t.tgrelid
  join pg_namespace s on s.oid = c.relnamespace
  where s.nspname = current_schema() and t.tgname = c.relname || '_is_kept' and t.tgenabled in ('O', 'A')
    and c.relname in (${KEPT.map((table) => `'${table}'`).join(', ')}))`;
