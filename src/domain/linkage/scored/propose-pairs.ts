import { keyMaker } from '../../blocking/blocking-key.ts';
import type { BlockingRule, ModelDesign } from '../../link-model/link-model.ts';
import { LARGEST_BLOCK } from '../key-index.ts';
import type { Mention } from '../mention.ts';
import { MENTION_COLUMNS, mentionCells } from './mention-cells.ts';

/**
 * Pairs of a left and a right mention that share a key under any blocking rule of the model, each once, in the order of
 * the left list and then of the right. Meant for what the tiers left over: a small share of both feeds. A key that more
 * than {@link LARGEST_BLOCK} mentions share proposes nothing.
 */
export function proposePairs(
  { blocking }: Pick<ModelDesign, 'blocking'>,
  left: readonly Mention[],
  right: readonly Mention[],
): readonly (readonly [number, number])[] {
  const found = new Set<number>();
  for (const rule of blocking) {
    const lefts = rowsByKey(rule, left);
    for (const [key, rows] of rowsByKey(rule, right)) {
      const partners = lefts.get(key) ?? [];
      if (partners.length > LARGEST_BLOCK || rows.length > LARGEST_BLOCK) continue;
      for (const l of partners) for (const r of rows) found.add(l * right.length + r);
    }
  }
  const ordered = Float64Array.from(found).sort();
  return Array.from(ordered, (pair) => [Math.floor(pair / right.length), pair % right.length] as const);
}

function rowsByKey(rule: BlockingRule, mentions: readonly Mention[]): ReadonlyMap<number, readonly number[]> {
  const keyOf = keyUnder(rule);
  const rows = new Map<number, number[]>();
  for (const [row, mention] of mentions.entries()) {
    const key = keyOf(mentionCells(mention));
    if (key === 0) continue;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

/** The key of a mention under a rule, from its cells; 0 is none. */
function keyUnder(rule: BlockingRule): (cells: readonly string[]) => number {
  const keyOf = keyMaker(rule);
  const places = rule.parts.map(({ column }) => MENTION_COLUMNS.findIndex((name) => column.includes(name)));
  return (cells) => keyOf(places.map((place) => cells[place] ?? ''));
}

/**
 * All keys of a mention under the rules of a model, without repetition and without telling the rules apart: two mentions
 * that {@link proposePairs} proposes have one in common.
 */
export function modelKeys({ blocking }: Pick<ModelDesign, 'blocking'>): (mention: Mention) => readonly number[] {
  const rules = blocking.map(keyUnder);
  return (mention) => {
    const cells = mentionCells(mention);
    return [...new Set(rules.map((keyOf) => keyOf(cells)))].filter((key) => key !== 0);
  };
}
