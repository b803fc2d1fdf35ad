import type { Wording } from '../../domain/values/wording.ts';
import { chanceWords, signed } from '../../domain/link-model/chance-words.ts';
import { type Candidate, compete } from '../../domain/link-model/compete.ts';
import type { Waterfall } from '../../domain/link-model/waterfall.ts';
import { weightOf } from '../../domain/link-model/weights.ts';
import type { ScoreAccount } from './score.ts';
import type { LinkEnd, RunPair } from '../../ports/link-evidence.ts';

/** As many unlinked candidates of a record as an officer takes in at a glance. */
const SHOWN = 3;

/** A record that also could be, or is, the partner of one of the two. */
export interface Rival {
  readonly record: LinkEnd;
  /** Whose partner it would be. */
  readonly of: LinkEnd;
  /** The link between the two, if the run made one. */
  readonly link: RunPair | null;
  readonly account: ScoreAccount;
  /** Of the account, or what of it is shared with the reader. */
  readonly waterfall: Waterfall;
}

export interface RivalAccount extends Rival {
  readonly words: Wording;
}

/** Every link, and the best of what was not linked; highest score first. */
export function mostTelling(rivals: readonly Rival[]): readonly Rival[] {
  const ranked = rivals.toSorted((a, b) => b.waterfall.total - a.waterfall.total || compareText(a, b));
  const unlinked = ranked.filter(({ link }) => link === null).slice(0, SHOWN);
  return ranked.filter((rival) => rival.link !== null || unlinked.includes(rival));
}

/** Keys are compared by code unit, so that the order is the same on every machine. */
const compareText = (a: Rival, b: Rival): number =>
  a.record.key === b.record.key ? 0 : a.record.key < b.record.key ? -1 : 1;

/** Why the candidates of one record lost against the pair that was linked. */
export function whyTheyLost(linked: Waterfall, rivals: readonly Rival[]): readonly RivalAccount[] {
  const shown = mostTelling(rivals);
  const candidates = shown.map((rival, record): Candidate => ({ record, waterfall: rival.waterfall }));
  const words = new Map(
    compete({ record: -1, waterfall: linked }, candidates).map((lost) => [lost.record, lost.words]),
  );
  return shown.map((rival, record) => ({
    ...rival,
    words: isHeld(rival) ? ALSO_LINKED : (words.get(record) ?? onItsOwn(rival)),
  }));
}

/** Against whom a pair lost that was not linked: for each link of one of its records, what that record agrees better in. */
export const againstWhom = (asked: Waterfall | null, rivals: readonly Rival[]): readonly RivalAccount[] =>
  mostTelling(rivals).map((rival) => {
    const [lost] =
      asked === null ? [] : compete({ record: 0, waterfall: rival.waterfall }, [{ record: 1, waterfall: asked }]);
    return { ...rival, words: rival.link === null || lost === undefined ? onItsOwn(rival) : comparedWith(lost.words) };
  });

const isHeld = ({ link }: Rival): boolean => link !== null && link.standing !== 'review';

const ALSO_LINKED: Wording = {
  zh: '同样已匹配：同一事件的另一份记录，或该名册同一人可有多条。',
  en: 'Linked as well: another record of the same event, or a roster that may name a person several times.',
};

const NOT_LINKED: Wording = { zh: '未匹配。', en: 'Not linked.' };

const comparedWith = ({ zh, en }: Wording): Wording => ({
  zh: `与之相比，所问的一对：${zh}`,
  en: `Against it, the pair in question: ${en}`,
});

/** What its score means taken alone. */
function onItsOwn({ waterfall: { total, probability, partial } }: Rival): Wording {
  if (partial === true) return NOT_LINKED;
  const chance = chanceWords(weightOf(probability));
  return {
    zh: `未匹配；合计 ${signed(total)} 比特：${chance.zh}。`,
    en: `Not linked; ${signed(total)} bits: ${chance.en}.`,
  };
}
