import { FREE_ATTEMPTS, LONGEST_DELAY } from '../../../domain/access/sign-in-delay.ts';
import type { AccountFilter, AccountListing, AccountReading } from '../../../ports/access-readings.ts';
import { instant } from '../catalogue/instant.ts';
import { listingOf, type SqlListing } from '../catalogue/keyset.ts';
import type { Reader } from '../scoped-reader.ts';

type Row = AccountReading & Record<string, unknown>;

/** Failures are kept under the digest of the name, because people type other things into its field. */
const KEY = `translate(rtrim(encode(sha256(convert_to(a.name, 'UTF8')), 'base64'), '='), '+/', '-_')`;

/** Until when an attempt from a source is held back, as `delayAfter` has it. */
const HELD_UNTIL = `f.last_at + least(power(2, least(f.failures - ${FREE_ATTEMPTS}, 30)), ${LONGEST_DELAY}) * interval '1 second'`;

const HELD_BACK = `coalesce((select max(${HELD_UNTIL}) from sign_in_failure f
  where f.account = ${KEY} and f.failures >= ${FREE_ATTEMPTS}) > clock_timestamp(), false)`;

const LAST = '(select max(p.used_at) from post p where p.account = a.name)';

const ACCOUNT = `a.name, a.display_name "displayName", a.kind, a.owner, a.suspended_at is not null "isSuspended",
  a.may_ask_freely "mayAskFreely", a.created_by "createdBy", ${instant('a.created_at')} "createdAt",
  a.suspended_by "suspendedBy", ${instant('a.suspended_at')} "suspendedAt", a.password is not null "isLocal",
  a.password_is_initial "isInitial", ${instant(LAST)} "lastSignInAt",
  coalesce((select max(f.failures) from sign_in_failure f where f.account = ${KEY}), 0) failures,
  (select ${instant(`max(${HELD_UNTIL})`)} from sign_in_failure f
   where f.account = ${KEY} and f.failures >= ${FREE_ATTEMPTS} and ${HELD_UNTIL} > clock_timestamp()) "heldBackUntil"`;

const BY_NAME: SqlListing<AccountFilter, Row, AccountReading> = {
  select: ACCOUNT,
  from: () => 'account a',
  where: ({ kind, isSuspended, mayAskFreely, isHeldBack, owner, unit }) => [
    ['a.kind = ?', kind],
    ['(a.suspended_at is not null) = ?', isSuspended],
    ['a.may_ask_freely = ?', mayAskFreely],
    [`${HELD_BACK} = ?`, isHeldBack],
    ['a.owner = ?', owner],
    [
      'exists (select 1 from post p where p.account = a.name and p.department = ? and p.ended_at is null and p.valid_until > now())',
      unit,
    ],
  ],
  order: [{ sql: 'a.name', type: 'text' }],
  read: (row) => row,
};

const IDLE_FIRST: SqlListing<AccountFilter, Row, AccountReading> = {
  ...BY_NAME,
  order: [{ sql: `coalesce(${LAST}, 'epoch'::timestamptz)`, type: 'timestamptz' }, ...BY_NAME.order],
};

/** Accounts for administrators, with what is known of their sign-ins. */
export const accountReadings = (reader: Reader): AccountListing => ({
  ...listingOf(reader, BY_NAME),
  idleFirst: listingOf(reader, IDLE_FIRST),
  byNames: (names) => reader.query<Row>(`select ${ACCOUNT} from account a where a.name = any ($1)`, [names]),
});
