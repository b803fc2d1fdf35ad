import { blockingKeys } from '../../../src/domain/linkage/blocking-keys.ts';
import { linkChanges } from '../../../src/domain/linkage/changes/link-changes.ts';
import type {
  LeftoversBefore,
  LinkedPair,
  LinkingView,
  Side,
} from '../../../src/domain/linkage/changes/linking-view.ts';
import { decidedPairs } from '../../../src/domain/linkage/decided-pairs.ts';
import { identityHistory, type RegisterCorrection } from '../../../src/domain/linkage/identity-history.ts';
import { NEAR_LARGEST } from '../../../src/domain/linkage/key-index.ts';
import { linkWithLeftovers } from '../../../src/domain/linkage/link-feeds.ts';
import type { LinkOutcome, Mention, PairDecision } from '../../../src/domain/linkage/mention.ts';
import { COUNTED, nameCensus } from '../../../src/domain/linkage/scored/name-shares.ts';
import { modelKeys } from '../../../src/domain/linkage/scored/propose-pairs.ts';
import { BUNDLED_MODEL } from '../../../src/domain/linkage/scored/register-model.ts';

/** Two feeds at one moment, with what the register and the officers say. */
export interface Register {
  readonly pair: LinkedPair;
  readonly mentions: readonly Mention[];
  readonly corrections: readonly RegisterCorrection[];
  readonly verdicts: ReadonlyMap<string, PairDecision['verdict']>;
}

/** What a run found in it. */
export interface Found {
  readonly links: readonly LinkOutcome[];
  /** Events that no tier linked, by the mention that was scored. */
  readonly leftovers: readonly Mention[];
}

/** Of one side, by natural key and version, as a run reads them. */
const listOf = ({ mentions, pair }: Register, side: Side): readonly Mention[] =>
  mentions
    .filter(({ feed }) => feed === pair[side].id)
    .toSorted((a, b) => (`${a.key}~${a.id}` < `${b.key}~${b.id}` ? -1 : 1));

const sidesOf = (register: Register): readonly [readonly Mention[], readonly Mention[]] => {
  const left = listOf(register, 'left');
  return [left, register.pair.left.id === register.pair.right.id ? left : listOf(register, 'right')];
};

export function linkInFull(register: Register): Found {
  const [leftMentions, rightMentions] = sidesOf(register);
  const { history, confirmed } = viewOf(register, register);
  const { links, leftovers } = linkWithLeftovers({
    ...register.pair,
    leftMentions,
    rightMentions,
    history,
    decisions: (pair) => register.verdicts.get(pair) ?? null,
    decided: confirmed,
    model: BUNDLED_MODEL,
  });
  return { links: inOrder(links), leftovers: [...leftovers.left, ...leftovers.right].flatMap(firstOf) };
}

const firstOf = ({ standing }: { readonly standing: readonly Mention[] }): readonly Mention[] => standing.slice(0, 1);

const inOrder = (links: readonly LinkOutcome[]): readonly LinkOutcome[] =>
  links.toSorted((a, b) => (`${a.left.id} ${a.right.id}` < `${b.left.id} ${b.right.id}` ? -1 : 1));

/** Links only what differs from the register before, and how many links stand; null when everything must be linked. */
export async function linkChanged(
  before: Register,
  known: Found,
  after: Register,
  most = Infinity,
): Promise<(Found & { readonly kept: number }) | null> {
  const [was, is] = [new Set(before.mentions.map(({ id }) => id)), new Set(after.mentions.map(({ id }) => id))];
  const relinked = await linkChanges({
    pair: after.pair,
    delta: {
      added: after.mentions.filter(({ id }) => !was.has(id)),
      gone: before.mentions.filter(({ id }) => !is.has(id)),
    },
    before: viewOf(before, after),
    after: viewOf(after, before),
    leftovers: leftoversOf(known.leftovers, after.pair),
    model: BUNDLED_MODEL,
    most,
  });
  if (relinked === null) return null;
  const stands = ({ id }: Mention): boolean => !relinked.touched.has(id) && is.has(id);
  const kept = known.links.filter(({ left, right }) => stands(left) && stands(right));
  const { left, right } = relinked.leftovers;
  return {
    links: inOrder([...kept, ...relinked.links]),
    leftovers: [...known.leftovers.filter(stands), ...[...left, ...right].flatMap(firstOf)],
    kept: kept.length,
  };
}

/** A register as the search reads it; `other` stands in the store beside it. */
function viewOf(register: Register, other: Register): LinkingView {
  const [left, right] = sidesOf(register);
  const history = identityHistory(register.corrections);
  const keys = new Map(
    [...register.mentions, ...other.mentions].map((mention) => [mention.id, blockingKeys(mention, history)] as const),
  );
  const ofSide = (side: Side) => (side === 'left' ? left : right);
  return {
    history,
    numbers: register.corrections.flatMap(({ idNumber, previousIdNumber }) =>
      [idNumber ?? [], previousIdNumber ?? []].flat(),
    ),
    verdicts: register.verdicts,
    confirmed: decidedPairs(register.verdicts, left, right),
    sharing: async (side, asked) => sharing(ofSide(side), asked, keys),
    versions: async (side, keys) =>
      ofSide(side).filter(({ key, replacesKey }) => keys.includes(key) || keys.includes(replacesKey ?? '')),
    numbered: async (numbers) =>
      register.mentions.filter(
        ({ idNumber, motherId }) => numbers.includes(idNumber ?? '') || numbers.includes(motherId ?? ''),
      ),
    named: async (values) =>
      register.mentions.filter((mention) =>
        [...COUNTED].some(([id, valueOf]) => values.get(id)?.has(valueOf(mention) ?? '') === true),
      ),
    inRegisterOrder: async (side, mentions) => ofSide(side).filter(({ id }) => mentions.some((one) => one.id === id)),
    census: async () => nameCensus(left, right),
  };
}

function leftoversOf(known: readonly Mention[], pair: LinkedPair): LeftoversBefore {
  const keysOf = modelKeys(BUNDLED_MODEL.design);
  const keys = new Map(known.map((mention) => [mention.id, keysOf(mention)] as const));
  return {
    among: async (ids) => known.filter(({ id }) => ids.includes(id)),
    sharing: async (side, asked) =>
      sharing(
        known.filter(({ feed }) => feed === pair[side].id),
        asked,
        keys,
      ),
  };
}

/** Those with one of the keys asked for; null where many have it, in whatever list. */
function sharing(
  mentions: readonly Mention[],
  asked: readonly number[],
  keys: ReadonlyMap<string, readonly number[]>,
): readonly Mention[] | null {
  const wanted = new Set(asked);
  const counts = new Map<number, number>();
  for (const key of [...keys.values()].flat()) if (wanted.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  if ([...counts.values()].some((count) => count > NEAR_LARGEST)) return null;
  return mentions.filter(({ id }) => keys.get(id)?.some((key) => wanted.has(key)) === true);
}
