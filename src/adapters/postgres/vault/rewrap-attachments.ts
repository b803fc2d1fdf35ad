import { openHeader, wrapKey } from '../../sealed-files/sealed-header.ts';
import type { DataKeys } from './data-keys.ts';
import type { IdentityVault } from './identity-vault.ts';
import { inVaultTransaction } from './in-transaction.ts';
import { noDataKey } from './key-problem.ts';

/** What an attachment is to its seal: it opens as nothing else. */
export const attachmentPlace = (hash: string): string => `attachment:${hash}`;

/** Attachments of one transaction: their headers only, 71 bytes each. */
const PAGE = 1_000;

/** Wraps the keys of all attachments with the new key; their contents are not touched. */
export async function rewrapAttachments({ pool }: Pick<IdentityVault, 'pool'>, keys: DataKeys): Promise<void> {
  for (let after: string | null = ''; after !== null;)
    after = await inVaultTransaction(pool, async (client) => {
      const { rows } = await client.query<{ hash: string; header: Buffer }>(
        `select hash, header from case_attachment where hash > $1 and key_version <> $2 order by hash limit ${PAGE} for update`,
        [after, keys.file.version],
      );
      for (const { hash, header } of rows)
        await client.query('update case_attachment set header = $2, key_version = $3 where hash = $1', [
          hash,
          await rewrapped(header, attachmentPlace(hash), keys),
          keys.file.version,
        ]);
      return rows.at(-1)?.hash ?? null;
    });
}

async function rewrapped(header: Buffer, place: string, keys: DataKeys): Promise<Buffer> {
  const byVersion = async (version: number) => {
    const key = keys.byVersion.get(version);
    if (key === undefined) throw noDataKey(version);
    return key;
  };
  const { contentKey } = await openHeader(header, place, { byVersion });
  return wrapKey(keys.file, place, contentKey.key, contentKey.suite).bytes;
}
