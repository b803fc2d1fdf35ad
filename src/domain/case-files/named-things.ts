import { holdsIdentityNumber } from './written-text.ts';

/** What an act may name besides texts: all of it codes, so that no personal value gets into the history by a side door. */
const FIELD = /^[A-Za-z][A-Za-z0-9]{0,40}$/;
const REGION = /^(\d{6}|\d{9}|\d{12})$/;
const ACCOUNT = /^[\p{L}\p{N}._@-]{1,64}$/u;
const LINK = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Names of fields as feeds define them. */
export const areFieldNames = (fields: readonly string[]): boolean =>
  fields.length <= 50 && fields.every((field) => FIELD.test(field));

export const isRegion = (region: string): boolean => REGION.test(region);

export const isAccount = (user: string): boolean => ACCOUNT.test(user) && !holdsIdentityNumber(user);

export const isLinkId = (id: string): boolean => LINK.test(id);
