import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../../storage/sync-folder.ts';
import { exposedMasterKey, unreadableMasterKey, wrongMasterKey } from './key-problem.ts';

/** A key that wraps data keys and nothing else. It lives in a file beside the database, never in it. */
export interface MasterKey {
  /** First 8 bytes of a digest of the key: tells keys apart, tells nothing about them. */
  readonly id: string;
  readonly key: Buffer;
}

const KEY_BYTES = 32;
const HEAD = 'lianhe-master-key';

/** Where the file lies in a home, unless the configuration names another place. */
export const keyFileIn = (home: string): string => join(home, 'keys', 'master.key');

/** The keys of the file, the one in use first; null when there is no such file. @throws KeyProblem */
export async function readMasterKeys(path: string): Promise<readonly MasterKey[] | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  if (((await stat(path)).mode & 0o077) !== 0) throw exposedMasterKey(path);
  return text
    .trim()
    .split('\n')
    .map((line) => parse(line, path));
}

function parse(line: string, path: string): MasterKey {
  const [head, id, encoded] = line.split(' ');
  const key = Buffer.from(encoded ?? '', 'base64');
  if (head !== HEAD || key.length !== KEY_BYTES || idOf(key) !== id) throw unreadableMasterKey(path);
  return { id, key };
}

const idOf = (key: Buffer): string =>
  createHash('sha256').update('lianhe master key id').update(key).digest('hex').slice(0, 16);

export function newMasterKey(): MasterKey {
  const key = randomBytes(KEY_BYTES);
  return { id: idOf(key), key };
}

/** Makes the file when there is none; of two processes that start at once the second takes what the first made. */
export async function makeMasterKeys(path: string): Promise<readonly MasterKey[]> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = await writeDraft(path, [newMasterKey()]);
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  await syncFolder(dirname(path));
  return (await readMasterKeys(path)) ?? [];
}

/** Puts these keys in the place of those in the file, at once and whole. */
export async function replaceMasterKeys(path: string, keys: readonly MasterKey[]): Promise<void> {
  await rename(await writeDraft(path, keys), path);
  await syncFolder(dirname(path));
}

async function writeDraft(path: string, keys: readonly MasterKey[]): Promise<string> {
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  const lines = keys.map(({ id, key }) => `${HEAD} ${id} ${key.toString('base64')}\n`);
  await writeFile(draft, lines.join(''), { mode: 0o400, flush: true });
  return draft;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Wraps a data key for the purpose and version that `name` states: AES-256-GCM. */
export function wrap({ key }: MasterKey, name: string, dataKey: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return Buffer.concat([iv, body, cipher.getAuthTag()]);
}

/** A data key as it was wrapped, under the id of the master key that did. */
export interface WrappedKey {
  readonly name: string;
  readonly masterId: string;
  readonly wrapped: Buffer;
}

/** @throws KeyProblem when none of the keys of the file at `path` wrapped it */
export function unwrap(keys: readonly MasterKey[], { name, masterId, wrapped }: WrappedKey, path: string): Buffer {
  const master = keys.find(({ id }) => id === masterId);
  if (!master)
    throw wrongMasterKey(
      path,
      masterId,
      keys.map(({ id }) => id),
    );
  const decipher = createDecipheriv('aes-256-gcm', master.key, wrapped.subarray(0, IV_BYTES));
  const end = wrapped.length - TAG_BYTES;
  decipher.setAAD(Buffer.from(name)).setAuthTag(wrapped.subarray(end));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(IV_BYTES, end)), decipher.final()]);
  } catch {
    throw unreadableMasterKey(path);
  }
}
