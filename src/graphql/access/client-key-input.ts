import type { ClientKey } from '../../ports/accounts.ts';
import type { PublicKeys } from '../../ports/public-keys.ts';
import { badKey } from './access-errors.ts';

/** A key for signing in and the certificate it is bound to, as they were handed over. */
export interface GivenKey {
  readonly publicKey: string;
  readonly certificate?: string | null | undefined;
}

type ReadKey = Pick<ClientKey, 'kid' | 'algorithm' | 'jwk' | 'certificate'>;

/** Reads both. */
export async function readClientKey(
  { publicKey, certificate: pem }: GivenKey,
  keys: PublicKeys,
): Promise<ReadKey | ReturnType<typeof badKey>> {
  const key = await keys.forSigningIn(publicKey);
  if (key.outcome === 'refused') return badKey('publicKey', key.why);
  if (pem === undefined || pem === null) return { ...key.value, certificate: null };
  const certificate = keys.certificate(pem);
  if (certificate.outcome === 'refused') return badKey('certificate', certificate.why);
  return { ...key.value, certificate: certificate.value };
}
