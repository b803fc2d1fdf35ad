import type {
  LinkModels,
  ModelComparisonOutcome,
  ModelUse,
  RecordedComparison,
  StoredModel,
} from '../../ports/link-models.ts';
import type { Transaction } from './database.ts';
import { linkAudits } from './link-audits.ts';
import { linkHistory } from './link-history.ts';

type Row = StoredModel & Record<string, unknown>;

const MODEL = `version, document, manifest, fitted_by "fittedBy", fitted_at::text "fittedAt", used_by "usedBy",
  used_from::text "usedFrom"`;

const USE = `version, reason, used_by "usedBy", used_from::text "usedFrom"`;

/** Fitted models in PostgreSQL; appended, and only ever marked as used. */
export const linkModels = (tx: Transaction): LinkModels => ({
  save: async (document, manifest, actor) => {
    const [row] = await tx.query<Row>(
      `insert into link_model (document, manifest, fitted_by) values ($1, $2, $3) returning ${MODEL}`,
      [JSON.stringify(document), JSON.stringify(manifest), actor],
    );
    if (!row) throw new Error('the model was not written');
    return row;
  },
  use: (version, reason, actor) => use(tx, version, reason, actor),
  inUse: async () => {
    const [row] = await tx.query<{ version: number }>('select version from link_model_use order by id desc limit 1');
    return row?.version ?? 0;
  },
  uses: () => tx.query<ModelUse & Record<string, unknown>>(`select ${USE} from link_model_use order by id desc`),
  get: async (version) => {
    const [row] = await tx.query<Row>(`select ${MODEL} from link_model where version = $1`, [version]);
    return row ?? null;
  },
  list: () => tx.query<Row>(`select ${MODEL} from link_model order by version desc`),
  recordComparison: async (outcome, actor) => {
    await tx.query(
      'insert into link_model_comparison (version, with_version, outcome, compared_by) values ($1, $2, $3, $4)',
      [outcome.version, outcome.with, JSON.stringify(outcome), actor],
    );
  },
  comparisons: async (version) =>
    (
      await tx.query<ComparisonRow>(
        'select outcome, compared_by, compared_at::text compared_at from link_model_comparison where version = $1 order by id desc',
        [version],
      )
    ).map(comparisonOf),
  history: linkHistory(tx),
  audits: linkAudits(tx),
});

async function use(tx: Transaction, version: number, reason: string, actor: string): Promise<ModelUse | null> {
  const marked = await tx.query(
    'update link_model set used_by = $2, used_from = clock_timestamp() where version = $1 returning version',
    [version, actor],
  );
  if (marked.length === 0 && version !== 0) return null;
  const [row] = await tx.query<ModelUse & Record<string, unknown>>(
    `insert into link_model_use (version, reason, used_by) values ($1, $2, $3) returning ${USE}`,
    [version, reason, actor],
  );
  return row ?? null;
}

interface ComparisonRow extends Record<string, unknown> {
  outcome: ModelComparisonOutcome;
  compared_by: string;
  compared_at: string;
}

const comparisonOf = ({ outcome, compared_by, compared_at }: ComparisonRow): RecordedComparison => ({
  ...outcome,
  comparedBy: compared_by,
  comparedAt: compared_at,
});
