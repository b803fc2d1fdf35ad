/** How a value is masked (7.9 of the domain reference); one name for one function of `mask-value.ts`. */
export type MaskName =
  /** Surname, then a star for each further character; compound surnames kept. */
  | 'name'
  /** Surname and one star, whatever the length: all that a village officer sees. */
  | 'surname'
  /** First character, stars, last character. */
  | 'idNumber'
  /** Year and month of a date. */
  | 'month'
  /** First character, stars, last three. */
  | 'certificate'
  /** Stars, last two digits. */
  | 'phone'
  /** An address up to the village. */
  | 'village'
  /** The county of a region code. */
  | 'county'
  /** As it is: names of organisations, regions down to the village. */
  | 'open'
  /** What kind of facility it is, not which. */
  | 'facilityKind'
  /** One star: that something stands there, and no more. */
  | 'star';
