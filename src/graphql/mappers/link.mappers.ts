import type { DecisionReading, LinkEnd, PairReading } from '../../ports/catalogue.ts';

export type LinkMapper = PairReading;
export interface LinkedRecordMapper {
  readonly end: LinkEnd;
  readonly shownBy: string;
}
export type LinkDecisionMapper = DecisionReading;
export interface DecideLinkSuccessMapper {
  readonly decisionId: string;
}
export interface UndoLinkDecisionSuccessMapper {
  readonly decisionId: string;
}
