import type { AgreementChangeResolvers } from './../types.generated.ts';

export const AgreementChange: AgreementChangeResolvers = {
  isLoosening: ({ loosens }) => loosens,
  explanation: ({ zh, en }) => ({ zh, en }),
};
