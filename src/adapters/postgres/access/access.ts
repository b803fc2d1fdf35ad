import type { Access } from '../../../ports/accounts.ts';
import type { Transaction } from '../database.ts';
import { accounts } from './accounts.ts';
import { attempts } from './attempts.ts';
import { clients } from './clients.ts';
import { posts } from './posts.ts';
import { sessions } from './sessions.ts';

export const access = (tx: Transaction): Access => ({
  accounts: accounts(tx),
  posts: posts(tx),
  attempts: attempts(tx),
  clients: clients(tx),
  sessions: sessions(tx),
});
