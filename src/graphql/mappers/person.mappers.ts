import type { PersonEvent } from '../../ports/spine.ts';
import type { LifeRecord } from '../../ports/register-records.ts';

export type PersonRedirectMapper = PersonEvent;
export interface PersonMapper {
  readonly id: string;
}
export interface TimelineEntryMapper {
  readonly record: LifeRecord;
  /** The person whose timeline it stands in. */
  readonly person: string;
}
