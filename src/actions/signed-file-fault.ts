import type { Manifest } from '../domain/batches/manifest.ts';
import { faultInKey, type SenderKey } from '../domain/batches/sender-key.ts';
import type { Reason } from '../domain/checks/answer.ts';
import type { FileSource } from '../ports/sealed-file.ts';
import type { BatchCryptography, FileMeasure } from '../ports/submissions.ts';

/** A file on its way in, with the manifest that was signed, byte for byte, and the signature in hexadecimal digits. */
export interface SignedFile {
  readonly content: FileSource;
  readonly manifest: string;
  readonly signature: string;
  /** UUID for the submission, should it be new. */
  readonly id: string;
}

/** Why a signed file must not be received: key, signature, form, then the file itself; null when it may. */
export const faultInSignedFile = (
  file: SignedFile,
  manifest: Manifest,
  key: SenderKey | null,
  measured: FileMeasure,
  cryptography: BatchCryptography,
): Reason | null => faultInSignature(file, manifest, key, cryptography) ?? faultInFile(manifest, measured);

function faultInSignature(
  { manifest: text, signature }: SignedFile,
  manifest: Manifest,
  key: SenderKey | null,
  cryptography: BatchCryptography,
): Reason | null {
  const fault = faultInKey(key, manifest);
  if (fault !== null || key === null) return fault;
  if (!cryptography.verify(key, text, signature)) return key.algorithm === 'sm2' ? WRONG_SM2 : WRONG_SIGNATURE;
  return cryptography.canonical(JSON.parse(text)) === text ? null : NOT_CANONICAL;
}

const WRONG_SIGNATURE: Reason = {
  code: 'SIGNATURE_INVALID',
  zh: '签名与清单不符;请对清单原文逐字节签名',
  en: 'the signature is not one of these bytes; sign the manifest byte for byte',
};
const WRONG_SM2: Reason = {
  code: 'SIGNATURE_INVALID',
  zh: '签名与清单不符;请使用标准SM2(默认ID)签名,DER 编码',
  en: 'the signature is not one of these bytes; sign with standard SM2 (default ID), DER',
};
const NOT_CANONICAL: Reason = {
  code: 'MANIFEST_NOT_CANONICAL',
  zh: '清单不是规范 JSON(RFC 8785)',
  en: 'the manifest is not canonical JSON (RFC 8785)',
};

function faultInFile({ file }: Manifest, { bytes, sha256, sm3 }: FileMeasure): Reason | null {
  if (bytes === file.bytes && sha256 === file.sha256 && (file.sm3 === undefined || file.sm3 === sm3)) return null;
  return {
    code: 'DIGEST_MISMATCH',
    zh: '文件与清单所载大小或摘要不符;请核对是否发错文件',
    en: 'size or digest of the file differ from the manifest; see whether it is the right file',
  };
}
