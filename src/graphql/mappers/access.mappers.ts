import type { Actor } from '../../domain/access/actor.ts';
import type { Post } from '../../domain/access/post.ts';
import type { RevealUse } from '../../domain/agreements/reveal-budget.ts';
import type { Handed } from '../../actions/access/credentials.ts';
import type {
  AccountReading,
  ClientKeyReading,
  PostReading,
  SenderKeyReading,
  SessionReading,
} from '../../ports/access-readings.ts';

export type MeMapper = Actor;
export type ActingPostMapper = Post;
export type RevealBudgetMapper = RevealUse;
export type AccountMapper = AccountReading;
export type PostMapper = PostReading;
/** The account of the system. */
export type ClientMapper = AccountReading;
export type ClientKeyMapper = ClientKeyReading;
export type SenderKeyMapper = SenderKeyReading;
export type SessionMapper = SessionReading;
export type FirstCredentialsMapper = Handed;

/** What is kept of a change: whom it is about. */
interface OfAccount {
  readonly name: string;
}
/** What is handed over stands in the first answer only, and is not kept with the receipt. */
interface WithCredentials extends OfAccount {
  readonly isLocal: boolean;
  readonly handed?: Handed | null;
}
interface OfPost {
  readonly id: string;
}

export type AddAccountSuccessMapper = WithCredentials;
export type ResetCredentialsSuccessMapper = WithCredentials;
export type SuspendAccountSuccessMapper = OfAccount;
export type RestoreAccountSuccessMapper = OfAccount;
export type SetFreeAskingSuccessMapper = OfAccount;
export type GrantPostSuccessMapper = OfPost;
export type ConfirmPostSuccessMapper = OfPost;
export type WithdrawPostSuccessMapper = OfPost;
export type AddClientSuccessMapper = OfAccount;
export type RevokeClientSuccessMapper = OfAccount;
export type AddClientKeySuccessMapper = OfAccount;
export type ConfirmClientKeySuccessMapper = OfAccount;
export type RevokeClientKeySuccessMapper = OfAccount;
export type AddSenderKeySuccessMapper = OfAccount;
export type RevokeSenderKeySuccessMapper = OfAccount;
