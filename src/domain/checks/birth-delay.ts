/** A class of delay between event and registration, as the timeliness indicators (IND-03, IND-04) show it. */
export interface DelayBand {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const BANDS = [
  { most: 90, code: '31_90', zh: '31–90天', en: '31–90 days' },
  { most: 180, code: '91_180', zh: '91–180天', en: '91–180 days' },
  { most: 365, code: '181_365', zh: '181–365天', en: '181–365 days' },
] as const;

const LONGEST: DelayBand = { code: 'OVER_365', zh: '1年以上', en: 'more than a year' };

/** The band of a registration that came after the legal month; a short month may end before day 31. */
export const delayBand = (days: number): DelayBand => BANDS.find(({ most }) => days <= most) ?? LONGEST;
