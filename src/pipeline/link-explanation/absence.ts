import type { Wording } from '../../domain/values/wording.ts';
import type { Decision } from '../../domain/clusters/decide.ts';
import { chanceWords, signed } from '../../domain/link-model/chance-words.ts';
import { NEVER_WORDS, type NotLinkedCode, whyNotLinked } from '../../domain/link-model/not-linked.ts';
import type { RuleState } from '../../domain/link-model/rule-states.ts';
import type { Waterfall } from '../../domain/link-model/waterfall.ts';
import { weightOf } from '../../domain/link-model/weights.ts';
import type { LinkDecision } from '../../ports/link-decisions.ts';
import type { RunPair } from '../../ports/link-evidence.ts';

/**
 * `decided-not-same`, `decided-same`: an officer said so; the latter counts from the next run. `not-compared`: no check asks
 * for links between these feeds. `two-numbers`: each has a citizen number of its own. `no-tier`: compared, and no rule fits.
 * `not-standing`: one of the records is void, replaced or lost. `not-shared`: how the records compare is not the reader's to
 * know. Else what the model's decision says.
 */
export type AbsenceCode =
  | 'decided-not-same'
  | 'decided-same'
  | 'not-compared'
  | 'two-numbers'
  | 'no-tier'
  | 'not-standing'
  | 'not-shared'
  | NotLinkedCode;

/** Why two records are not linked. */
export interface Absence extends Wording {
  readonly code: AbsenceCode;
}

/** All that can keep two records apart. */
export interface AbsenceFacts {
  readonly decision: LinkDecision | null;
  readonly hasCompared: boolean;
  /** Both have a citizen number, as it stands today, and not the same. */
  readonly areTwoNumbers: boolean;
  /** States of the blocking rules of the model. */
  readonly rules: readonly RuleState[];
  /** Whether the tiers brought them together. */
  readonly shareKey: boolean;
  /** Whether the feeds record an event of which a person has at most one, so that records are assigned one to one. */
  readonly isAssigned: boolean;
  readonly doBothStand: boolean;
  /** Links of either record with the other feed. */
  readonly holders: readonly RunPair[];
  readonly waterfall: Waterfall | null;
  /** Probability from which a pair is offered for review. */
  readonly review: number;
}

/** The first of all reasons that holds, in the order in which the engine asks. */
export function whyAbsent(facts: AbsenceFacts): Absence {
  const { decision, rules, waterfall, isAssigned, shareKey } = facts;
  if (decision !== null) return stated(decision.verdict === 'same' ? 'decided-same' : 'decided-not-same', null);
  if (!facts.hasCompared) return stated('not-compared', waterfall);
  if (facts.areTwoNumbers) return stated('two-numbers', waterfall);
  const isProposed = rules.some(({ state }) => state === 'shared');
  if (!isProposed && !shareKey) return unproposed(facts);
  const holder = isAssigned ? best(facts.holders.filter(({ standing }) => standing !== 'review')) : null;
  if (holder !== null) return modelled(facts, 'lost-to-better', holder);
  if (!isAssigned || !isProposed) return stated('no-tier', waterfall);
  if (waterfall !== null && waterfall.probability < facts.review) return modelled(facts, 'below-review', null);
  const awaiting = best(facts.holders);
  if (awaiting !== null) return modelled(facts, 'lost-to-better', awaiting);
  return facts.doBothStand ? unproposed(facts) : stated('not-standing', waterfall);
}

/** Reasons that tell how values compare. */
const BY_VALUES: ReadonlySet<AbsenceCode> = new Set([
  'two-numbers',
  'never-proposed',
  'block-cut',
  'below-review',
  'no-tier',
]);

/**
 * The reason for a reader to whom the score is told in part only: without the score, and where whole fields are held back
 * the reasons that rest on values are one.
 */
export function absenceAsShared(facts: AbsenceFacts, holdsBack: boolean): Absence {
  const why = whyAbsent(facts);
  if (holdsBack && BY_VALUES.has(why.code)) return stated('not-shared', null);
  return { code: why.code, ...withoutScore(why.code, facts) };
}

function withoutScore(code: AbsenceCode, { rules }: AbsenceFacts): Wording {
  if (code in STATED) return plainWording(stated(code as Stated, null));
  const reason = code as Decision['reason'];
  const bare = { rules, score: null, proposed: true, decision: { outcome: 'none' as const, reason }, behind: null };
  return plainWording(whyNotLinked(bare));
}

const plainWording = ({ zh, en }: Wording): Wording => ({ zh, en });

const best = (links: readonly RunPair[]): RunPair | null =>
  links.toSorted((a, b) => (b.score?.weight ?? 0) - (a.score?.weight ?? 0))[0] ?? null;

/** The states of the rules are told beside it, one by one. */
const unproposed = ({ rules, waterfall }: AbsenceFacts): Absence =>
  stated(rules.some(({ state }) => state === 'shared') ? 'block-cut' : 'never-proposed', waterfall);

function modelled(
  { rules, waterfall: score }: AbsenceFacts,
  reason: Decision['reason'],
  holder: RunPair | null,
): Absence {
  const held = holder?.score?.weight;
  const behind = held === undefined || score === null ? null : held - score.total;
  return plain(whyNotLinked({ rules, score, proposed: true, decision: { outcome: 'none', reason }, behind }));
}

const plain = ({ code, zh, en }: Absence): Absence => ({ code, zh, en });

type Stated = Exclude<AbsenceCode, Decision['reason']>;

const STATED: Readonly<Record<Stated, Wording>> = {
  ...NEVER_WORDS,
  'decided-not-same': {
    zh: '工作人员已判定不是同一人，以后的比对都不再匹配',
    en: 'an officer said that they are two persons; no later run links them',
  },
  'decided-same': {
    zh: '工作人员已判定是同一人，自下次比对起生效',
    en: 'an officer said that they are one person; it counts from the next run on',
  },
  'not-compared': {
    zh: '没有规则需要比对这两种名册，因此未作比较',
    en: 'no check compares these two rosters, so nothing was compared',
  },
  'two-numbers': {
    zh: '两条记录各有一个有效公民身份号码且不相同，是两个人（居民身份证法 §3）',
    en: 'each has a valid citizen number and they differ: two persons (Resident Identity Card Law §3)',
  },
  'no-tier': {
    zh: '比较过，但不合任何一级规则；这一对也不在按得分匹配之列',
    en: 'they were compared and no tier fits; nor is this pair one that may be linked by score',
  },
  'not-shared': {
    zh: '两条记录的内容不足以匹配；其中有未向您共享的项，因此不说明是哪一项',
    en: 'what the records say does not link them; some of it is not shared with you, so it is not told which',
  },
  'not-standing': {
    zh: '其中一条记录已作废、换发或遗失，不单独参加匹配',
    en: 'one of the records is void, replaced or lost and takes no part of its own',
  },
};

function stated(code: Stated, score: Waterfall | null): Absence {
  const words = STATED[code];
  if (score === null) return { code, zh: `${words.zh}。`, en: `${words.en}.` };
  const chance = chanceWords(weightOf(score.probability));
  return {
    code,
    zh: `${words.zh}；若只看得分：${signed(score.total)} 比特，${chance.zh}。`,
    en: `${words.en}; by score alone: ${signed(score.total)} bits, ${chance.en}.`,
  };
}
