import type { Assist } from '../case-files/case-life.ts';
import type { ActionCode, Outcome } from '../case-files/resolution-action.ts';
import type { HalfVerdict } from '../case-files/two-sided.ts';
import type { Department } from '../feeds/define-feed.ts';
import { fieldOf } from '../feeds/field-of.ts';
import { feedById } from '../feeds/index.generated.ts';
import type { CorrectionCode } from './correction-code.ts';
import { precedenceOf } from './precedence.ts';

/** A record that a finding rests on. */
export interface GroundRecord {
  readonly feed: string;
  readonly recordId: string;
  readonly region: string;
  readonly org: string;
}

/** An open finding of the case. */
export interface Ground {
  readonly finding: string;
  readonly check: string;
  /** Feed in which the event should be found, for a finding of absence and this outcome; see `missingFeed`. */
  readonly missing: string | null;
  readonly records: readonly GroundRecord[];
}

/** A case whose outcome is known to all. */
export interface SettledCase {
  readonly owner: string;
  readonly region: string;
  readonly outcome: Outcome;
  readonly halves: Readonly<Record<string, HalfVerdict>>;
  readonly assists: readonly Pick<Assist, 'unit' | 'answer'>[];
}

/** What one department is asked to do about one record, or about one that is missing. */
export interface AskedCorrection {
  readonly code: CorrectionCode;
  readonly department: Department;
  readonly feed: string;
  /** Null for an event that is to be entered. */
  readonly record: GroundRecord | null;
  /** Null where the record as a whole is meant. */
  readonly field: string | null;
  /** The record that shows it; null where the record is at fault by itself. */
  readonly basis: GroundRecord | null;
  readonly finding: string;
  readonly check: string;
  readonly region: string;
  readonly org: string;
}

/** What the outcome of the owner says about its own records. A5 to A7 and A10 to A12 ask nothing of any register. */
const OF_OUTCOME: Partial<Record<ActionCode, CorrectionCode>> = {
  A1: 'VALUE_DIFFERS',
  A2: 'EVENT_MISSING',
  A3: 'EVENT_MISSING',
  A4: 'RECORD_TO_REPLACE',
  A8: 'DUPLICATE',
  A13: 'RECORD_TO_VOID',
};

/** What a department concerned said of its own record, and now has to show. */
const OF_HALF: Partial<Record<HalfVerdict, CorrectionCode>> = {
  CORRECTED: 'VALUE_DIFFERS',
  VOIDED: 'RECORD_TO_VOID',
  NOT_FOUND: 'RECORD_TO_VOID',
};

/** What a settled case asks of which department, each thing once. */
export function correctionsAskedBy(settled: SettledCase, grounds: readonly Ground[]): readonly AskedCorrection[] {
  const asked = grounds.flatMap((ground) => [...ofOwner(settled, ground), ...ofHalves(settled, ground)]);
  return [...new Map(asked.toReversed().map((one) => [nameOf(one), one])).values()].toReversed();
}

const nameOf = ({ code, feed, record, field, basis }: AskedCorrection): string =>
  [code, feed, record?.recordId, field, code === 'DUPLICATE' ? basis?.recordId : ''].join('|');

function ofOwner({ owner, outcome, region }: SettledCase, ground: Ground): readonly AskedCorrection[] {
  const code = OF_OUTCOME[outcome.action];
  if (code === undefined) return [];
  if (code === 'EVENT_MISSING') return missing(ground, region);
  return ofDepartment(owner, code, outcome.details.fields ?? [], ground);
}

const ofHalves = ({ halves, assists }: SettledCase, ground: Ground): readonly AskedCorrection[] =>
  Object.entries(halves).flatMap(([department, verdict]) => {
    const code = OF_HALF[verdict];
    const answers = assists.filter(({ unit }) => unit === department).map(({ answer }) => answer?.fields ?? []);
    return code === undefined ? [] : ofDepartment(department, code, answers.at(-1) ?? [], ground);
  });

function missing({ finding, check, missing: feed, records }: Ground, region: string): readonly AskedCorrection[] {
  const department = feed === null ? undefined : feedById.get(feed)?.owner;
  const basis = records[0] ?? null;
  if (feed === null || department === undefined) return [];
  return [
    { code: 'EVENT_MISSING', department, feed, record: null, field: null, basis, finding, check, region, org: '' },
  ];
}

function ofDepartment(
  department: string,
  code: CorrectionCode,
  fields: readonly string[],
  { finding, check, records }: Ground,
): readonly AskedCorrection[] {
  const own = records.filter(({ feed }) => feedById.get(feed)?.owner === department);
  if (code === 'DUPLICATE') return duplicates(own, finding, check);
  return own.flatMap((record) => {
    const named = code === 'VALUE_DIFFERS' ? fields.flatMap((field) => fieldOf(record.feed, field) ?? []) : [];
    return (named.length > 0 ? named : [null]).map((field) => ({
      ...told(record, code, finding, check),
      field,
      basis: basisFor(record, field, records),
    }));
  });
}

/** Which of two goes is for the department to say: each pair is asked about once. */
const duplicates = (own: readonly GroundRecord[], finding: string, check: string): readonly AskedCorrection[] => {
  const [first, ...others] = own;
  return first === undefined
    ? []
    : others
        .filter(({ feed }) => feed === first.feed)
        .map((basis) => ({ ...told(first, 'DUPLICATE', finding, check), field: null, basis }));
};

function told(record: GroundRecord, code: CorrectionCode, finding: string, check: string) {
  const department = feedById.get(record.feed)?.owner ?? 'GR';
  const { feed, region, org } = record;
  return { code, department, feed, record, finding, check, region, org };
}

/** The other record whose word the law puts first, else the first one. */
function basisFor(record: GroundRecord, field: string | null, records: readonly GroundRecord[]): GroundRecord | null {
  const others = records.filter(({ recordId }) => recordId !== record.recordId);
  return others.find(({ feed }) => precedenceOf(record.feed, field, feed).prefersOther === true) ?? others[0] ?? null;
}
