import type { Compared } from '../domain/checks/answer.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import type { AnswerReading, LinkReading, RecordReading } from '../ports/readings.ts';

/** The comparison the check kept, else the subject beside every other record; then what the subject itself says if it stands alone. */
export function fieldLines(
  compared: readonly Compared[],
  { evidence }: AnswerReading,
  records: readonly RecordReading[],
  links: readonly LinkReading[],
): readonly string[] {
  const kept = compared.map(
    ({ field, left, right, verdict }) =>
      `${field}${left === null && right === null ? '' : `: ${left ?? '—'} | ${right ?? '—'}`} → ${VERDICTS[verdict]}`,
  );
  const [subject, ...others] = evidence.flatMap(({ recordId }) =>
    records.filter((record) => record.recordId === recordId),
  );
  if (!subject) return kept;
  if (others.length === 0) return [...kept, ...ownFields(subject)];
  return kept.length > 0 ? kept : others.flatMap((other) => sideBySide(subject, other, links));
}

const VERDICTS: Readonly<Record<Compared['verdict'], string>> = {
  equal: '一致 equal',
  variant: '异体 variant',
  different: '不一致 different',
  missing: '缺失 missing',
};

function ownFields({ feed, content }: RecordReading): readonly string[] {
  return Object.entries(content)
    .filter(([field, value]) => value !== null && isShown(feed, field))
    .map(([field, value]) => `${headerOf(feed, field)} ${field}: ${value}`);
}

/** Two records of one feed field by field; of two feeds, what both say about the linked person and when it happened. */
export function sideBySide(
  subject: RecordReading,
  other: RecordReading,
  links: readonly Pick<LinkReading, 'pairKey'>[],
): readonly string[] {
  const pairs =
    subject.feed === other.feed
      ? Object.keys(subject.content).map((field) => [field, field] as const)
      : personFields(subject, other, links);
  const shown = pairs.filter(([left, right]) => isShown(subject.feed, left) && isShown(other.feed, right));
  const dates = subject.feed === other.feed ? [] : [subject, other].flatMap(eventLines);
  return [
    `${subject.feed} | ${other.feed}`,
    ...shown.flatMap(([left, right]) => comparedLine(subject, left, other, right)),
    ...dates,
  ];
}

function comparedLine(subject: RecordReading, field: string, other: RecordReading, theirs: string): readonly string[] {
  const [left, right] = [subject.content[field] ?? null, other.content[theirs] ?? null];
  if (left === null && right === null) return [];
  const verdict = left === null || right === null ? 'missing' : left === right ? 'equal' : 'different';
  return [`${headerOf(subject.feed, field)} ${field}: ${left ?? '—'} | ${right ?? '—'} → ${VERDICTS[verdict]}`];
}

const SAID_OF_PERSONS = [
  'name',
  'formerName',
  'sex',
  'birthDate',
  'idNumber',
  'certNo',
  'motherName',
  'motherId',
] as const;

/** The fields about the person by which the records are linked, else about the first person of each. */
function personFields(
  subject: RecordReading,
  other: RecordReading,
  links: readonly Pick<LinkReading, 'pairKey'>[],
): readonly (readonly [string, string])[] {
  const link = links.find(
    ({ pairKey }) => pairKey.includes(`${nameOf(subject)}#`) && pairKey.includes(`${nameOf(other)}#`),
  );
  const [left, right] = [subject, other].map((record) => {
    const role = link?.pairKey
      .split('~')
      .find((mention) => mention.startsWith(`${nameOf(record)}#`))
      ?.slice(nameOf(record).length + 1);
    const people = feedById.get(record.feed)?.people ?? [];
    return people.find((person) => person.role === role) ?? people[0];
  });
  return SAID_OF_PERSONS.flatMap((said) => {
    const [own, theirs] = [left?.[said], right?.[said]];
    return own === undefined || theirs === undefined ? [] : [[own, theirs] as const];
  });
}

const nameOf = ({ feed, key }: RecordReading): string => `${feed}:${key}`;

/** When it happened and when it was registered. */
function eventLines({ feed, content }: RecordReading): readonly string[] {
  const definition = feedById.get(feed);
  const fields = definition ? [...new Set([definition.eventDate, definition.registeredOn])] : [];
  return fields.flatMap((field) =>
    content[field] ? [`${feed} ${headerOf(feed, field)} ${field}: ${content[field]}`] : [],
  );
}

const isShown = (feed: string, field: string): boolean => feedById.get(feed)?.fields[field]?.restricted !== true;

const headerOf = (feed: string, field: string): string => feedById.get(feed)?.fields[field]?.zh ?? field;
