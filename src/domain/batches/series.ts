import type { GateStop } from '../gates/gate.ts';

/** What is known of one number of a series; several where the sender said two things. */
export interface KnownBatch {
  readonly seriesNo: number;
  readonly prevDigest: string;
  /** SHA-256 of its manifest. */
  readonly manifestDigest: string;
  readonly contentDigest: string;
}

/** repeat: the same content under its number. fork: something else is known in its place. gap: the one before is missing. */
export type SeriesVerdict =
  | { readonly verdict: 'next' | 'gap' }
  | { readonly verdict: 'repeat' | 'fork'; readonly of: KnownBatch };

/** Where a batch stands in the series of its sender, feed and region (2.5 of the security design; equivocation holds both). */
export function placeInSeries(batch: KnownBatch, known: readonly KnownBatch[]): SeriesVerdict {
  const same = known.filter(({ seriesNo }) => seriesNo === batch.seriesNo);
  const repeated = same.find(({ contentDigest }) => contentDigest === batch.contentDigest);
  if (repeated) return { verdict: 'repeat', of: repeated };
  const [other] = same;
  if (other) return { verdict: 'fork', of: other };
  const before = known.filter(({ seriesNo }) => seriesNo === batch.seriesNo - 1);
  const [first] = before;
  if (first && !before.some(({ manifestDigest }) => manifestDigest === batch.prevDigest))
    return { verdict: 'fork', of: first };
  const after = known.find(({ seriesNo }) => seriesNo === batch.seriesNo + 1);
  if (after && after.prevDigest !== batch.manifestDigest) return { verdict: 'fork', of: after };
  return { verdict: first || batch.seriesNo === 1 ? 'next' : 'gap' };
}

/** Why a batch out of its series is held; null when it is the next one. */
export function seriesStop({ verdict }: SeriesVerdict, { seriesNo }: KnownBatch): GateStop | null {
  if (verdict === 'gap')
    return {
      gate: 'SERIES_GAP',
      measured: seriesNo,
      limit: seriesNo - 1,
      zh: `第 ${seriesNo} 批之前的批次尚未收到`,
      en: `the batch before number ${seriesNo} has not arrived`,
      remedy: { zh: '请补报缺少的批次,再由两人放行', en: 'send the missing batch; then two people release this one' },
    };
  if (verdict === 'fork')
    return {
      gate: 'SERIES_FORK',
      measured: seriesNo,
      limit: 1,
      zh: `第 ${seriesNo} 批与已收到的批次序列不一致,两批均已扣留`,
      en: `batch ${seriesNo} contradicts the series received so far; both are held`,
      remedy: {
        zh: '请核对密钥与发送系统,说明以哪一批为准,再由两人放行一批、退回另一批',
        en: 'look at the key and the sending system and say which one holds; two people release one and refuse the other',
      },
    };
  return null;
}
