import type { DisclosureLevel, FieldDecision } from '../../domain/agreements/decision.ts';
import { stricter } from '../../domain/agreements/masks/level-order.ts';
import { feedById } from '../../domain/feeds/index.generated.ts';
import { type ComparedPart, fieldsOfParts, partsOfComparison } from '../../domain/linkage/scored/compared-parts.ts';
import type { RegisterModel } from '../../domain/linkage/scored/register-model.ts';
import { linkIdOf } from '../../pipeline/link-id.ts';
import type { LinkEnd } from '../../ports/link-evidence.ts';
import type { Context } from '../context.ts';
import { UNKNOWN } from './compared-sides.ts';
import { registerOf } from './known-register.ts';
import { byLink, type Sighting } from './sighting.ts';

/** What stands for a rule that would tell more than is shared. */
export const HIDDEN_RULE = '*';

/** Two people, as a link or a question sets them side by side. */
export interface ComparedPair {
  readonly left: LinkEnd;
  readonly right: LinkEnd;
  readonly sighting: Sighting;
}

export const comparedIn = ({ left, right, pairKey }: Pick<ComparedPair, 'left' | 'right'> & { pairKey: string }) => ({
  left,
  right,
  sighting: byLink(linkIdOf(pairKey)),
});

/**
 * What the agreements say of a comparison: the strictest of all decisions about the fields that it reads on either side. Null
 * where one of the forms does not ask for such a field, so that nothing was compared and nothing can be told.
 */
export async function decisionOn(
  parts: readonly ComparedPart[],
  { left, right, sighting }: ComparedPair,
  context: Context,
): Promise<FieldDecision | null> {
  const [one, other] = await Promise.all([left, right].map((end) => decisionOfSide(parts, end, sighting, context)));
  return one && other ? strictest([one, other]) : null;
}

async function decisionOfSide(
  parts: readonly ComparedPart[],
  end: LinkEnd,
  sighting: Sighting,
  { actor, loaders, disclosure }: Context,
): Promise<FieldDecision | null> {
  if (registerOf(actor.department, end.feed) === null) return UNKNOWN.decision;
  const feed = feedById.get(end.feed);
  const fields = feed === undefined ? [] : fieldsOfParts(feed, end.role, parts);
  if (fields.length === 0) return null;
  const record = await loaders.recordOfKey.load(end);
  if (record === null) return UNKNOWN.decision;
  const decisions = await Promise.all(fields.map((field) => disclosure.decide(record, field, sighting)));
  return parts.includes('regions') ? ofAnyPlace(decisions) : strictest(decisions);
}

/**
 * Places are compared any with any, so that an answer says of none of them that it is the one: as soon as one is shared the
 * answer may be told, and more than the answer where all are.
 */
function ofAnyPlace(decisions: readonly FieldDecision[]): FieldDecision {
  const least = strictest(decisions);
  const shared = decisions.filter(({ level }) => level !== 'none');
  return least.level === 'none' && shared.length > 0 ? { ...strictest(shared), level: 'match-only' } : least;
}

const strictest = (decisions: readonly FieldDecision[]): FieldDecision =>
  decisions.reduce((most, one) => (stricter(most.level, one.level) === most.level ? most : one));

/** The decision about each comparison of a model, in its order. */
export const decisionsOnBars = (
  { design }: RegisterModel,
  pair: ComparedPair,
  context: Context,
): Promise<readonly (FieldDecision | null)[]> =>
  Promise.all(design.comparisons.map((comparison) => decisionOn(partsOfComparison(comparison), pair, context)));

export const levelOf = (decision: FieldDecision | null): DisclosureLevel => decision?.level ?? 'full';

/** Everything that a rule of matching may read. */
export const MATCHED: readonly (readonly ComparedPart[])[] = [
  ['idNumber'],
  ['certNo'],
  ['name', 'formerName'],
  ['birthDate'],
  ['sex'],
  ['motherId'],
  ['motherName'],
  ['multipleIndex'],
  ['regions'],
];

/** Whether a rule could rest on something that is not shared; whether it does may not be told either. */
export async function holdsBack(pair: ComparedPair, context: Context): Promise<boolean> {
  const decisions = await Promise.all(MATCHED.map((parts) => decisionOn(parts, pair, context)));
  return decisions.some((decision) => levelOf(decision) === 'none');
}
