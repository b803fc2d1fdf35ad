import { keyMaker } from '../../domain/blocking/blocking-key.ts';
import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import { type RuleState, ruleStates } from '../../domain/link-model/rule-states.ts';
import { MENTION_COLUMNS, mentionCells } from '../../domain/linkage/scored/mention-cells.ts';
import type { Mention } from '../../domain/linkage/mention.ts';

/** What each blocking rule of a model does with two people: whether it brings them together, and if not, why. */
export const rulesBetween = (design: ModelDesign, left: Mention, right: Mention): readonly RuleState[] =>
  ruleStates(design, keysOf(design, left), 0, keysOf(design, right), 0);

function keysOf({ blocking }: ModelDesign, mention: Mention) {
  const cells = mentionCells(mention);
  const keys = blocking.map((rule) => {
    const places = rule.parts.map(({ column }) => MENTION_COLUMNS.findIndex((name) => column.includes(name)));
    return keyMaker(rule)(places.map((place) => cells[place] ?? ''));
  });
  return { count: 1, keys: Uint32Array.from(keys) };
}
