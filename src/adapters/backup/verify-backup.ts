import { BackupSeal, type PartSum } from '../../domain/backup/backup-manifest.ts';
import { BackupRefused } from '../../domain/backup/backup-refused.ts';
import type { OpenBackup } from './backup-file.ts';
import { PassingSum, type Section } from './sections.ts';

/**
 * Reads a backup to its end and compares every part with what the seal says of it; changes nothing.
 * @param onRows rows that were read since it was told last
 * @throws BackupRefused `truncated` or `altered`
 */
export async function verifyBackup(
  backup: OpenBackup,
  file: string,
  onRows: (rows: number) => void = () => undefined,
): Promise<BackupSeal> {
  const [tables, files]: [PartSum[], PartSum[]] = [[], []];
  let seal: BackupSeal | null = null;
  for await (const section of backup.sections()) {
    const { header } = section;
    if (seal !== null) throw new BackupRefused('altered', file);
    if (header.kind === 'seal') seal = await readSeal(section);
    else if (header.kind === 'table') tables.push((await sumOf(section, onRows)).table(header.name));
    else files.push((await sumOf(section)).file(header.name));
  }
  if (seal === null || !areSame(tables, seal.tables) || !areSame(files, seal.files))
    throw new BackupRefused('altered', file);
  return seal;
}

async function sumOf({ bytes }: Section, onRows?: (rows: number) => void): Promise<PassingSum> {
  const sum = new PassingSum();
  for await (const chunk of sum.over(bytes, onRows)) void chunk;
  return sum;
}

async function readSeal({ bytes }: Section): Promise<BackupSeal> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return BackupSeal.parse(JSON.parse(Buffer.concat(chunks).toString()));
}

const areSame = (found: readonly PartSum[], recorded: readonly PartSum[]): boolean =>
  found.length === recorded.length &&
  found.every(({ name, rows, sha256 }, at) => {
    const other = recorded[at];
    return other?.name === name && other.rows === rows && other.sha256 === sha256;
  });
