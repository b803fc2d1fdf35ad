import type { DisclosureLevel } from '../../domain/agreements/decision.ts';
import type { Bar, Correction } from '../../domain/link-model/waterfall.ts';
import type { Wording } from '../../domain/values/wording.ts';
import type { RuleState } from '../../domain/link-model/rule-states.ts';
import type { LinkAccount, NoLinkAccount } from '../../pipeline/explain-link.ts';
import type { RivalAccount } from '../../pipeline/link-explanation/candidates.ts';
import type { ScoreAccount } from '../../pipeline/link-explanation/score.ts';
import type { DecisionReading } from '../../ports/catalogue.ts';
import type { DisclosedField } from '../disclosure/disclosure.ts';
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
/** A score with the bars that are told, how each is told, and those that are not. */
export interface LinkScoreMapper {
  readonly account: ScoreAccount;
  readonly levels: ReadonlyMap<string, DisclosureLevel>;
  readonly notShared: readonly NotSharedBarMapper[];
}
export type LinkScoreBarMapper = Bar & { readonly told: DisclosureLevel };
export interface NotSharedBarMapper {
  readonly id: string;
  readonly name: Wording;
  readonly withheld: DisclosedField;
}
export type LinkScoreCorrectionMapper = Correction;
export type LinkExplanationMapper = LinkAccount;
export type NotLinkedExplanationMapper = NoLinkAccount;
/** A candidate together with the pair that shows it: a look at it is written down under the pair. */
export interface LinkCandidateMapper {
  readonly rival: RivalAccount;
  readonly shownBy: string;
}
/** Null where what the rule reads is not shared. */
export interface BlockingRuleStateMapper {
  readonly rule: string;
  readonly state: RuleState['state'] | 'not-shared';
}
