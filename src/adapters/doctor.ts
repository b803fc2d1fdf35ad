import { statfsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';

import { ALARM_SECONDS } from '../domain/faults/clock-skew.ts';
import { processTime } from './clock.ts';
import { hasBinaries } from './embedded-postgres/binaries.ts';
import { startEmbeddedPostgres } from './embedded-postgres/embedded-postgres.ts';
import { hasCluster } from './embedded-postgres/place.ts';
import { checksums, everyPage } from './page-symptoms.ts';
import { queueSchemaVersion } from './queue/postgres-backend.ts';
import { keyFileIn } from './postgres/vault/master-keys.ts';
import { pingRedis } from './queue/redis-connection.ts';
import { type Answer, ill, messageOf, type Symptom, well } from './symptom.ts';

export interface Patient {
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly home: string;
  /** File of the master key; in the home if left away. */
  readonly keyFile?: string | undefined;
  /** Reads every page of the database. */
  readonly pages?: boolean;
}

/** Node strips types without a flag from here on. */
const OLDEST_NODE = [22, 18] as const;
const OLDEST_POSTGRES = 15;
/** An import of a million rows with its log (`max_wal_size` 4 GB) fits into this. */
const DISK_GB = 6;

/** The database of the hub in the embedded server. */
const DATABASE = 'lianhe';

/** Looks at everything the hub stands on; never throws, what fails is one of the answers. */
export async function diagnose(patient: Patient): Promise<readonly Symptom[]> {
  return [
    named('node', nodeVersion()),
    named('home', homeMode(patient.home)),
    named('keys', keyFileMode(patient.keyFile ?? keyFileIn(patient.home))),
    named('disk', freeDisk(patient.home)),
    ...(patient.databaseUrl === undefined ? await embedded(patient) : await ownServer(patient.databaseUrl, patient)),
    ...(patient.redisUrl === undefined ? [] : [named('redis', await redis(patient.redisUrl))]),
  ];
}

const named = (name: string, answer: Answer): Symptom => ({ name, ...answer });

function nodeVersion(): Answer {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  const newEnough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  if (newEnough) return well(`Node ${process.versions.node}`, `Node ${process.versions.node}`);
  return ill(
    `Node ${process.versions.node} 过旧`,
    `Node ${process.versions.node} is too old`,
    '通过 npm run 启动以使用随附的 Node / start through npm run, which uses the bundled Node',
  );
}

function homeMode(home: string): Answer {
  const mode = statSync(home, { throwIfNoEntry: false })?.mode;
  if (mode === undefined) return well(`${home} 尚未建立，首次启动时建立`, `${home} will be made at the first start`);
  const bits = (mode & 0o777).toString(8).padStart(4, '0');
  if ((mode & 0o077) === 0) return well(`${home} 仅属主可入（${bits}）`, `${home} is closed to others (${bits})`);
  return ill(`${home} 对其他用户开放（${bits}）`, `${home} is open to others (${bits})`, `chmod 700 ${home}`);
}

/** Whether it fits the database is told when that is opened. */
function keyFileMode(path: string): Answer {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode === undefined)
    return well(`主密钥 ${path} 尚未建立，首次启动时建立`, `${path} will be made at the first start`);
  if ((mode & 0o077) === 0) return well(`主密钥 ${path} 仅属主可读`, `${path} is closed to others`);
  return ill(`主密钥 ${path} 对其他用户可读`, `others may read ${path}`, `chmod 400 ${path}`);
}

function freeDisk(home: string): Answer {
  const { bavail, bsize } = statfsSync(nearestFolder(home));
  const free = Math.floor((bavail * bsize) / 1024 ** 3);
  if (free >= DISK_GB) return well(`可用磁盘 ${free} GB`, `${free} GB of disk free`);
  const remedy = `请腾出至少 ${DISK_GB} GB，或把 LIANHE_HOME 移到更大的磁盘 / free ${DISK_GB} GB or move LIANHE_HOME`;
  return ill(`可用磁盘只有 ${free} GB`, `only ${free} GB of disk free`, remedy);
}

function nearestFolder(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : nearestFolder(join(path, '..'));
}

/** A home without a cluster is left as it is: a throw-away one shows whether the programs work. */
async function embedded({ home, pages = false }: Patient): Promise<readonly Symptom[]> {
  if (!hasBinaries()) return [named('database', noBinaries())];
  const spare = hasCluster(home) ? undefined : await mkdtemp(join(tmpdir(), 'lianhe-doctor-'));
  try {
    const server = await startEmbeddedPostgres({ home: spare ?? home, unsafeFast: spare !== undefined });
    const symptoms = [
      ...(await examine(server.url('postgres'))),
      ...(pages && spare === undefined ? [named('pages', await everyPage(server.url(DATABASE)))] : []),
    ];
    await server.stop();
    return symptoms;
  } catch (error) {
    return [named('database', ill('内置数据库不能启动', 'the embedded database does not start', messageOf(error)))];
  } finally {
    if (spare !== undefined) await rm(spare, { recursive: true, force: true });
  }
}

const noBinaries = (): Answer =>
  ill('缺少内置 PostgreSQL 的程序', 'the embedded PostgreSQL is not installed', 'npm ci，或设置 / or set DATABASE_URL');

async function ownServer(databaseUrl: string, { pages = false }: Patient): Promise<readonly Symptom[]> {
  return [
    ...(await examine(databaseUrl)),
    named('queue', await queueSchema(databaseUrl)),
    ...(pages ? [named('pages', await everyPage(databaseUrl))] : []),
  ];
}

async function examine(url: string): Promise<readonly Symptom[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return [
      named('database', await serverVersion(client)),
      named('trigrams', await chineseTrigrams(client)),
      named('clock', await clockSkew(client)),
      named('checksums', await checksums(client)),
    ];
  } catch (error) {
    const remedy = `检查 DATABASE_URL 与服务器 / check DATABASE_URL and the server: ${messageOf(error)}`;
    return [named('database', ill('数据库无法连接', 'the database cannot be reached', remedy))];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function serverVersion(client: Client): Promise<Answer> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  const version = rows[0]?.version ?? '';
  if (Number.parseInt(version, 10) >= OLDEST_POSTGRES) return well(`PostgreSQL ${version}`, `PostgreSQL ${version}`);
  const remedy = `升级到 PostgreSQL ${OLDEST_POSTGRES} 或更新版本 / upgrade to PostgreSQL ${OLDEST_POSTGRES} or newer`;
  return ill(`PostgreSQL ${version} 过旧`, `PostgreSQL ${version} is too old`, remedy);
}

async function clockSkew(client: Client): Promise<Answer> {
  const asked = processTime().getTime();
  const { rows } = await client.query<{ now: number }>('select extract(epoch from clock_timestamp())::float8 now');
  const skew = ((asked + processTime().getTime()) / 2_000 - (rows[0]?.now ?? 0)).toFixed(1);
  if (Math.abs(Number(skew)) <= ALARM_SECONDS)
    return well(`时钟与数据库相差 ${skew} 秒`, `${skew} s from the clock of the database`);
  const remedy = `校准本机与数据库主机的时钟(NTP) / set the clocks of this machine and of the database right (NTP)`;
  return ill(`时钟与数据库相差 ${skew} 秒`, `${skew} s from the clock of the database`, remedy);
}

/** Under the character type C trigrams of Chinese text are silently empty, and similar names would never be found. */
async function chineseTrigrams(client: Client): Promise<Answer> {
  try {
    if (await hasChineseTrigrams(client)) return well('中文三元组可用', 'trigrams of Chinese work');
    const remedy = '以 LC_CTYPE=C.UTF-8 新建数据库 / make the database with LC_CTYPE=C.UTF-8';
    return ill('中文三元组为空', 'trigrams of Chinese text are empty', remedy);
  } catch (error) {
    const remedy = `由管理员执行 / let an administrator run: create extension pg_trgm (${messageOf(error)})`;
    return ill('缺少扩展 pg_trgm', 'the extension pg_trgm is missing', remedy);
  }
}

/** Leaves nothing behind. */
async function hasChineseTrigrams(client: Client): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query('create extension if not exists pg_trgm');
    const where = await client.query<{ schema: string }>(
      `select quote_ident(nspname) as schema from pg_extension e join pg_namespace n on n.oid = extnamespace where extname = 'pg_trgm'`,
    );
    const found = await client.query<{ some: boolean }>(
      `select cardinality(${where.rows[0]?.schema ?? 'public'}.show_trgm('上海')) > 0 as some`,
    );
    return found.rows[0]?.some === true;
  } finally {
    await client.query('rollback');
  }
}

async function queueSchema(databaseUrl: string): Promise<Answer> {
  try {
    const version = await queueSchemaVersion(databaseUrl);
    return well(`任务队列结构版本 ${version}`, `work queue schema version ${version}`);
  } catch (error) {
    return ill(
      '任务队列结构缺失或过旧',
      'the work queue schema is missing or old',
      `lianhe migrate (${messageOf(error)})`,
    );
  }
}

async function redis(redisUrl: string): Promise<Answer> {
  try {
    const policy = await pingRedis(redisUrl);
    if (policy === 'noeviction') return well('Redis 可用', 'Redis answers');
    return ill(`Redis 会淘汰数据（${policy}）`, `Redis evicts data (${policy})`, 'maxmemory-policy noeviction');
  } catch (error) {
    return ill('Redis 无法连接', 'Redis cannot be reached', `检查 / check REDIS_URL: ${messageOf(error)}`);
  }
}
