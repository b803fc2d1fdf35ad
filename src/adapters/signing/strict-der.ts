/** Order of the group of SM2 (GB/T 32918.5). */
const ORDER = BigInt('0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123');

/**
 * Whether hexadecimal text is the one DER form of a signature with 0 < r, s < n: no BER lengths, no padding, nothing behind
 * it. A signature that can be written in two ways, or shifted by n, could be re-formed by others.
 */
export function isStrictSignature(hex: string): boolean {
  if (!/^30[0-9a-f]{2}(?:[0-9a-f]{2})*$/u.test(hex)) return false;
  const [r, s, rest] = integersOf(hex.slice(4));
  if (r === null || s === null || rest !== '' || parseInt(hex.slice(2, 4), 16) !== (hex.length - 4) / 2) return false;
  return hex === derOf(r, s) && r > 0n && s > 0n && r < ORDER && s < ORDER;
}

function integersOf(hex: string): [r: bigint | null, s: bigint | null, rest: string] {
  const [r, afterR] = integerOf(hex);
  const [s, afterS] = integerOf(afterR);
  return [r, s, afterS];
}

/** Longest DER integer of 256 bits: 33 bytes. */
const MOST_BYTES = 33;

function integerOf(hex: string): [value: bigint | null, rest: string] {
  const length = parseInt(hex.slice(2, 4), 16);
  if (!hex.startsWith('02') || !(length > 0 && length <= MOST_BYTES) || hex.length < 4 + 2 * length) return [null, hex];
  return [BigInt(`0x${hex.slice(4, 4 + 2 * length)}`), hex.slice(4 + 2 * length)];
}

const derOf = (r: bigint, s: bigint): string => {
  const body = derInteger(r) + derInteger(s);
  return `30${(body.length / 2).toString(16).padStart(2, '0')}${body}`;
};

function derInteger(value: bigint): string {
  const plain = value.toString(16);
  const even = plain.length % 2 === 0 ? plain : `0${plain}`;
  const positive = parseInt(even.slice(0, 2), 16) >= 0x80 ? `00${even}` : even;
  return `02${(positive.length / 2).toString(16).padStart(2, '0')}${positive}`;
}
