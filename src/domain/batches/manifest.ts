import { z } from 'zod';
import type { Reason } from '../checks/answer.ts';
import type { Envelope } from '../feeds/define-feed.ts';
import { plainDate } from '../values/plain-date.ts';
import { hasDuplicateKey } from './duplicate-key.ts';

const day = z.iso.date();
const digest = z.string().regex(/^[0-9a-f]{64}$/u);

/**
 * What a department's system signs about a file (2.5 of the security design). The signature covers these bytes, these bytes
 * cover the file: nothing is signed inside a spreadsheet.
 */
const Manifest = z.strictObject({
  spec: z.literal('hub-batch/1'),
  /** Client that sends. */
  sender: z.string().min(1).max(64),
  feed: z.string().regex(/^[A-Z]{2}-[A-Z0-9-]+$/u),
  region: z.string().regex(/^\d{6}(?:\d{3}){0,2}$/u),
  period: z.strictObject({ from: day, until: day, final: z.boolean() }),
  /** snapshot: in place of what was sent for the period; the others add, each row with its own operation. */
  kind: z.enum(['snapshot', 'delta', 'correction', 'retraction']),
  /** 1, 2, 3, … per sender, feed and region. */
  seriesNo: z.number().int().min(1).max(2_000_000_000),
  /** SHA-256 of the manifest before; '' for the first. */
  prevDigest: z.union([z.literal(''), digest]),
  file: z.strictObject({
    name: z.string().min(1).max(200),
    bytes: z.number().int().min(0),
    sha256: digest,
    sm3: digest.optional(),
    rows: z.number().int().min(0),
    encoding: z.string().max(20).optional(),
  }),
  agreement: z.strictObject({ id: z.string().max(64), version: z.number().int().min(1) }),
  createdAt: z.iso.datetime(),
  nonce: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/u),
  keyId: z.string().min(1).max(64),
});

export type Manifest = z.infer<typeof Manifest>;

export type ManifestReading =
  | { readonly outcome: 'read'; readonly manifest: Manifest }
  | { readonly outcome: 'faulty'; readonly problem: Reason };

export function readManifest(text: string): ManifestReading {
  const value = parsed(text);
  if (value === undefined) return faulty('MANIFEST_INVALID', '清单不是有效的 JSON', 'the manifest is no JSON');
  if (hasDuplicateKey(text))
    return faulty('MANIFEST_DUPLICATE_KEY', '清单中有重复的键', 'the manifest states a key twice');
  const read = Manifest.safeParse(value);
  if (read.success) return { outcome: 'read', manifest: read.data };
  const fields = [...new Set(read.error.issues.map(({ path, code }) => [...path, code].join('.')))].join(', ');
  return faulty('MANIFEST_INVALID', `清单字段不符:${fields}`, `fields of the manifest do not fit: ${fields}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const faulty = (code: string, zh: string, en: string): ManifestReading => ({
  outcome: 'faulty',
  problem: { code, zh, en },
});

/** The envelope under which the rows are taken; who sends is told by the key, not by the sender. */
export const envelopeOf = (
  { feed, region, period, kind, seriesNo, file, createdAt }: Manifest,
  org: string,
): Envelope => ({
  feed,
  region,
  org,
  periodStart: plainDate(period.from),
  periodEnd: plainDate(period.until),
  isFinal: period.final,
  series: seriesNo,
  mode: kind === 'snapshot' ? 'replace' : 'add',
  submittedAt: createdAt,
  declaredRowCount: file.rows,
});

/**
 * What makes two submissions one: what they say, not when, under which nonce or with which signature, for a signature can be
 * re-formed by others (CVE-2026-23967).
 */
export const contentOf = ({ sender, feed, region, period, kind, seriesNo, prevDigest, file }: Manifest) => ({
  sender,
  feed,
  region,
  period,
  kind,
  seriesNo,
  prevDigest,
  sha256: file.sha256,
});
