import type { BulkApplying } from '../../actions/case-files/bulk-cases.ts';
import { CASE_RULES, type CaseRule } from '../../domain/case-files/refusal.ts';
import type { Bulk } from '../../ports/case-work.ts';
import { CASE_STATES, memberOf } from '../enum-names.ts';
import { caseRefused, noSuchBulk } from './case-errors.ts';

const isRule = (rule: string): rule is CaseRule => Object.hasOwn(CASE_RULES, rule);

export const bulkShown = ({ id, digest, entries, sample, previewedAt, appliedAt, undoneAt }: Bulk) => ({
  id,
  digest,
  sample,
  previewedAt,
  appliedAt,
  undoneAt,
  entries: entries.map(({ number, version, to, rule }) => ({
    number,
    version,
    rule,
    to: to === null ? null : memberOf(CASE_STATES, to),
    explanation: rule !== null && isRule(rule) ? CASE_RULES[rule] : null,
  })),
});

export function bulkAnswer<S extends `${string}Success`>(success: S, applying: BulkApplying, id: string) {
  if (applying.outcome === 'unknown-bulk') return noSuchBulk(id);
  if (applying.outcome === 'refused') return caseRefused(applying);
  return { __typename: success, bulk: bulkShown(applying.bulk) };
}
