import type { AccessReadings, ClientKeyReading, SenderKeyReading } from '../../../ports/access-readings.ts';
import { instant } from '../catalogue/instant.ts';
import type { Reader } from '../scoped-reader.ts';

type ClientRow = ClientKeyReading & Record<string, unknown>;
type SenderRow = SenderKeyReading & Record<string, unknown>;

const CLIENT_KEY = `select kid, account, algorithm, certificate, added_by "addedBy", ${instant('added_at')} "addedAt",
  confirmed_by "confirmedBy", ${instant('confirmed_at')} "confirmedAt", ${instant('revoked_at')} "revokedAt"
  from client_key where account = any ($1) order by client_key.added_at desc, kid`;

const THUMBPRINT = `encode(sha256(decode(public_key, case algorithm when 'sm2' then 'hex' else 'base64' end)), 'hex')`;

const SENDER_KEY = `select key_id "keyId", sender, department, org, region, feeds, algorithm, ${THUMBPRINT} thumbprint,
  ${instant('valid_from')} "validFrom", ${instant('valid_until')} "validUntil", ${instant('revoked_at')} "revokedAt",
  registered_by "registeredBy", ${instant('registered_at')} "registeredAt"
  from sender_key where sender = any ($1) order by sender_key.valid_from desc, key_id`;

/** Keys of department systems for administrators: never the keys themselves. */
export const keyReadings = (reader: Reader): Pick<AccessReadings, 'clientKeys' | 'senderKeys'> => ({
  clientKeys: async (accounts) =>
    Map.groupBy(await reader.query<ClientRow>(CLIENT_KEY, [accounts]), ({ account }) => account),
  senderKeys: async (senders) =>
    Map.groupBy(await reader.query<SenderRow>(SENDER_KEY, [senders]), ({ sender }) => sender),
});
