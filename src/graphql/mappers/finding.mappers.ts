import type { Compared, Consulted } from '../../domain/checks/answer.ts';
import type { FindingReading } from '../../ports/catalogue.ts';
import type { EvidenceRef } from '../../ports/run-register.ts';

export type FindingMapper = FindingReading;
/** A record together with the finding that shows it: a look at it is written down under the finding. */
export interface EvidenceMapper {
  readonly ref: EvidenceRef;
  readonly shownBy: string;
}
export type ConsultedRosterMapper = Consulted;
export interface ComparedFieldMapper {
  readonly compared: Compared;
  readonly shownBy: string;
}
