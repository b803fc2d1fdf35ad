import type { FieldDecision } from '../../domain/agreements/decision.ts';
import { disclosed } from '../../domain/agreements/disclosed.ts';
import { compareUnderMask } from '../../domain/agreements/masks/masked-comparison.ts';
import { stricter } from '../../domain/agreements/masks/level-order.ts';
import { fieldOf } from '../../domain/feeds/field-of.ts';
import { feedById } from '../../domain/feeds/index.generated.ts';
import type { RegisterRecord } from '../../ports/register-records.ts';
import type { EvidenceRef } from '../../ports/run-register.ts';
import type { Context } from '../context.ts';
import type { ComparedFieldMapper } from '../mappers/finding.mappers.ts';
import type { DisclosedField } from './disclosure.ts';
import type { Sighting } from './sighting.ts';

/** A value that no agreement speaks of: the record is not the reader's to see, or its form has no such field. */
export const UNKNOWN: DisclosedField = {
  disclosed: { kind: 'withheld', reason: 'NOT_SHARED', mayBeRevealed: false },
  decision: {
    level: 'none',
    mayBeRevealed: false,
    agreement: null,
    clause: { zh: '协议未约定向您共享此项', en: 'no agreement shares this with you' },
    mask: 'star',
    shownAs: null,
    withheld: 'NOT_SHARED',
  },
};

/** A comparison that is not told, under the decision that withholds it. */
export const asWithheld = (decision: FieldDecision | null): DisclosedField =>
  decision === null ? UNKNOWN : { disclosed: disclosed(null, decision), decision };

interface Side {
  readonly record: RegisterRecord;
  readonly field: string;
}

async function sideOf(ref: EvidenceRef | null, compared: string, { loaders }: Context): Promise<Side | null> {
  const field = ref === null ? null : fieldOf(ref.feed, compared);
  if (field === null || ref === null || ref.recordId === null) return null;
  const record = await loaders.record.load(ref.recordId);
  return record === null ? null : { record, field };
}

/** The value of one side, as far as it is shared. */
export async function comparedValue(
  ref: EvidenceRef | null,
  compared: string,
  sighting: Sighting,
  context: Context,
): Promise<DisclosedField> {
  const side = await sideOf(ref, compared, context);
  return side === null ? UNKNOWN : context.disclosure.field(side.record, side.field, sighting);
}

/** What differs under the stricter of both levels; null when even the answer is not shared. */
export async function comparedUnderMask({ compared, left, right, sighting }: ComparedFieldMapper, context: Context) {
  const sides = await Promise.all([left, right ?? left].map((ref) => sideOf(ref, compared.field, context)));
  const [a, b] = sides;
  if (!a || !b) return null;
  const [one, other] = await Promise.all(
    [a, b].map(({ record, field }) => context.disclosure.decide(record, field, sighting)),
  );
  const level = stricter(one?.level ?? 'none', other?.level ?? 'none');
  const kind = feedById.get(a.record.feed)?.fields[a.field]?.kind;
  return kind === undefined ? null : compareUnderMask(kind, compared.left, compared.right, level);
}
