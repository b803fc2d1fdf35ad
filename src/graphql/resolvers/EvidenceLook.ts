import type { EvidenceLookResolvers } from './../types.generated.ts';

export const EvidenceLook: EvidenceLookResolvers = {};
