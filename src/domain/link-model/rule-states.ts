import type { Wording } from '../values/wording.ts';
import type { PackedRows } from '../pairing/packed-rows.ts';
import type { ModelDesign } from './link-model.ts';

/** What a blocking rule does with two records. Only `shared` proposes the pair. */
export type KeyState = 'shared' | 'different' | 'left-missing' | 'right-missing' | 'both-missing';

export interface RuleState {
  /** Id of the rule in the model. */
  readonly rule: string;
  readonly state: KeyState;
}

export const KEY_STATE_WORDS: Readonly<Record<KeyState, Wording>> = {
  shared: { zh: '取值相同', en: 'both agree' },
  different: { zh: '取值不同', en: 'they differ' },
  'left-missing': { zh: '左边记录缺值', en: 'the left record has no value' },
  'right-missing': { zh: '右边记录缺值', en: 'the right record has no value' },
  'both-missing': { zh: '两条记录都缺值', en: 'neither record has a value' },
};

/** State of every rule for row `l` of the left list and row `r` of the right (the same list when it is linked with itself). */
export function ruleStates(
  { blocking }: ModelDesign,
  left: Pick<PackedRows, 'count' | 'keys'>,
  l: number,
  right: Pick<PackedRows, 'count' | 'keys'>,
  r: number,
): readonly RuleState[] {
  return blocking.map(({ id }, rule) => ({
    rule: id,
    state: stateOf(left.keys[rule * left.count + l] ?? 0, right.keys[rule * right.count + r] ?? 0),
  }));
}

function stateOf(left: number, right: number): KeyState {
  if (left === 0) return right === 0 ? 'both-missing' : 'left-missing';
  if (right === 0) return 'right-missing';
  return left === right ? 'shared' : 'different';
}
