/** Text for people in both languages; never holds a name or an identity number. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}
