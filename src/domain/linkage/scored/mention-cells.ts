import type { Mention } from '../mention.ts';

/** Columns under which a mention is compared and blocked, in the order of {@link mentionCells}. */
export const MENTION_COLUMNS = [
  'id_number',
  'cert_no',
  'name',
  'former_name',
  'birth_date',
  'sex',
  'mother_id',
  'mother_name',
  'multiple_index',
  'place',
  'second_place',
  'third_place',
] as const;

/** A parent's number that fails its test carries this mark in a mention. */
const DOUBTFUL = /^\?/u;

/** The mention as cells, '' where it says nothing. Numbers that fail their test are compared as they are written. */
export function mentionCells(mention: Mention): readonly string[] {
  const { idNumber, idSuspect, certNo, name, formerNameKey, birthDate, sex, motherId, motherNameKey } = mention;
  const [place = '', second = '', third = ''] = mention.regions;
  return [
    idNumber ?? idSuspect ?? '',
    certNo ?? '',
    name ?? '',
    formerNameKey ?? '',
    birthDate ?? '',
    sex ?? '',
    (motherId ?? '').replace(DOUBTFUL, ''),
    motherNameKey ?? '',
    mention.multipleIndex ?? '',
    place,
    second,
    third,
  ];
}
