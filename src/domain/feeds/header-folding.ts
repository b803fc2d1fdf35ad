/** Header text as compared: full-width forms folded, all white space, invisible characters and ornaments dropped. */
export const foldHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF*_:;"'“”‘’★☆※]/gu, '')
    .toLowerCase();

/** A folded header without its bracketed notes: 出生地点(省/市/县) is 出生地点. */
export const withoutNotes = (folded: string): string => folded.replace(/[([{【〔][^)\]}】〕]*[)\]}】〕]/gu, '');

/** A note that changes what the column holds: lunar dates must not be taken for Gregorian ones. */
export const isLunarNote = (folded: string): boolean => /农历|阴历|旧历/u.test(folded);

/** The field of a folded header; forms write 孕产妇 or 产妇 where others write 母亲. */
export const lookUp = (folded: string, names: ReadonlyMap<string, string>): string | undefined =>
  names.get(folded) ?? names.get(folded.replace(/^孕?产妇/u, '母亲'));
