import type { RegisterEntry } from '../register-entry.ts';

export type OwedFeedMapper = RegisterEntry;
export interface SetOwedFeedSuccessMapper {
  readonly feed: string;
  readonly region: string;
  readonly org: string;
}
