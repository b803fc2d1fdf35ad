import type { Client } from 'pg';
import { damagedPages } from './damaged-pages.ts';
import { type Answer, ill, messageOf, well } from './symptom.ts';

const FROM_BACKUP = 'docs/operations.md「坏盘」:停机、换盘、从备份恢复 / stop, replace the disk, restore the backup';

/** Without them a page that the disk altered is taken for what was written. Found ones count up until the cluster is made anew. */
export async function checksums(client: Client): Promise<Answer> {
  const { rows } = await client.query<{ setting: string; failures: string }>(
    `select current_setting('data_checksums') setting, coalesce(sum(checksum_failures), 0)::text failures from pg_stat_database`,
  );
  const { setting = 'off', failures = '0' } = rows[0] ?? {};
  if (setting !== 'on')
    return ill(
      '数据页没有校验和',
      'data pages have no checksums',
      '停止服务器后 / with the server stopped: pg_checksums --enable',
    );
  if (failures === '0') return well('数据页有校验和,未见损坏', 'data pages have checksums, none failed');
  return ill(
    `${failures} 次读到损坏的数据页`,
    `${failures} readings of damaged pages`,
    `lianhe doctor --pages; ${FROM_BACKUP}`,
  );
}

/** Reads all of the database; takes about a minute for ten gigabytes. */
export async function everyPage(url: string): Promise<Answer> {
  try {
    const damaged = await damagedPages(url);
    if (damaged.length === 0)
      return well('已读遍每个数据页,校验和都对', 'every page was read, all checksums are right');
    const places = damaged
      .slice(0, MOST_PLACES)
      .map(({ file, block, relation }) => `${file} #${block} ${relation}`.trim());
    return ill(
      `${damaged.length} 个数据页损坏(${places.join(', ')})`,
      `${damaged.length} pages are damaged (${places.join(', ')})`,
      FROM_BACKUP,
    );
  } catch (error) {
    const remedy = `以有 REPLICATION 权限的账号连接,或由管理员执行 pg_basebackup / connect as a role with REPLICATION, or let an administrator run pg_basebackup (${messageOf(error)})`;
    return ill('数据页未能读遍', 'the pages could not be read', remedy);
  }
}

const MOST_PLACES = 5;
