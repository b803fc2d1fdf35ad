export { readPublicKey } from '../adapters/identity/public-key.ts';
