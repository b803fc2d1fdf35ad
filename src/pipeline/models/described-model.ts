import { REGISTER_DESIGN } from '../../domain/linkage/scored/register-design.ts';
import { BUNDLED_MODEL, type RegisterModel, registerModel } from '../../domain/linkage/scored/register-model.ts';
import { REGISTER_PARAMETERS } from '../../domain/linkage/scored/register-parameters.ts';
import type { Hub } from '../../ports/hub.ts';
import type { TwoVerdicts } from '../../ports/link-history.ts';
import type { AuditCount } from '../../ports/link-audits.ts';
import type { ModelUse, RecordedComparison, StoredModel } from '../../ports/link-models.ts';
import { noSuchModel } from './use-model.ts';

/** A version with all that is known about it. */
export interface DescribedModel {
  readonly model: RegisterModel;
  /** In the form of a model file, with what it was trained on. */
  readonly document: object;
  /** Null for the model that the product brings along. */
  readonly stored: StoredModel | null;
  readonly comparisons: readonly RecordedComparison[];
  readonly uses: readonly ModelUse[];
  /** How far officers agree, and the audit so far: about the hub, not about one version. */
  readonly decidedTwice: readonly TwoVerdicts[];
  readonly audit: readonly AuditCount[];
}

/** Reads a version; 0 is the model that the product brings along. Throws ModelRequestRefused when there is no such version. */
export async function describeModel(version: number, { inTransaction }: Hub): Promise<DescribedModel> {
  return inTransaction(async ({ linkModels }) => {
    const stored = version === BUNDLED_MODEL.version ? null : await linkModels.get(version);
    if (stored === null && version !== BUNDLED_MODEL.version) throw noSuchModel(version);
    const bundled = { ...REGISTER_DESIGN, parameters: REGISTER_PARAMETERS };
    return {
      model: stored === null ? BUNDLED_MODEL : registerModel(version, stored.document),
      document: stored === null ? bundled : { ...inOrderOf(bundled, stored.document), trained: stored.manifest },
      stored,
      comparisons: await linkModels.comparisons(version),
      uses: (await linkModels.uses()).filter((use) => use.version === version),
      decidedTwice: await linkModels.history.decidedTwice(),
      audit: await linkModels.audits.counts(),
    };
  });
}

/** A stored document with its keys in the order of a written one: the database keeps them in another. */
function inOrderOf(written: object, stored: unknown): Record<string, unknown> {
  const found = new Map<string, unknown>(Object.entries(Object(stored)));
  const like = new Map<string, unknown>(Object.entries(written));
  const names = [...new Set([...like.keys(), ...found.keys()])].filter((name) => found.has(name));
  return Object.fromEntries(
    names.map((name) => {
      const [value, other] = [found.get(name), like.get(name)];
      const isGroup = isObject(value) && isObject(other);
      return [name, isGroup ? inOrderOf(other, value) : value];
    }),
  );
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
