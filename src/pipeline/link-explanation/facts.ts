import { NO_HISTORY } from '../../domain/linkage/identity-history.ts';
import { type IdentityHistory, type Mention, pairKey } from '../../domain/linkage/mention.ts';
import type { MentionScorer } from '../../domain/linkage/scored/mention-scorer.ts';
import { BUNDLED_MODEL, type RegisterModel } from '../../domain/linkage/scored/register-model.ts';
import type { Hub } from '../../ports/hub.ts';
import type { LinkDecision } from '../../ports/link-decisions.ts';
import type { ComparingRun, LinkEnd, LinkEvidence, PairReading, RunPair } from '../../ports/link-evidence.ts';
import { scorerOfRun } from './scorer.ts';
import { modelOfVersion } from '../model-of-run.ts';
import { readHistory } from '../register-history.ts';

/** One of the two people, and who else of the other feed could be the partner. */
export interface Side {
  readonly end: LinkEnd;
  /** The version that was linked, else the newest that competes; null when the run does not know it any more. */
  readonly mention: Mention | null;
  /** Links of the run with the other feed. */
  readonly links: readonly RunPair[];
  /** People of the other feed who share a stored key. */
  readonly neighbours: readonly Mention[];
}

/** All that is known about two people. */
export interface PairFacts {
  readonly pairKey: string;
  readonly left: Side;
  readonly right: Side;
  /** The run that speaks; null when only the link is left of it. */
  readonly run: ComparingRun | null;
  readonly link: PairReading | null;
  readonly decision: LinkDecision | null;
  readonly model: RegisterModel;
  readonly history: IdentityHistory;
  /** Scores as the run did; null without one. */
  readonly scorer: MentionScorer | null;
}

export interface Sources {
  readonly evidence: LinkEvidence;
  readonly hub: Pick<Hub, 'inTransaction'>;
}

/** Reads what is known about two people; the left one is of the feed that a run would take as the left. */
export async function factsOf(left: LinkEnd, right: LinkEnd, { evidence, hub }: Sources): Promise<PairFacts> {
  const pair = pairKey(left, right);
  const [run, lasting, decision] = await Promise.all([
    evidence.comparingRun(left.feed, right.feed),
    evidence.link(pair),
    evidence.decision(pair),
  ]);
  const [one, other] = await Promise.all([
    sideOf(left, right.feed, run, pair, evidence),
    sideOf(right, left.feed, run, pair, evidence),
  ]);
  const link = one.links.find((known) => known.pairKey === pair) ?? lasting;
  const version = link?.score?.model ?? run?.model ?? BUNDLED_MODEL.version;
  const { model, history } = await hub.inTransaction(async (stores) => ({
    model: await modelOfVersion(version, stores),
    history: run === null ? NO_HISTORY : (await readHistory(run.id, stores)).history,
  }));
  const people = [one, other].flatMap(({ mention, neighbours }) => [...(mention ? [mention] : []), ...neighbours]);
  const scorer = run === null ? null : await scorerOfRun(run.id, [left.feed, right.feed], people, model, evidence);
  return { pairKey: pair, left: one, right: other, run, link, decision, model, history, scorer };
}

async function sideOf(
  end: LinkEnd,
  otherFeed: string,
  run: ComparingRun | null,
  pair: string,
  evidence: LinkEvidence,
): Promise<Side> {
  if (run === null) return { end, mention: null, links: [], neighbours: [] };
  const versions = await evidence.mentions(run.id, end);
  if (versions.length === 0) return { end, mention: null, links: [], neighbours: [] };
  const [links, neighbours] = await Promise.all([
    evidence.linksOf(run.id, versions, otherFeed),
    evidence.neighbours(run.id, versions, otherFeed),
  ]);
  return { end, mention: versionIn(versions, links, pair), links, neighbours };
}

function versionIn(versions: readonly Mention[], links: readonly RunPair[], pair: string): Mention | null {
  const linked = links.filter((link) => link.pairKey === pair).flatMap((link) => [link.leftRecord, link.rightRecord]);
  const isLinked = ({ recordId }: Mention): boolean => linked.includes(recordId);
  return versions.find(isLinked) ?? versions.find(({ competes }) => competes) ?? versions[0] ?? null;
}
