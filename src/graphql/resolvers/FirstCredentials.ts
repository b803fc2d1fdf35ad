import type { FirstCredentialsResolvers } from './../types.generated.ts';

export const FirstCredentials: FirstCredentialsResolvers = {
  authenticator: ({ code }) => code.uri,
  recoveryCodes: ({ code }) => code.recovery,
};
