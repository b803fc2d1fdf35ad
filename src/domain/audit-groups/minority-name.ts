import { type Grouping, hanOf, hasMiddleDot, ownNames, UNKNOWN } from './grouping.ts';

/** Han names have two to four characters, with a double surname and a given name of two. */
const LONGER_THAN_HAN = 5;

/**
 * Names as minorities of the north-west write them in characters: parts with a middle dot, or five characters and more. The form
 * of the name and not the nationality (GB/T 3304), which most rosters do not state and which links must not depend on.
 */
export const minorityName: Grouping = {
  code: 'minority',
  zh: '少数民族样姓名',
  en: 'name of a minority’s form',
  labels: [{ code: 'no', zh: '否', en: 'no' }, { code: 'yes', zh: '是', en: 'yes' }, UNKNOWN],
  of: (left, right) => {
    const names = ownNames(left, right).filter((name) => hanOf(name) > 0);
    if (names.length === 0) return UNKNOWN.code;
    return names.some((name) => hasMiddleDot(name) || hanOf(name) >= LONGER_THAN_HAN) ? 'yes' : 'no';
  },
};
