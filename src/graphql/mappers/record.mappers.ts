import type { Purpose } from '../../domain/agreements/purposes.ts';
import type { Field } from '../../domain/feeds/field.ts';
import type { RegisterRecord } from '../../ports/register-records.ts';
import type { DisclosedField } from '../disclosure/disclosure.ts';
import type { Sighting } from '../disclosure/sighting.ts';

/** A record together with what shows it: every decision about it, and every look, rests on both. */
export interface RegisterRecordMapper {
  readonly record: RegisterRecord;
  readonly sighting: Sighting;
}
export interface RecordFieldMapper extends RegisterRecordMapper {
  readonly name: string;
  readonly field: Field<string | number>;
}
export type SharedValueMapper = DisclosedField;
export type MaskedValueMapper = DisclosedField;
export type MatchOnlyValueMapper = DisclosedField;
export type NotSharedMapper = DisclosedField;
/** References only: the value is read anew when the answer is. */
export interface RevealFieldSuccessMapper {
  readonly finding: string;
  readonly recordId: string;
  readonly field: string;
  readonly purpose: Purpose;
  readonly expiresAt: string;
}
