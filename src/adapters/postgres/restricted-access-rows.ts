import type { AccessVoice, RestrictedAccess } from '../../domain/restricted-access/restricted-access.ts';
import { instant } from './catalogue/instant.ts';
import type { SqlRow } from './database.ts';

export type AccessRow = SqlRow &
  Omit<RestrictedAccess, 'approvals'> & {
    readonly ownerBy: string | null;
    readonly ownerAt: string | null;
    readonly protectionBy: string | null;
    readonly protectionAt: string | null;
  };

/** Columns of a request as the domain knows it. */
export const ACCESS = `a.id, a.case_id "caseId", a.record_id::text "recordId", a.feed, a.region, a.asked_by "askedBy",
  a.asked_department "askedDepartment", a.reason, ${instant('a.asked_at')} "askedAt", ${instant('a.lapses_at')} "lapsesAt",
  a.owner_by "ownerBy", ${instant('a.owner_at')} "ownerAt", a.protection_by "protectionBy", ${instant('a.protection_at')} "protectionAt",
  ${instant('a.expires_at')} "expiresAt", a.declined_by "declinedBy", a.withdrawn_by "withdrawnBy"`;

export const accessOf = ({
  ownerBy,
  ownerAt,
  protectionBy,
  protectionAt,
  id,
  caseId,
  recordId,
  feed,
  region,
  askedBy,
  askedDepartment,
  reason,
  askedAt,
  lapsesAt,
  expiresAt,
  declinedBy,
  withdrawnBy,
}: AccessRow): RestrictedAccess => ({
  id,
  caseId,
  recordId,
  feed,
  region,
  askedBy,
  askedDepartment,
  reason,
  askedAt,
  lapsesAt,
  approvals: { ...voice('owner', ownerBy, ownerAt), ...voice('data-protection', protectionBy, protectionAt) },
  expiresAt,
  declinedBy,
  withdrawnBy,
});

const voice = (side: string, user: string | null, at: string | null): Readonly<Record<string, AccessVoice>> =>
  user === null || at === null ? {} : { [side]: { user, at } };
