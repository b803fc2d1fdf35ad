import { WatchedClient } from '../connection/watched-client.ts';
import { codecOf } from './codec.ts';
import { transacted } from './in-transaction.ts';
import { openVault, type VaultPlace } from './identity-vault.ts';
import { veilExisting } from './veil-existing.ts';
import { type Rewrite, rewriteTable, textTables } from './rewrite-texts.ts';

/** One process at a time; the others wait until nothing is left to do. */
const LOCK = `select pg_advisory_lock(hashtext('lianhe-seal-existing'))`;

/**
 * Takes the numbers of a database from before the vault into it: page by page, each in a transaction of its own, so that a
 * cut-off work goes on where it was. In the end the tables are written anew, for a row that was changed stays readable in
 * its file until then. Processes of the release before must be stopped.
 */
export async function sealExisting(place: VaultPlace): Promise<void> {
  if (await isSealed(place)) return;
  await using vault = await openVault(place);
  const client = await vault.pool.connect();
  try {
    await client.query(LOCK);
    if (await isSealed(place)) return;
    const rewritten = new Set(await veilExisting(client, vault));
    const { encode } = codecOf(vault, 'all');
    const sealTexts: Rewrite = async (texts) => encode(texts, true);
    for (const table of await textTables(client, place.schema)) {
      const changed = await rewriteTable(client, table, sealTexts, (work) => transacted(client, work));
      if (changed > 0) rewritten.add(table.name);
    }
    for (const table of rewritten) await client.query(`vacuum (full, analyze) ${table}`);
    await client.query('update identity_vault set sealed_since = now()');
  } finally {
    client.release(true);
  }
}

async function isSealed({ url, schema }: VaultPlace): Promise<boolean> {
  const client = new WatchedClient({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select 1 from ${schema}.identity_vault where sealed_since is not null`);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
