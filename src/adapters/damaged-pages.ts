import { Client } from 'pg';

/** A page whose checksum is not that of its content. */
export interface DamagedPage {
  /** File in the data folder of the server. */
  readonly file: string;
  /** Number of the page in it, from 0. */
  readonly block: string;
  /** Table or index; empty when it is of another database or cannot be told. */
  readonly relation: string;
}

/** The wording of the server for a file that a base backup reads, in the language that is asked for below. */
const FAILED = /checksum verification failed in file "(?:\.\/)?([^"]+)", block (\d+)/u;
const FILE = /base\/(\d+)\/(\d+)/u;

/**
 * Has the server read every page of every table and index from its files and hold it against its checksum, as for a base backup,
 * whose content is thrown away: what still lies in its memory is not taken for what lies on the disk. Asks for the right REPLICATION.
 * @throws when the server does not let one
 */
export async function damagedPages(url: string): Promise<readonly DamagedPage[]> {
  const found = new Map<string, { readonly file: string; readonly block: string }>();
  await using client = await connected(url, { replication: 'true', options: '-c lc_messages=C' });
  client.on('notice', ({ message = '' }) => {
    const [, file = '', block = ''] = FAILED.exec(message) ?? [];
    if (file !== '') found.set(`${file} ${block}`, { file, block });
  });
  await client
    .query(`BASE_BACKUP (VERIFY_CHECKSUMS true, CHECKPOINT 'fast', WAL false, MANIFEST 'no')`)
    .catch((error: unknown) => {
      // The server ends it with an error when it has found something.
      if (found.size === 0) throw error;
    });
  return found.size === 0 ? [] : named([...found.values()], url);
}

async function named(pages: readonly Omit<DamagedPage, 'relation'>[], url: string): Promise<readonly DamagedPage[]> {
  await using client = await connected(url, {});
  const relationOf = async (file: string): Promise<string> => {
    const [, database = '', node = ''] = FILE.exec(file) ?? [];
    const { rows } = await client.query<{ relation: string | null }>(
      `select (select relname from pg_class where oid = pg_filenode_relation(0, $2::oid)) relation from pg_database where datname = current_database() and oid = $1::oid`,
      [database === '' ? null : database, node === '' ? null : node],
    );
    return rows[0]?.relation ?? '';
  };
  const answer: DamagedPage[] = [];
  for (const page of pages) answer.push({ ...page, relation: await relationOf(page.file).catch(() => '') });
  return answer;
}

async function connected(
  connectionString: string,
  more: { readonly replication?: string; readonly options?: string },
): Promise<Client & AsyncDisposable> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000, ...more });
  client.on('error', () => undefined);
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end().catch(() => undefined) });
}
