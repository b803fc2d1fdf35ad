import { createCipheriv, createDecipheriv } from 'node:crypto';
import { BackupRefused } from '../../domain/backup/backup-refused.ts';
import type { ByteReader } from './byte-reader.ts';
import { piecesOf } from './pieces.ts';

/** Bytes of one frame before encryption. */
const FRAME_BYTES = 1024 * 1024;
const TAG_BYTES = 16;
/** Highest bit of the length: no frame follows. */
const LAST = 0x8000_0000;

/** Key of one file only, and the digest of its first line, to which every frame is bound. */
export interface FrameKey {
  readonly key: Buffer;
  readonly head: Buffer;
}

/**
 * Bytes in frames of AES-256-GCM, numbered by their nonce, the last one marked (the STREAM construction of Hoang, Reyhanitabar,
 * Rogaway and Vizár, 2015): nothing can be changed, left out, swapped or cut off unseen. One key a file, so no nonce twice.
 */
export async function* sealFrames(frameKey: FrameKey, bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let number = 0;
  let held: Buffer | null = null;
  for await (const piece of piecesOf(bytes, FRAME_BYTES)) {
    if (held !== null) yield sealFrame(frameKey, number++, held, false);
    held = piece;
  }
  yield sealFrame(frameKey, number, held ?? Buffer.alloc(0), true);
}

function sealFrame({ key, head }: FrameKey, number: number, plain: Buffer, isLast: boolean): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number)).setAAD(boundTo(head, isLast));
  const body = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE((body.length | (isLast ? LAST : 0)) >>> 0);
  return Buffer.concat([length, body]);
}

/** What the frames held. @throws BackupRefused `truncated` or `altered` */
export async function* openFrames(frameKey: FrameKey, from: ByteReader, file: string): AsyncIterable<Buffer> {
  for (let number = 0; ; number += 1) {
    const word = (await from.take(4)).readUInt32BE();
    const isLast = word >= LAST;
    const length = isLast ? word - LAST : word;
    if (length < TAG_BYTES || length > FRAME_BYTES + TAG_BYTES) throw new BackupRefused('altered', file);
    const plain = openFrame(frameKey, number, await from.take(length), isLast);
    if (plain === null) throw new BackupRefused('altered', file);
    yield plain;
    if (!isLast) continue;
    if (!(await from.isAtEnd())) throw new BackupRefused('altered', file);
    return;
  }
}

function openFrame({ key, head }: FrameKey, number: number, sealed: Buffer, isLast: boolean): Buffer | null {
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number));
  decipher.setAAD(boundTo(head, isLast)).setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
  } catch {
    return null;
  }
}

function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 4);
  return nonce;
}

const boundTo = (head: Buffer, isLast: boolean): Buffer => Buffer.concat([head, Buffer.of(isLast ? 1 : 0)]);
