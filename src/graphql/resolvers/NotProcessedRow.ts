import { setAsideWording } from '../../domain/runs/set-aside.ts';
import { checkByCode } from '../known-checks.ts';
import { feedOf } from '../known-feed.ts';
import type { NotProcessedRowResolvers } from './../types.generated.ts';

export const NotProcessedRow: NotProcessedRowResolvers = {
  feed: ({ feed }) => feedOf(feed),
  batchNumber: ({ batch }) => batch,
  check: ({ check }) => checkByCode.get(check) ?? null,
  explanation: ({ code, check }) => setAsideWording(code, check !== ''),
};
