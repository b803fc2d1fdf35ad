import type { Agreement } from './agreement.ts';
import type { AgreementBook } from './agreement-book.ts';
import { clauseOf, OWN_ROW_CLAUSE, OWNER_CLAUSE, TOTALS_CLAUSE } from './clauses.ts';
import { type Basis, type FieldPlan, planFor } from './field-plan.ts';
import { FULL, type Grant, type Grants, given, MASKED, NOTHING } from './grant.ts';
import { feedFacts, type FeedFacts } from './matrix/feed-facts.ts';
import { tableOf } from './matrix/matrix.ts';
import { closedProjection, openProjection, type Projection } from './projection.ts';
import type { Purpose } from './purposes.ts';
import { type ReadingRight, readingRight } from './reading-roles.ts';
import type { Reader } from './row-conditions.ts';
import type { RowGate } from './row-gate.ts';

/** Who reads which feed, and what for. */
export interface ReadingRequest {
  readonly reader: Reader;
  readonly feed: string;
  readonly purpose: Purpose | null;
}

/** Purposes of casework: what owners and submitters read their own rows for. Studies have agreements of their own. */
const OWN_PURPOSES: ReadonlySet<Purpose> = new Set<Purpose>(['P1', 'P2', 'P3', 'P5']);

/**
 * What a post may read of a feed: the one place where role, agreement, feed and purpose meet. Whatever is not granted is
 * refused, and says why.
 */
export function compileProjection({ reader, feed, purpose }: ReadingRequest, book: AgreementBook): Projection {
  const facts = feedFacts(feed);
  if (facts === null) return closedProjection(feed, 'NOT_SHARED');
  if (!facts.namesPersons) return totals(facts, reader);
  const right = readingRight(reader);
  if (right.by === 'nothing') return closedProjection(feed, 'ROLE_READS_NO_PERSON');
  if (purpose === null) return closedProjection(feed, 'PURPOSE_REQUIRED');
  if (right.by === 'own-rows') return ownRows(right, facts, reader, purpose);
  if (right.consumer === facts.owner) return ownFeed(right, facts, reader, purpose);
  return underAgreement(right, facts, { reader, purpose, book });
}

type ByAgreement = Extract<ReadingRight, { by: 'agreement' }>;
type OwnRows = Extract<ReadingRight, { by: 'own-rows' }>;

const totals = (facts: FeedFacts, reader: Reader): Projection =>
  withoutAgreement(facts, FULL, TOTALS_CLAUSE, { reader, scope: 'any' });

function ownRows({ feed }: OwnRows, facts: FeedFacts, reader: Reader, purpose: Purpose): Projection {
  const isOwn = facts.owner === reader.department && (feed === null || feed === facts.id);
  if (!isOwn) return closedProjection(facts.id, 'NOT_SHARED');
  if (!OWN_PURPOSES.has(purpose)) return closedProjection(facts.id, 'PURPOSE_DENIED');
  return withoutAgreement(facts, FULL, OWN_ROW_CLAUSE, { reader, scope: 'own-rows' });
}

/** The department that owns the feed: everything, in towns of their own rows, in restricted feeds when two others allow it. */
function ownFeed({ within }: ByAgreement, facts: FeedFacts, reader: Reader, purpose: Purpose): Projection {
  if (!OWN_PURPOSES.has(purpose)) return closedProjection(facts.id, 'PURPOSE_DENIED');
  return withoutAgreement(facts, ownerGrant(facts), OWNER_CLAUSE, { reader, scope: within });
}

/** What the owner column of the matrix says of every field of a feed. */
export function ownerGrant({ id, owner }: Pick<FeedFacts, 'id' | 'owner'>): Grant {
  if (tableOf(id)?.restricted !== false) return given(FULL, { kind: 'two-persons' });
  return owner === 'GR' ? given(FULL, { kind: 'own' }) : FULL;
}

function withoutAgreement(
  facts: FeedFacts,
  grant: Grant,
  clause: Basis['clause'],
  { reader, scope }: Pick<RowGate, 'reader' | 'scope'>,
): Projection {
  const grants = Object.fromEntries([...facts.fields.keys()].map((field) => [field, grant]));
  const basis = { agreement: null, clause };
  const gate = { reader, scope, checks: null, regionFields: facts.regionFields };
  return openProjection({
    feed: facts.id,
    basis,
    personsPerDay: null,
    plans: plansFor(grants, facts, gate, basis),
    gate,
  });
}

interface Under {
  readonly reader: Reader;
  readonly purpose: Purpose;
  readonly book: AgreementBook;
}

function underAgreement(
  { consumer, within }: ByAgreement,
  facts: FeedFacts,
  { reader, purpose, book }: Under,
): Projection {
  const entry = book.entry(consumer, facts.id);
  if (entry.agreement === null) return closedProjection(facts.id, entry.withheld);
  const { agreement } = entry;
  if (!agreement.purposes.includes(purpose)) return closedProjection(facts.id, 'PURPOSE_DENIED');
  const basis = basisOf(agreement);
  const gate = { reader, scope: within, checks: new Set(agreement.checks), regionFields: facts.regionFields };
  const plans = plansFor(agreement.fields, facts, gate, basis);
  return openProjection({ feed: facts.id, basis, personsPerDay: agreement.personsPerDay, plans, gate });
}

const basisOf = (agreement: Agreement): Basis => ({
  agreement: { id: agreement.id, version: agreement.version },
  clause: clauseOf(agreement),
});

function plansFor(grants: Grants, facts: FeedFacts, { scope }: RowGate, basis: Basis): ReadonlyMap<string, FieldPlan> {
  return new Map(
    [...facts.fields].flatMap(([field, { kind, mask }]) => {
      const grant = grants[field];
      if (grant === undefined) return [];
      return [[field, planFor(scope === 'own-tasks' ? forTask(grant, kind) : grant, mask, basis)] as const];
    }),
  );
}

/** A village officer knows whom to ask by the surname, where the town would see the name at all, and nothing else. */
function forTask(grant: Grant, kind: string): Grant {
  const isName = kind === 'name' && (grant.level === 'full' || grant.level === 'masked');
  return isName ? { ...MASKED, when: grant.when, mask: 'surname' } : NOTHING;
}
