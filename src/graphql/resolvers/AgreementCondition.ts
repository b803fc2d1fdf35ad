import { conditionWords } from '../../domain/agreements/condition-words.ts';
import { enumName } from '../enum-names.ts';
import type { AgreementConditionResolvers } from './../types.generated.ts';

export const AgreementCondition: AgreementConditionResolvers = {
  kind: ({ kind }) => enumName(kind),
  field: (condition) => ('field' in condition ? condition.field : null),
  codes: (condition) => ('codes' in condition ? condition.codes : []),
  wording: conditionWords,
};
