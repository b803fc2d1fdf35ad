import type { Bar, Correction } from '../../domain/link-model/waterfall.ts';
import type { RuleState } from '../../domain/link-model/rule-states.ts';
import type { LinkAccount, NoLinkAccount } from '../../pipeline/explain-link.ts';
import type { RivalAccount } from '../../pipeline/link-explanation/candidates.ts';
import type { ScoreAccount } from '../../pipeline/link-explanation/score.ts';
import type { DecisionReading } from '../../ports/catalogue.ts';
import type { Sighting } from '../disclosure/sighting.ts';
import type { LinkEnd, PairReading } from '../../ports/link-evidence.ts';

export type LinkMapper = PairReading;
export interface LinkedRecordMapper {
  readonly end: LinkEnd;
  readonly sighting: Sighting;
}
export type LinkDecisionMapper = DecisionReading;
export interface DecideLinkSuccessMapper {
  readonly decisionId: string;
}
export interface UndoLinkDecisionSuccessMapper {
  readonly decisionId: string;
}
export type LinkScoreMapper = ScoreAccount;
export type LinkScoreBarMapper = Bar;
export type LinkScoreCorrectionMapper = Correction;
export type LinkExplanationMapper = LinkAccount;
export type NotLinkedExplanationMapper = NoLinkAccount;
/** A candidate together with the pair that shows it: a look at it is written down under the pair. */
export interface LinkCandidateMapper {
  readonly rival: RivalAccount;
  readonly shownBy: string;
}
export type BlockingRuleStateMapper = RuleState;
