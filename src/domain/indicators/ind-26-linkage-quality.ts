import { type AuditCell, type AuditedShare, cellsQuality } from '../link-model/audit-quality.ts';
import { wilson } from '../statistics/wilson.ts';
import { defineIndicator, type Figure, type Part, type Sums } from './define-indicator.ts';
import { noFigure } from './figure.ts';
import { fewEvents, joinNotes, NOT_APPLICABLE } from './notes.ts';
import { auditCell, auditedPairs } from './audit-sums.ts';
import { groupNotes, groupParts } from './group-parts.ts';
import { qualityByGroup } from './quality-by-group.ts';

/**
 * Precision, recall and F1 of the links that no number makes (T3–T6, by score, and what T7 and T8 leave to a person), from
 * the answered audit sample. Sums by pair of feeds and stratum: `HC-BIRTH~PS-BIRTH:linked:same`, `:notSame`, `:frame`, and the
 * same by group of persons: `HC-BIRTH~PS-BIRTH:linked:same:name=2`. What is counted are answers of officers, not rows: the
 * tallies come from the audit itself.
 */
export const ind26 = defineIndicator({
  id: 'IND-26',
  version: 1,
  name: { zh: '匹配质量', en: 'linkage quality' },
  unit: '%',
  base: 'S',
  by: 'registration',
  source:
    'clerical audit of a random sample; precision and recall of record linkage (Christen 2012, ch. 7), Wilson intervals',
  target: null,
  counting: [],
  countsRosters: () => [],
  formula: quality,
  examples: [
    {
      when: '198 of 200 links and 10 of 200 near misses are of one person, of 10,000 links and 1,000 near misses',
      given: {
        'HC-BIRTH~PS-BIRTH:linked:same': 198,
        'HC-BIRTH~PS-BIRTH:linked:notSame': 2,
        'HC-BIRTH~PS-BIRTH:linked:frame': 10_000,
        'HC-BIRTH~PS-BIRTH:near-miss:same': 10,
        'HC-BIRTH~PS-BIRTH:near-miss:notSame': 190,
        'HC-BIRTH~PS-BIRTH:near-miss:frame': 1000,
      },
      // right 9,900, wrong 100, missed 50: 2 × 9,900 / (2 × 9,900 + 150)
      expect: { value: 99.2481, numerator: 19_800, denominator: 19_950, note: null },
    },
    {
      when: 'nothing just missed: all that was found is all there is',
      given: {
        'HC-DEATH~PS-DEATH:linked:same': 50,
        'HC-DEATH~PS-DEATH:linked:notSame': 0,
        'HC-DEATH~PS-DEATH:linked:frame': 50,
      },
      expect: { value: 100, numerator: 100, denominator: 100 },
    },
    {
      when: 'near misses were drawn but nobody answered',
      given: {
        'HC-DEATH~PS-DEATH:linked:same': 50,
        'HC-DEATH~PS-DEATH:linked:frame': 50,
        'HC-DEATH~PS-DEATH:near-miss:frame': 20,
      },
      expect: { value: null },
    },
  ],
});

interface Audited {
  readonly pair: string;
  readonly linked: AuditCell;
  readonly missed: AuditCell;
}

function quality(sums: Sums): Figure {
  const audited = auditedPairs(sums).map((pair) => auditOf(pair, sums));
  const groups = qualityByGroup(sums);
  const whole = totals(audited, 'share', 'share');
  if (whole === null) return noFigure(0, 0, NOT_APPLICABLE);
  const worst = totals(audited, 'low', 'high') ?? whole;
  const best = totals(audited, 'high', 'low') ?? whole;
  return {
    value: whole.f1,
    numerator: 2 * whole.right,
    denominator: 2 * whole.right + whole.wrong + whole.missed,
    low: worst.f1,
    high: best.f1,
    note: joinNotes([
      fewEvents(audited.reduce((sum, { linked, missed }) => sum + linked.told + missed.told, 0)),
      ...groupNotes(groups),
    ]),
    parts: [
      {
        name: 'precision',
        zh: '精确率',
        en: 'precision',
        value: whole.precision,
        low: worst.precision,
        high: best.precision,
      },
      { name: 'recall', zh: '召回率', en: 'recall', value: whole.recall, low: worst.recall, high: best.recall },
      ...audited.flatMap(partsOfPair),
      ...groupParts(groups),
    ],
  };
}

const auditOf = (pair: string, sums: Sums): Audited => ({
  pair,
  linked: auditCell(sums, pair, 'linked'),
  missed: auditCell(sums, pair, 'near-miss'),
});

type Limit = 'share' | 'low' | 'high';

/**
 * Right, wrong and missed pairs, each pair of feeds raised to its links and near misses. Limits join the limits of all
 * parts, so that they are wider than 95 %, never narrower. Null where a part of the sample was not answered at all.
 */
function totals(audited: readonly Audited[], linkedAt: Limit, missedAt: Limit) {
  let [right, wrong, missed] = [0, 0, 0];
  for (const one of audited) {
    const [good, lost] = [shareAt(one.linked, linkedAt), shareAt(one.missed, missedAt)];
    if (good === null || lost === null) return null;
    right += one.linked.frame * good;
    wrong += one.linked.frame * (1 - good);
    missed += one.missed.frame * lost;
  }
  if (right + wrong <= 0) return null;
  return {
    right,
    wrong,
    missed,
    precision: (right / (right + wrong)) * 100,
    recall: right + missed > 0 ? (right / (right + missed)) * 100 : 0,
    f1: ((2 * right) / (2 * right + wrong + missed)) * 100,
  };
}

/** Share of one person's pairs in a stratum; an empty stratum has none, one that nobody answered cannot be told. */
function shareAt({ same, told, frame }: AuditCell, at: Limit): number | null {
  if (frame <= 0) return 0;
  if (told <= 0) return null;
  return at === 'share' ? same / told : (wilson(same, told)?.[at] ?? null);
}

/** Precision and recall of one pair of feeds, as far as they can be told. */
function partsOfPair({ pair, linked, missed }: Audited): readonly Part[] {
  const found = cellsQuality([linked], [missed]);
  const part = (name: string, zh: string, share: AuditedShare | null): readonly Part[] =>
    share === null
      ? []
      : [
          {
            name: `${pair}:${name}`,
            zh: `${pair} ${zh}`,
            en: `${pair} ${name}`,
            value: share.share * 100,
            low: share.interval.low * 100,
            high: share.interval.high * 100,
          },
        ];
  return [...part('precision', '精确率', found.precision), ...part('recall', '召回率', found.recall)];
}
