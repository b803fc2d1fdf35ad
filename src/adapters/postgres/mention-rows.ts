import type { Mention } from '../../domain/linkage/mention.ts';
import type { PartialDate } from '../../domain/values/plain-date.ts';

/** Columns of a mention, aliased `m`. */
export const MENTION = `m.record_id, m.role, m.feed, m.key, m.name, m.name_key, m.former_name_key, m.pinyin, m.sex, m.birth_date,
  m.id_number, m.id_suspect, m.cert_no, m.mother_id, m.mother_name_key, m.multiple_index, m.regions, m.event_on, m.term,
  m.competes, m.replaces_key`;

export interface MentionRow extends Record<string, unknown> {
  record_id: string;
  role: string;
  feed: string;
  key: string;
  name: string | null;
  name_key: string | null;
  former_name_key: string | null;
  pinyin: string | null;
  sex: string | null;
  birth_date: string | null;
  id_number: string | null;
  id_suspect: string | null;
  cert_no: string | null;
  mother_id: string | null;
  mother_name_key: string | null;
  multiple_index: string | null;
  regions: string[];
  event_on: string | null;
  term: string | null;
  competes: boolean;
  replaces_key: string | null;
}

/** Keys are tokens in the store and order there by chance; here they are what they stand for. Rows of one key keep their order. */
export const inKeyOrder = <T extends { readonly key: string }>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

export const mentionOf = (row: MentionRow): Mention => ({
  id: `${row.record_id}#${row.role}`,
  recordId: row.record_id,
  feed: row.feed,
  key: row.key,
  role: row.role,
  name: row.name,
  nameKey: row.name_key,
  formerNameKey: row.former_name_key,
  pinyin: row.pinyin,
  sex: row.sex,
  birthDate: row.birth_date as PartialDate | null,
  idNumber: row.id_number,
  idSuspect: row.id_suspect,
  certNo: row.cert_no,
  motherId: row.mother_id,
  motherNameKey: row.mother_name_key,
  multipleIndex: row.multiple_index,
  regions: row.regions,
  eventOn: row.event_on as PartialDate | null,
  term: row.term as PartialDate | null,
  competes: row.competes,
  replacesKey: row.replaces_key,
});
