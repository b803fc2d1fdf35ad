import { crc32, deflateRawSync } from 'node:zlib';

/** One part, with every lie a header can tell. */
export interface PartDraft {
  readonly name: string;
  readonly data: string | Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** Inflated size that the headers claim. */
  readonly claims?: number;
  /** Unix mode in the external attributes. */
  readonly mode?: number;
  /** Name in the local header, when it differs from the directory. */
  readonly localName?: string;
  /** Sizes in a descriptor after the data, as streaming archivers write. */
  readonly descriptor?: boolean;
}

interface Written {
  readonly local: Buffer;
  readonly central: Buffer;
}

/** A ZIP archive built byte by byte (APPNOTE.TXT 6.3.10). */
export function zipPackage(parts: readonly PartDraft[], { zip64 = false } = {}): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const written = writePart(part, at);
    locals.push(written.local);
    centrals.push(written.central);
    at += written.local.length;
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, endOf(parts.length, directory.length, at, zip64)]);
}

function writePart(part: PartDraft, headerAt: number): Written {
  const data = Buffer.from(part.data);
  const method = part.method ?? 8;
  const packed = method === 8 ? deflateRawSync(data) : data;
  const descriptor = part.descriptor === true;
  const flags = (part.flags ?? 0) | (descriptor ? 8 : 0);
  const common = (sizes: boolean): Buffer => {
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(method, 4);
    if (sizes) head.writeUInt32LE(part.crc ?? crc32(data), 10);
    if (sizes) head.writeUInt32LE(packed.length, 14);
    if (sizes) head.writeUInt32LE(part.claims ?? data.length, 18);
    return head;
  };
  const localName = Buffer.from(part.localName ?? part.name);
  const name = Buffer.from(part.name);
  const local = common(!descriptor);
  local.writeUInt16LE(localName.length, 22);
  const central = common(true);
  central.writeUInt16LE(name.length, 22);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((part.mode ?? 0) << 16) >>> 0, 6);
  rest.writeUInt32LE(headerAt, 10);
  const after = Buffer.alloc(descriptor ? 16 : 0);
  if (descriptor)
    [0x08074b50, crc32(data), packed.length, data.length].forEach((word, i) => after.writeUInt32LE(word, i * 4));
  return {
    local: Buffer.concat([Buffer.from('PK\u0003\u0004'), local, localName, packed, after]),
    central: Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), central, rest, name]),
  };
}

function endOf(count: number, size: number, at: number, zip64: boolean): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(zip64 ? 0xffff : Math.min(count, 0xffff), 8);
  end.writeUInt16LE(zip64 ? 0xffff : Math.min(count, 0xffff), 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : at, 16);
  return zip64 ? Buffer.concat([end64(count, size, at), end]) : end;
}

function end64(count: number, size: number, at: number): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.write('PK\u0006\u0006', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(at), 48);
  record.write('PK\u0006\u0007', 56, 'latin1');
  record.writeBigUInt64LE(BigInt(at + size), 64);
  record.writeUInt32LE(1, 72);
  return record;
}
