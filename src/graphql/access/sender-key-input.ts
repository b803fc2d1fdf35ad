import { MOST_DAYS } from '../../actions/access/manage-posts.ts';
import type { SenderKey } from '../../domain/batches/sender-key.ts';
import { feedById } from '../../domain/feeds/index.generated.ts';
import type { PublicKeys } from '../../ports/public-keys.ts';
import { wordOf } from '../enum-names.ts';
import { isRegionCode } from '../identifiers.ts';
import type { AddSenderKeyInput } from '../types.generated.ts';
import { invalidInput } from '../user-errors.ts';
import { badKey, postFault } from './access-errors.ts';
import { faultInDays } from './days.ts';

const DAY_MS = 86_400_000;

/** Reads a key for batches as it was handed over, with what it may sign; valid from now on. */
export async function readSenderKey(
  input: AddSenderKeyInput,
  now: Date,
  keys: PublicKeys,
): Promise<SenderKey | ReturnType<typeof invalidInput>> {
  const days = input.days ?? MOST_DAYS;
  const fault = faultInDays(days) ?? (isRegionCode(input.region) ? null : postFault('REGION_CODE'));
  if (fault) return fault;
  const owner = ownerOf(input.feeds);
  if (owner === null) return FEED_UNKNOWN;
  const algorithm = wordOf(input.algorithm) ?? 'ed25519';
  const key = await keys.forBatches(algorithm, input.publicKey);
  if (key.outcome === 'refused') return badKey('publicKey', key.why);
  return {
    ...key.value,
    sender: input.client,
    department: owner,
    org: input.org ?? '',
    region: input.region,
    feeds: [...new Set(input.feeds)],
    algorithm,
    validFrom: now.toISOString(),
    validUntil: new Date(now.getTime() + days * DAY_MS).toISOString(),
    revokedAt: null,
  };
}

/** Department of the first feed; of the others it is asked against the post. Null when there is none, or one is unknown. */
function ownerOf(feeds: readonly string[]) {
  const [first] = feeds;
  return first !== undefined && feeds.every((feed) => feedById.has(feed)) ? (feedById.get(first)?.owner ?? null) : null;
}

const FEED_UNKNOWN = invalidInput(
  'feeds',
  'FEED_UNKNOWN',
  '没有这个名册代码;可用代码见 feeds',
  'there is no such feed; see feeds',
);
