import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { batchCryptography } from '../../src/adapters/signing/batch-cryptography.ts';
import { readRosterName, type RosterName } from '../../src/domain/feeds/roster-name.ts';
import type { SenderKey } from '../../src/domain/batches/sender-key.ts';
import type { Caller, Result } from './caller.ts';

/** What the hub answered for one file, for good. */
export type Answers = Map<string, Result>;

/** Feeds that systems push with their signature, by department; officers upload all others. */
export const PUSHED = {
  HC: ['HC-BIRTH', 'HC-DEATH'],
  PS: ['PS-BIRTH', 'PS-DEATH', 'PS-CORR', 'PS-INFLOW', 'PS-OUTFLOW'],
} as const;
export type Pusher = keyof typeof PUSHED;

const UPLOAD = `mutation ($input: UploadRosterInput!) { uploadRoster(input: $input) { __typename
  ... on UploadRosterSuccess { isKnown batch { number } } ... on RosterRefusedError { rule } } }`;
const SUBMIT = `mutation ($input: SubmitBatchInput!) { submitBatch(input: $input) { __typename
  ... on SubmitBatchSuccess { isRepeat receipt { text signature } } ... on RosterRefusedError { rule } } }`;

/** Rosters of a folder, in the order in which they are sent. */
export const rostersIn = (folder: string): readonly { readonly file: string; readonly name: RosterName }[] =>
  readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const name = readRosterName(file);
      return name === null ? [] : [{ file, name }];
    });

/** Posts a file and asks for the change on it, until it is answered; posted anew when the hub has lost the posted one. */
async function send(
  caller: Caller,
  file: string,
  content: Uint8Array<ArrayBuffer>,
  query: string,
  more: object,
): Promise<Result> {
  for (;;) {
    const uploadId = await caller.post(file, content);
    if (uploadId === null) return { __typename: 'Unreadable' };
    const result = await caller.change(query, { idempotencyKey: randomUUID(), uploadId, ...more });
    if (result.__typename !== 'NotFoundError') return result;
  }
}

/** An officer uploads the rosters one after the other. */
export async function upload(
  folder: string,
  files: readonly string[],
  caller: Caller,
  answers: Answers,
): Promise<void> {
  for (const file of files)
    answers.set(file, await send(caller, file, new Uint8Array(readFileSync(join(folder, file))), UPLOAD, {}));
}

const pair = generateKeyPairSync('ed25519');
const senderOf = (department: Pusher): string => `drill-${department}`;
const keyOf = (department: Pusher): string => `${senderOf(department)}/1`;

export const senderKey = (department: Pusher): SenderKey => ({
  keyId: keyOf(department),
  sender: senderOf(department),
  department,
  org: '',
  region: '',
  feeds: [...PUSHED[department]],
  algorithm: 'ed25519',
  publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  validFrom: new Date(Date.now() - 3_600_000).toISOString(),
  validUntil: new Date(Date.now() + 86_400_000).toISOString(),
  revokedAt: null,
});

/** A system pushes signed batches in series, each as soon as it holds the receipt for the one before. */
export async function push(
  folder: string,
  { department, files }: { readonly department: Pusher; readonly files: readonly string[] },
  caller: Caller,
  answers: Answers,
): Promise<void> {
  const series = new Map<string, { readonly no: number; readonly digest: string }>();
  for (const file of files) {
    const name = readRosterName(file);
    if (name === null) continue;
    const of = `${name.feed} ${name.region}`;
    const { no, digest } = series.get(of) ?? { no: 0, digest: '' };
    const path = join(folder, file);
    const manifest = await manifestOf(path, file, name, { department, seriesNo: no + 1, prevDigest: digest });
    series.set(of, { no: no + 1, digest: batchCryptography.digest(manifest) });
    const signature = sign(null, Buffer.from(manifest), pair.privateKey).toString('hex');
    answers.set(file, await send(caller, file, new Uint8Array(readFileSync(path)), SUBMIT, { manifest, signature }));
  }
}

async function manifestOf(
  path: string,
  file: string,
  name: RosterName,
  place: { readonly department: Pusher; readonly seriesNo: number; readonly prevDigest: string },
): Promise<string> {
  const { department, seriesNo, prevDigest } = place;
  const { bytes, sha256 } = await batchCryptography.measure(path, false);
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  return batchCryptography.canonical({
    spec: 'hub-batch/1',
    sender: senderOf(department),
    feed: name.feed,
    region: name.region,
    period: { from: name.periodStart, until: name.periodEnd, final: name.isFinal },
    kind: 'delta',
    seriesNo,
    prevDigest,
    file: { name: file, bytes, sha256, rows },
    agreement: { id: 'HC-PS', version: 1 },
    createdAt: new Date().toISOString(),
    nonce: randomUUID(),
    keyId: keyOf(department),
  });
}
