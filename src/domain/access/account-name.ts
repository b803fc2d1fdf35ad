const NAME = /^[\p{L}\p{N}._@-]{1,64}$/u;
/** What may be an identity number is no name: people type it into the wrong field, and names are kept. */
const LONG_NUMBER = /\d{15}/;

/** Whether a text can be the name of an account. */
export const isAccountName = (text: string): boolean => NAME.test(text) && !LONG_NUMBER.test(text);
