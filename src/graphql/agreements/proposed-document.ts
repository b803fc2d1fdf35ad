import type { Agreement } from '../../domain/agreements/agreement.ts';
import { LEVELS } from '../../domain/agreements/decision.ts';
import { NOTHING } from '../../domain/agreements/grant.ts';
import { enumName } from '../enum-names.ts';
import type { AgreementConditionInput, ProposeAgreementInput, SharedFieldTermsInput } from '../types.generated.ts';

/** The whole document that a proposal makes of the version before it; read by the domain, which finds what is wrong. */
export function proposedDocument(input: ProposeAgreementInput, before: Agreement | null): unknown {
  const [consumer, ...feed] = input.agreement.split('.');
  const { duty, law, purposes, checks, validFromOn, validToOn, personsPerDay, retentionMonths, contact } = input;
  return {
    id: input.agreement,
    version: input.basedOnVersion + 1,
    consumer,
    feed: feed.join('.'),
    duty: duty ?? before?.duty,
    law: law ?? before?.law,
    purposes: purposes ?? before?.purposes,
    checks: checks ?? before?.checks ?? [],
    fields: cellsAfter(input.fields ?? [], before),
    validFrom: validFromOn ?? before?.validFrom,
    validTo: validToOn ?? before?.validTo,
    personsPerDay: personsPerDay ?? before?.personsPerDay,
    retentionMonths: retentionMonths ?? before?.retentionMonths,
    contact: contact ?? before?.contact,
  };
}

function cellsAfter(changed: readonly SharedFieldTermsInput[], before: Agreement | null): Record<string, unknown> {
  const cells = new Map<string, unknown>(Object.entries(before?.fields ?? {}));
  for (const input of changed) {
    const { field, level } = input;
    const old = before?.fields[field] ?? NOTHING;
    // A cell that gives nothing in any way does not exist.
    if (level === 'NONE' && input.isRevealable !== true && input.isCounted !== true) cells.delete(field);
    else
      cells.set(field, {
        level: LEVELS.find((known) => enumName(known) === level),
        raisable: input.isRevealable ?? old.raisable,
        inTotals: input.isCounted ?? old.inTotals,
        when: input.conditions?.map(conditionIn) ?? old.when,
        shownAs: input.shownAs ? { codes: input.shownAs.codes, as: input.shownAs.shownAs } : old.shownAs,
        mask: input.mask ?? old.mask,
      });
  }
  return Object.fromEntries(cells);
}

/** What does not belong to the kind is left away; what is missing is found by the domain. */
function conditionIn({ kind, field, codes }: AgreementConditionInput): unknown {
  switch (kind) {
    case 'CODE':
      return { kind: 'code', field, codes };
    case 'COMMUNITY':
      return { kind: 'community', field };
    case 'CHECK':
      return { kind: 'check', codes };
    case 'OWN':
      return { kind: 'own' };
    case 'TWO_PERSONS':
      return { kind: 'two-persons' };
  }
}
