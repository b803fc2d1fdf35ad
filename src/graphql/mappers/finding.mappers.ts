import type { Compared, Consulted } from '../../domain/checks/answer.ts';
import type { FindingReading } from '../../ports/catalogue.ts';
import type { Sighting } from '../disclosure/sighting.ts';
import type { EvidenceRef } from '../../ports/run-register.ts';

export type FindingMapper = FindingReading;
/** A record together with the finding that shows it. */
export interface EvidenceMapper {
  readonly ref: EvidenceRef;
  readonly sighting: Sighting;
}
export type ConsultedRosterMapper = Consulted;
/** Two values side by side, with the records that they come from. */
export interface ComparedFieldMapper {
  readonly compared: Compared;
  readonly left: EvidenceRef | null;
  readonly right: EvidenceRef | null;
  readonly sighting: Sighting;
}
