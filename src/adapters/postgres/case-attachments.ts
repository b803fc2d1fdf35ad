import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Attachment, CaseAttachments } from '../../ports/case-work.ts';
import { FileTampered } from '../../ports/sealed-file.ts';
import { openBytesOf, sealBytes } from '../sealed-files/sealed-bytes.ts';
import type { FileKeys } from '../sealed-files/sealed-header.ts';
import type { SqlRow, Transaction } from './database.ts';
import { attachmentPlace } from './vault/rewrap-attachments.ts';

interface AttachmentRow extends SqlRow {
  media_type: string;
  header: Buffer;
  content: Buffer;
}

/** Attachments of cases in PostgreSQL: by the digest of their content, which lies there sealed. */
export const caseAttachments = ({ query, vault }: Pick<Transaction, 'query' | 'vault'>): CaseAttachments => ({
  keepAttachment: async ({ hash, mediaType, content }, at) => {
    const sealed = await sealBytes(content, attachmentPlace(hash), vault.fileKeys);
    await query(
      `insert into case_attachment (hash, media_type, bytes, header, content, key_version, added_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (hash) do nothing`,
      [hash, mediaType, content.length, sealed.header, sealed.content, sealed.keyVersion, at],
    );
  },
  attachedTo: async (number) => {
    const rows = await query<{ hash: string }>(
      `select distinct e.what ->> 'hash' hash from case_event e join case_file c on c.id = e.case_id
       where c.number = $1 and e.kind = 'evidence-attached'`,
      [number],
    );
    return new Set(rows.map(({ hash }) => hash));
  },
  attachment: async (hash) => {
    const [row] = await query<AttachmentRow>(
      'select media_type, header, content from case_attachment where hash = $1',
      [hash],
    );
    return row ? openAttachment(hash, row, vault.fileKeys) : null;
  },
});

/** The digest under which it is kept proves once more that it is this file. */
async function openAttachment(hash: string, row: AttachmentRow, keys: FileKeys): Promise<Attachment> {
  const content = await openBytesOf(row, attachmentPlace(hash), keys);
  if (createHash('sha256').update(content).digest('hex') !== hash) throw new FileTampered(attachmentPlace(hash));
  return { hash, mediaType: row.media_type, content };
}

/** Seals what an earlier release kept in plain; then the table is written anew, so that no dead row keeps it. */
export async function sealExistingAttachments(pool: Pool, keys: FileKeys): Promise<void> {
  const { rows } = await pool.query<{ hash: string }>('select hash from case_attachment where header is null');
  for (const { hash } of rows) {
    const found = await pool.query<{ content: Buffer }>('select content from case_attachment where hash = $1', [hash]);
    const sealed = await sealBytes(found.rows[0]?.content ?? Buffer.alloc(0), attachmentPlace(hash), keys);
    await pool.query(
      'update case_attachment set header = $2, content = $3, key_version = $4 where hash = $1 and header is null',
      [hash, sealed.header, sealed.content, sealed.keyVersion],
    );
  }
  if (rows.length > 0) await pool.query('vacuum (full, analyze) case_attachment');
}
