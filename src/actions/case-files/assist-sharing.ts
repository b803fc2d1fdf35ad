/** Fields that may not go to a unit with an assist request, of those that are to go. */
export type NotShared = (unit: string, fields: readonly string[]) => readonly string[];

/** Without an agreement nothing goes: the question is put without any field (个人信息保护法 §23). */
export const noFieldIsShared: NotShared = (_unit, fields) => fields;
