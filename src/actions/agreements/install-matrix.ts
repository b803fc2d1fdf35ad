import type { Actor, Consumer } from '../../domain/access/actor.ts';
import type { Agreement } from '../../domain/agreements/agreement.ts';
import { type AgreementEvent, signerOf } from '../../domain/agreements/life/agreement-event.ts';
import { refusalOf } from '../../domain/agreements/life/moves.ts';
import { historyOf } from '../../domain/agreements/life/standing.ts';
import { feedFacts } from '../../domain/agreements/matrix/feed-facts.ts';
import { firstAgreements } from '../../domain/agreements/matrix/first-agreements.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { Hub } from '../../ports/hub.ts';
import { noteOf } from './move-agreement.ts';

/** Who signs the first version: who sets the hub up, the approver of each department, the data-protection officer. */
export interface Signatories {
  readonly proposer: Actor;
  readonly owners: Partial<Readonly<Record<Consumer, Actor>>>;
  readonly dataProtection: Actor;
}

export interface Installed {
  /** Ids of agreements whose first version stands now with both approvals. */
  readonly installed: readonly string[];
  /** Ids that exist in some version already: left as they are. */
  readonly kept: readonly string[];
  /** Ids that could not be signed, e.g. because the department has no approver. */
  readonly refused: readonly string[];
}

const FIRST_INSTALLATION = '首次启用共享矩阵 / first installation of the sharing matrix';

/**
 * Puts the sharing matrix into force as version 1 of every agreement, in one transaction, without the 24 hours in which an
 * owner may object to a change: there is nothing yet that it changes. Agreements that exist are not touched.
 */
export const installMatrix = (signatories: Signatories, validFrom: PlainDate, hub: Hub): Promise<Installed> =>
  hub.inTransaction(async ({ agreements, evidence }) => {
    const first = firstAgreements(validFrom);
    // Whoever installs at the same time waits here.
    await agreements.take(first[0]?.id ?? '');
    const known = new Set((await agreements.events(null)).map(({ id }) => id));
    const at = hub.clock.now().toISOString();
    const signed = first
      .filter(({ id }) => !known.has(id))
      .map((agreement) => ({ ...agreement, moves: movesOf(agreement, signatories, at) }));
    const moves = signed.flatMap((agreement) => agreement.moves ?? []);
    await agreements.append(moves.map(({ event }) => event));
    await evidence.append(moves.map(({ event, actor }) => noteOf(event, actor, null)));
    return {
      installed: signed.flatMap(({ id, moves: own }) => (own === null ? [] : [id])),
      kept: first.map(({ id }) => id).filter((id) => known.has(id)),
      refused: signed.flatMap(({ id, moves: own }) => (own === null ? [id] : [])),
    };
  });

interface Move {
  readonly event: AgreementEvent;
  readonly actor: Actor;
}

/** Proposal and both approvals; null when one of them would be refused. */
function movesOf(agreement: Agreement, signatories: Signatories, at: string): readonly Move[] | null {
  const owner = signatories.owners[feedFacts(agreement.feed)?.owner ?? 'HUB'];
  if (owner === undefined) return null;
  const { proposer, dataProtection } = signatories;
  const { id, version } = agreement;
  const by = (actor: Actor) => ({ id, version, by: signerOf(actor), at });
  const moves: readonly Move[] = [
    { actor: proposer, event: { kind: 'proposed', agreement, emergency: FIRST_INSTALLATION, ...by(proposer) } },
    { actor: owner, event: { kind: 'approved', side: 'owner', ...by(owner) } },
    { actor: dataProtection, event: { kind: 'approved', side: 'data-protection', ...by(dataProtection) } },
  ];
  const isAllowed = moves.every(
    ({ event }, done) => refusalOf(historyOf(moves.slice(0, done).map((move) => move.event)), event) === null,
  );
  return isAllowed ? moves : null;
}
