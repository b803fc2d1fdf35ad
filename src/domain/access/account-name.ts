const NAME = /^[\p{L}\p{N}._@-]{1,64}$/u;
/** What may be an identity number is no name: people type it into the wrong field, and names are kept. */
const LONG_NUMBER = /\d{15}/;

/** Whether a text can be the name of an account. */
export const isAccountName = (text: string): boolean => NAME.test(text) && !LONG_NUMBER.test(text);

/** What {@link isAccountName} asks, in words for whoever named somebody otherwise. */
export const ACCOUNT_NAME_RULE = {
  zh: '账号名只含文字、数字、点、下划线、@ 和连字符,最多 64 字,不得为证件号码',
  en: 'a name has letters, digits, dots, _, @ and hyphens, 64 at most, and is no identity number',
} as const;
