import { MentionScorer } from '../../domain/linkage/scored/mention-scorer.ts';
import { nameShares } from '../../domain/linkage/scored/name-shares.ts';
import type { RegisterModel } from '../../domain/linkage/scored/register-model.ts';
import type { Mention } from '../../domain/linkage/mention.ts';
import type { LinkEvidence } from '../../ports/link-evidence.ts';
import { startOf } from './score.ts';

/**
 * A scorer that scores as the run did: from the start of its links where it made any, with names as frequent as it saw
 * them. Only the names of the people given are known to it. Feeds of which a run reads a part are counted whole.
 */
export async function scorerOfRun(
  runId: string,
  feeds: readonly [string, string],
  people: readonly Mention[],
  model: RegisterModel,
  evidence: LinkEvidence,
): Promise<MentionScorer> {
  const [census, known] = await Promise.all([
    evidence.census(runId, feeds, people),
    evidence.anyScore(runId, ...feeds),
  ]);
  const start = known?.model === model.version ? startOf(known, model) : null;
  return new MentionScorer(model, nameShares(census.values), start === null ? census.sizes : [start, start]);
}
