import type { AnyRow, Feed, PersonRole } from '../feeds/define-feed.ts';
import { hasLostCharacters, nameKey, pinyinKey, placeholderOf } from '../values/names/names.ts';
import { isUsable, type ValueIssue } from '../values/normalised.ts';
import type { PartialDate } from '../values/plain-date.ts';
import { matchableNumber, parentNumber } from './document-number.ts';
import type { Mention } from './mention.ts';
import { twinLabel } from './twin-label.ts';

/** An accepted row as it was read, with the id under which it is stored. */
export interface ReadRecord {
  readonly recordId: string;
  readonly key: string;
  readonly row: AnyRow;
  readonly issues: readonly (ValueIssue & { readonly field: string })[];
  readonly eventOn: PartialDate | null;
  /** Region of the record: its own, else the submitter's. */
  readonly region: string;
  readonly periodStart: PartialDate;
}

/**
 * The people a record names, one mention per role that says anything to match by. Values with a remark of level E are
 * left out (ruling: the value is unusable, the row is not). Parents get no mention; they are attributes of the child.
 */
export function mentionsOf(feed: Feed, record: ReadRecord): readonly Mention[] {
  const competes = feed.competes?.(record.row) ?? true;
  const replacesKey = feed.replaces?.(record.row) ?? null;
  const mentions: Mention[] = [];
  for (const person of feed.people) {
    const mention = mentionOf(feed, person, record, competes, replacesKey);
    if (saysAnything(mention)) mentions.push(mention);
  }
  return mentions;
}

function mentionOf(
  feed: Feed,
  person: PersonRole,
  record: ReadRecord,
  competes: boolean,
  replacesKey: string | null,
): Mention {
  const fields = new UsableFields(record);
  const number = fields.number(person.idNumber, fields.text(person.idType));
  const names = namesOf(person, fields);
  return {
    id: `${record.recordId}#${person.role}`,
    recordId: record.recordId,
    feed: feed.id,
    key: record.key,
    role: person.role,
    ...names,
    sex: knownSex(fields.text(person.sex)),
    birthDate: fields.text(person.birthDate) as PartialDate | null,
    idNumber: number.usable,
    idSuspect: number.suspect,
    certNo: fields.text(person.certNo),
    motherId: parentNumber(fields.number(person.motherId, null)),
    regions: regionsOf(person, fields, record.region),
    eventOn: record.eventOn,
    term: feed.stock ? record.periodStart : null,
    competes,
    replacesKey,
  };
}

/** Reads the fields of one record for matching: missing and unusable values are null. */
class UsableFields {
  private readonly record: ReadRecord;
  constructor(record: ReadRecord) {
    this.record = record;
  }

  text(field: string | undefined): string | null {
    const value = this.value(field);
    return value !== null && isUsable(this.issuesOf(field)) ? value : null;
  }

  number(field: string | undefined, declaredType: string | null) {
    return matchableNumber(this.value(field), this.issuesOf(field), declaredType);
  }

  private value(field: string | undefined): string | null {
    const value = field === undefined ? null : (this.record.row[field] ?? null);
    return value === null || value === '' ? null : String(value);
  }

  private issuesOf(field: string | undefined): readonly ValueIssue[] {
    const { issues } = this.record;
    return issues.length === 0 ? issues : issues.filter((issue) => issue.field === field);
  }
}

type Names = Pick<Mention, 'name' | 'nameKey' | 'formerNameKey' | 'pinyin' | 'motherNameKey' | 'multipleIndex'>;

/** A placeholder is no name of the child, but may name the mother and tell twins apart (李梅之子(小双)). */
function namesOf(person: PersonRole, fields: UsableFields): Names {
  const name = fields.text(person.name);
  const placeholder = name === null ? null : placeholderOf(name);
  const own = placeholder === null ? comparable(name) : null;
  const mother =
    comparable(fields.text(person.motherName)) ?? (person.motherName ? (placeholder?.motherName ?? null) : null);
  const index = fields.text(person.multipleIndex);
  return {
    name,
    nameKey: keyOf(own),
    formerNameKey: keyOf(comparable(fields.text(person.formerName))),
    pinyin: own === null ? null : pinyinKey(own),
    motherNameKey: keyOf(mother),
    multipleIndex: index ?? (name !== null && placeholder !== null && person.motherName ? twinLabel(name) : null),
  };
}

const comparable = (name: string | null): string | null =>
  name === null || hasLostCharacters(name) || placeholderOf(name) !== null ? null : name;

const keyOf = (name: string | null): string | null => (name === null ? null : nameKey(name) || null);

/** GB/T 2261.1: 0 unknown and 9 not stated say nothing. */
const knownSex = (sex: string | null): string | null => (sex === '1' || sex === '2' ? sex : null);

/** Where the row places the person; the region of the record where it says nothing, or where it also counts (place of birth). */
function regionsOf({ regions, atRecordRegion }: PersonRole, fields: UsableFields, ofRecord: string): readonly string[] {
  const stated = regions.map((field) => fields.text(field)).filter((region) => region !== null);
  if (stated.length === 0) return [ofRecord];
  return atRecordRegion || stated.length > 1 ? [...new Set(atRecordRegion ? [...stated, ofRecord] : stated)] : stated;
}

const saysAnything = (mention: Mention): boolean =>
  [mention.nameKey, mention.idNumber, mention.idSuspect, mention.certNo, mention.motherId, mention.motherNameKey].some(
    (value) => value !== null,
  );
