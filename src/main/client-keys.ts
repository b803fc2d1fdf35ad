export { certificateThumbprint, readPublicKey } from '../adapters/identity/public-key.ts';
