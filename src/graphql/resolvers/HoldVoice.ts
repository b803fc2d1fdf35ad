import { DEPARTMENTS, enumName, memberOf } from '../enum-names.ts';
import type { HoldVoiceResolvers } from './../types.generated.ts';

export const HoldVoice: HoldVoiceResolvers = {
  actor: ({ user }) => user,
  department: ({ department }) => memberOf(DEPARTMENTS, department),
  verdict: ({ verdict }) => enumName(verdict),
};
