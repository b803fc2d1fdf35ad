import type { RestrictedAccess } from '../domain/restricted-access/restricted-access.ts';
import type { Listing } from './catalogue.ts';

/** A record as one case shows it. */
export interface RecordInCase {
  readonly caseId: string;
  readonly recordId: string;
}

/** Requests of officers to open records of restricted registers, inside one transaction. */
export interface RestrictedAccesses {
  /** Those of an officer about a record in a case; nobody else adds one until the transaction ends. */
  ofOfficer(officer: string, place: RecordInCase): Promise<readonly RestrictedAccess[]>;
  add(access: RestrictedAccess): Promise<void>;
  /** Locked until the transaction ends; null when there is none. */
  take(id: string): Promise<RestrictedAccess | null>;
  save(access: RestrictedAccess): Promise<void>;
}

export interface AccessFilter {
  /** Requests of this officer, and … */
  readonly askedBy: string;
  /** … those about records of these feeds; null = of every feed. */
  readonly feeds: readonly string[] | null;
  /** Only what waits for somebody; not what is decided, lapsed or over. */
  readonly openAt: string | null;
}

/** Requests as one post reads them: of its department, or about registers that its department owns. */
export interface AccessReadings extends Listing<AccessFilter, RestrictedAccess> {
  byId(id: string): Promise<RestrictedAccess | null>;
  /** Those that both sides allowed and nobody withdrew, about these records in these cases. */
  allowed(places: readonly RecordInCase[]): Promise<readonly RestrictedAccess[]>;
}
