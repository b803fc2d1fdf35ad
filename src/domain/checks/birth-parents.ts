import type { Wording } from '../values/wording.ts';

/** Documents that only people without a mainland hukou hold (domain reference, identity documents). */
const WITHOUT_HUKOU: ReadonlySet<string> = new Set([
  'PASSPORT',
  'HKMO_PERMIT',
  'HKMO_RES',
  'TW_PERMIT',
  'TW_RES',
  'FPR_18',
  'FPR_15',
]);

/** Whether the document says that its holder has no mainland hukou; false when nothing is known. */
export const lacksMainlandHukou = (idType: string | null): boolean => idType !== null && WITHOUT_HUKOU.has(idType);

interface Parents {
  readonly motherIdType: string | null;
  readonly fatherIdType: string | null;
  readonly fatherIdNumber: string | null;
  readonly fatherName: string | null;
}

/** A father whose data are struck on the certificate (未提供) cannot be the parent with a hukou. */
const fatherIsUnstated = ({ fatherIdNumber, fatherName }: Parents): boolean =>
  fatherIdNumber === null && fatherName === null;

/** True when neither parent has a mainland hukou at which the child could be entered (公通字〔2021〕12号 §19–20). */
export const bothParentsWithoutHukou = (parents: Parents): boolean =>
  lacksMainlandHukou(parents.motherIdType) && (fatherIsUnstated(parents) || lacksMainlandHukou(parents.fatherIdType));

export const PARENTS_WITHOUT_HUKOU = {
  code: 'PARENTS_WITHOUT_HUKOU',
  zh: '父母双方均无内地户口,不适用',
  en: 'neither parent has a mainland hukou',
} as const satisfies Wording & { readonly code: string };
