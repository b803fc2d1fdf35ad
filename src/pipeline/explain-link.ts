import { feedById } from '../domain/feeds/index.generated.ts';
import type { RuleState } from '../domain/link-model/rule-states.ts';
import { blockingKeys } from '../domain/linkage/blocking-keys.ts';
import { mentionRef } from '../domain/linkage/mention.ts';
import type { RegisterModel } from '../domain/linkage/scored/register-model.ts';
import { relateNumbers } from '../domain/linkage/relate-numbers.ts';
import type { LinkDecision } from '../ports/link-decisions.ts';
import type { ComparingRun, LinkEnd, PairReading } from '../ports/link-evidence.ts';
import { type Absence, type AbsenceFacts, whyAbsent } from './link-explanation/absence.ts';
import { againstWhom, type Rival, type RivalAccount, whyTheyLost } from './link-explanation/candidates.ts';
import { factsOf, type PairFacts, type Sources } from './link-explanation/facts.ts';
import { rivalsOf } from './link-explanation/rivals.ts';
import { rulesBetween } from './link-explanation/rules.ts';
import { linkIdOf } from './link-id.ts';
import { accountOf, type ScoreAccount } from './link-explanation/score.ts';

interface Account {
  readonly pairKey: string;
  /** Digest of the pair key, for places that may not show natural keys. */
  readonly linkId: string;
  readonly left: LinkEnd;
  readonly right: LinkEnd;
  /** The run that speaks; null when only the link is left of it. */
  readonly run: ComparingRun | null;
  /** Record versions, left and right, as far as the run still knows them. */
  readonly recordIds: readonly string[];
  /** Null when it was never scored and cannot be any more. */
  readonly score: ScoreAccount | null;
  /** The decision in force. */
  readonly decision: LinkDecision | null;
  /** Candidates of the left record, then of the right one. */
  readonly candidates: readonly RivalAccount[];
  /** Everybody who competes, of the left record and of the right one: what narrower lists of candidates are made from. */
  readonly rivals: readonly [readonly Rival[], readonly Rival[]];
}

/** Why two records are linked. */
export interface LinkAccount extends Account {
  readonly outcome: 'linked';
  readonly link: PairReading;
}

/** Why two records are not linked. */
export interface NoLinkAccount extends Account {
  readonly outcome: 'not-linked';
  readonly why: Absence;
  /** What the reason rests on. */
  readonly facts: AbsenceFacts;
  readonly rules: readonly RuleState[];
  readonly model: RegisterModel;
}

/** `unknown-record`: the newest run did not read it. `no-run`: nothing was compared yet. */
export type Unexplained =
  | { readonly outcome: 'unknown-record'; readonly end: LinkEnd }
  | { readonly outcome: 'no-run' }
  | { readonly outcome: 'same-record' };

/**
 * Explains a pair of people by the newest run that compared their feeds: why they are linked or why not, what their score
 * is made of, and which candidates lost. Changes nothing.
 */
export async function explainPair(
  one: LinkEnd,
  other: LinkEnd,
  sources: Sources,
): Promise<LinkAccount | NoLinkAccount | Unexplained> {
  if (mentionRef(one) === mentionRef(other)) return { outcome: 'same-record' };
  const facts = await factsOf(...inOrder(one, other), sources);
  if (facts.link !== null) return linked(facts, facts.link);
  if (facts.run === null) return { outcome: 'no-run' };
  const missing = [facts.left, facts.right].find(({ mention }) => mention === null);
  return missing ? { outcome: 'unknown-record', end: missing.end } : notLinked(facts, facts.run);
}

/** As a run links feeds: the left one comes first by its code. */
const inOrder = (one: LinkEnd, other: LinkEnd): readonly [LinkEnd, LinkEnd] =>
  one.feed < other.feed || (one.feed === other.feed && one.key <= other.key) ? [one, other] : [other, one];

function linked(facts: PairFacts, link: PairReading): LinkAccount {
  const account = accountOfPair(facts);
  const { score } = account;
  const candidates = score === null ? [] : account.rivals.flatMap((side) => whyTheyLost(score.waterfall, side));
  return { ...account, outcome: 'linked', link, candidates };
}

function notLinked(facts: PairFacts, { hasCompared }: ComparingRun): NoLinkAccount {
  const account = accountOfPair(facts);
  const { left, right, decision, model, history } = facts;
  const waterfall = account.score?.waterfall ?? null;
  const [one, other] = [left.mention, right.mention];
  if (one === null || other === null) throw new RangeError('a pair without its people');
  const rules = rulesBetween(model.design, one, other);
  const keys = new Set(blockingKeys(one, history));
  const absence: AbsenceFacts = {
    decision,
    hasCompared,
    areTwoNumbers: relateNumbers(one.idNumber, other.idNumber, history) === 'different',
    rules,
    shareKey: blockingKeys(other, history).some((key) => keys.has(key)),
    isAssigned: left.end.feed !== right.end.feed && isOnceInALife(left.end) && isOnceInALife(right.end),
    doBothStand: one.competes && other.competes,
    holders: [...left.links, ...right.links],
    waterfall,
    review: model.design.thresholds.review,
  };
  const candidates = account.rivals.flatMap((side) => againstWhom(waterfall, side));
  return { ...account, outcome: 'not-linked', why: whyAbsent(absence), facts: absence, rules, model, candidates };
}

const isOnceInALife = ({ feed }: LinkEnd): boolean => feedById.get(feed)?.onceInALife === true;

function accountOfPair(facts: PairFacts): Omit<Account, 'candidates'> {
  const { pairKey, left, right, run, link, decision, model, scorer } = facts;
  const [one, other] = [left.mention, right.mention];
  const score = link?.score ?? (one && other && scorer ? scorer.score(one, other) : null);
  return {
    pairKey,
    linkId: linkIdOf(pairKey),
    left: left.end,
    right: right.end,
    run,
    recordIds: [one, other].flatMap((mention) => mention?.recordId ?? []),
    score: score === null ? null : accountOf(score, model),
    decision,
    rivals: rivalsOf(facts),
  };
}
