import { type Cell, textOfCell } from '../values/cell.ts';
import { identityConflicts } from '../values/identity-number.ts';
import type { ValueIssue } from '../values/normalised.ts';
import type { PartialDate } from '../values/plain-date.ts';
import type { AnyRow, Envelope, Feed, PersonRole, Refusal } from './define-feed.ts';
import { type Operation, readOperation } from './envelope-columns.ts';

/** An issue of one value; E makes the value unusable for matching, W only informs (ruling 1). */
export interface FieldIssue extends ValueIssue {
  readonly field: string;
}

/** The cells of one row under their field names, plus what the row says about itself. */
export interface RowCells {
  readonly fields: Readonly<Record<string, Cell>>;
  readonly operation: string;
  readonly sourceRecordId: string | null;
  readonly submitterOrg: string | null;
}

/** A row that was taken. */
export interface RowReading {
  readonly refused: null;
  readonly row: AnyRow;
  readonly sent: Readonly<Record<string, string>>;
  readonly issues: readonly FieldIssue[];
  readonly key: string;
  readonly operation: Operation;
  readonly sourceRecordId: string | null;
  readonly registeredOn: PartialDate | null;
  readonly eventOn: PartialDate | null;
  readonly region: string;
}

export interface RowRefused {
  readonly refused: readonly Refusal[];
}

/** Reads one row of a feed: cells to values, defaults, cross-field judgements, natural key. Pure; the same cells give the same reading. */
export function readRow(feed: Feed, cells: RowCells, envelope: Envelope): RowReading | RowRefused {
  const operation = readOperation(cells.operation);
  if (operation === null) return { refused: [OPERATION_UNKNOWN] };
  const own = cells.submitterOrg === null ? envelope : { ...envelope, org: cells.submitterOrg };
  const read = readFields(feed, cells.fields, own);
  const row = { ...read.row, ...feed.completes?.(read.row) } as AnyRow;
  const refusal = operation === 'NEW' ? (feed.refuses?.(row) ?? null) : null;
  if (refusal) return { refused: [refusal] };
  const parts = feed.key(row, own);
  const unkeyed = keyRefusals(feed, parts, read.issues);
  if (unkeyed.length > 0) return { refused: unkeyed };
  return {
    refused: null,
    row,
    sent: read.sent,
    issues: [...read.issues, ...feed.people.flatMap((person) => personIssues(feed, person, row, read.issues))],
    key: parts.map((part) => (part ?? '').replaceAll('|', '/')).join('|'),
    operation,
    sourceRecordId: cells.sourceRecordId,
    registeredOn: feed.registeredOn === 'periodStart' ? own.periodStart : dateOf(row, feed.registeredOn),
    eventOn: dateOf(row, feed.eventDate),
    region: (feed.regionField && (row[feed.regionField] as string | null)) || own.region,
  };
}

const OPERATION_UNKNOWN: Refusal = {
  field: 'operation',
  code: 'OPERATION_UNKNOWN',
  zh: '“操作”应为 新增、更正 或 作废',
  en: 'operation must be NEW, CORRECT or VOID',
};

function readFields(feed: Feed, cells: Readonly<Record<string, Cell>>, envelope: Envelope) {
  const row: Record<string, string | number | null> = {};
  const sent: Record<string, string> = {};
  const issues: FieldIssue[] = [];
  for (const [key, field] of Object.entries(feed.fields)) {
    const cell = cells[key] ?? null;
    const raw = textOfCell(cell);
    if (raw !== '') sent[key] = raw;
    const reading = field.read(cell);
    for (const issue of reading.issues) issues.push({ ...issue, field: key });
    row[key] = reading.value ?? (raw === '' ? standIn(field, envelope) : null);
  }
  return { row, sent, issues };
}

const standIn = (field: Feed['fields'][string], envelope: Envelope): string | number | null => {
  if (field.fromEnvelope === 'submitterOrg') return envelope.org || null;
  if (field.fromEnvelope === 'submitterRegion') return envelope.region;
  if (field.fromEnvelope === 'periodStart') return envelope.periodStart;
  return field.fallback ?? null;
};

/** A row falls only when its natural key cannot be formed or a value of the key lost digits (ruling 1). */
function keyRefusals(feed: Feed, parts: readonly (string | null)[], issues: readonly FieldIssue[]): readonly Refusal[] {
  const damaged = issues.find(({ code, field }) => code === 'ID_EXCEL' && isKeyField(feed, field, parts));
  if (damaged) {
    const header = feed.fields[damaged.field]?.zh ?? damaged.field;
    return [
      {
        field: damaged.field,
        code: 'ID_EXCEL',
        zh: `“${header}”被表格软件改成数值,末位已丢失;请将该列设为文本格式后从原系统重新导出`,
        en: `${damaged.field}: digits were lost by the spreadsheet; set the column to text and export it again`,
      },
    ];
  }
  if (parts.every((part) => part !== null)) return [];
  return [
    {
      field: null,
      code: 'KEY_MISSING',
      zh: `缺少识别该记录所必需的内容(${feed.name.zh}),请补全后重报`,
      en: `the natural key of ${feed.id} cannot be formed; complete the row and send it again`,
    },
  ];
}

const isKeyField = (feed: Feed, field: string, parts: readonly (string | null)[]): boolean =>
  feed.fields[field]?.kind === 'idNumber' && (parts.includes(null) || feed.people.length === 1);

/** Number against birth date and sex, for every person that the row names. */
function personIssues(feed: Feed, person: PersonRole, row: AnyRow, read: readonly FieldIssue[]): readonly FieldIssue[] {
  const field = person.idNumber;
  const number = field === undefined ? null : row[field];
  if (field === undefined || typeof number !== 'string') return [];
  if (read.some((issue) => issue.field === field && issue.level === 'E')) return [];
  if (person.idType !== undefined && !isCitizenNumber(row[person.idType])) return [];
  const of = (key: string | undefined) => (key === undefined ? null : (row[key] as string | null));
  const conflicts = identityConflicts(number, {
    birthDate: of(person.birthDate) as PartialDate | null,
    sex: of(person.sex),
    eventDate: dateOf(row, feed.eventDate),
  });
  return conflicts.map((issue) => ({ ...issue, field }));
}

const isCitizenNumber = (type: string | number | null | undefined): boolean =>
  type === null || type === undefined || type === 'CN_ID' || type === 'CN_HUKOU' || type === 'DRIVE';

const dateOf = (row: AnyRow, field: string): PartialDate | null => (row[field] ?? null) as PartialDate | null;
