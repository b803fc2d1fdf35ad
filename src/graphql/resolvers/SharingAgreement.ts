import { type Version, stateOf } from '../../domain/agreements/life/standing.ts';
import type { AgreementEvent } from '../../domain/agreements/life/agreement-event.ts';
import { cellsOf } from '../agreements/cell.ts';
import { changesOf, versionId } from '../agreements/standing-version.ts';
import { enumName } from '../enum-names.ts';
import type { SharingAgreementResolvers } from './../types.generated.ts';

export const SharingAgreement: SharingAgreementResolvers = {
  id: ({ version }) => versionId(version.agreement),
  agreement: ({ version }) => version.agreement.id,
  version: ({ version }) => version.agreement.version,
  consumer: ({ version }) => version.agreement.consumer,
  feed: ({ version }) => version.agreement.feed,
  duty: ({ version }) => version.agreement.duty,
  law: ({ version }) => version.agreement.law,
  purposes: ({ version }) => version.agreement.purposes,
  checks: ({ version }) => version.agreement.checks,
  fields: ({ version }) => cellsOf(version.agreement),
  validFromOn: ({ version }) => version.agreement.validFrom,
  validToOn: ({ version }) => version.agreement.validTo,
  personsPerDay: ({ version }) => version.agreement.personsPerDay,
  retentionMonths: ({ version }) => version.agreement.retentionMonths,
  contact: ({ version }) => version.agreement.contact,
  state: ({ version, history, at }) => enumName(stateOf(version, history, at)),
  forceFromAt: ({ version }) => version.forceFrom,
  forceUntilAt: ({ version }) => version.forceUntil,
  emergencyReason: ({ version }) => version.proposed.emergency,
  steps: ({ version }) => stepsOf(version),
  changes: changesOf,
};

const stepsOf = ({ proposed, approvals, suspended, revoked }: Version): readonly AgreementEvent[] =>
  [proposed, approvals.owner, approvals['data-protection'], suspended, revoked].filter((step) => step != null);
