import { createHash, randomBytes } from 'node:crypto';
import { BackupHead, FORMAT, FORMAT_VERSION } from '../../domain/backup/backup-manifest.ts';
import { BackupRefused } from '../../domain/backup/backup-refused.ts';
import { type MasterKey, readMasterKeys, unwrap, wrap } from '../postgres/vault/master-keys.ts';
import type { FrameKey } from './frames.ts';

const KEY_BYTES = 32;

/** The first line of a new backup, with a key of its own that the master key wraps. @throws BackupRefused `no-key` */
export async function newHead(
  about: Omit<BackupHead, 'wrapped'>,
  keyFile: string,
): Promise<{ readonly line: string; readonly key: FrameKey }> {
  const master = await masterOf(about.masterKey, keyFile);
  const key = randomBytes(KEY_BYTES);
  const wrapped = wrap(master, wrappedName(about), key).toString('base64');
  const line = `${FORMAT} ${FORMAT_VERSION} ${JSON.stringify({ ...about, wrapped })}`;
  return { line, key: { key, head: digestOf(line) } };
}

const LINE = new RegExp(`^${FORMAT} (?<version>\\d+) (?<head>\\{.*\\})$`);

/** Reads the first line. @throws BackupRefused `not-a-backup` or `newer-format` */
export function readHead(line: string | null, file: string): BackupHead {
  const { version, head } = LINE.exec(line ?? '')?.groups ?? {};
  if (version === undefined || head === undefined) throw new BackupRefused('not-a-backup', file);
  if (Number(version) > FORMAT_VERSION) throw new BackupRefused('newer-format', version);
  const parsed = BackupHead.safeParse(jsonOf(head));
  if (!parsed.success) throw new BackupRefused('altered', file);
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @throws BackupRefused `no-key` when the master key is another one, `altered` when it does not open the line */
export async function openHead(line: string, head: BackupHead, keyFile: string, file: string): Promise<FrameKey> {
  const master = await masterOf(head.masterKey, keyFile);
  const wrapped = Buffer.from(head.wrapped, 'base64');
  try {
    const key = unwrap([master], { name: wrappedName(head), masterId: master.id, wrapped }, keyFile);
    return { key, head: digestOf(line) };
  } catch {
    throw new BackupRefused('altered', file);
  }
}

async function masterOf(id: string, keyFile: string): Promise<MasterKey> {
  const master = (await readMasterKeys(keyFile))?.find((key) => key.id === id);
  if (!master) throw new BackupRefused('no-key', id);
  return master;
}

/** A key of a backup never passes for a data key of the vault. */
const wrappedName = ({ instance, at }: Pick<BackupHead, 'instance' | 'at'>): string =>
  `lianhe backup|${instance}|${at}`;

const digestOf = (line: string): Buffer => createHash('sha256').update(line).digest();
