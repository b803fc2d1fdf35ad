import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { Hub } from '../../ports/hub.ts';
import { noted } from '../access/noted.ts';
import { everywhere, termsOn } from './terms.ts';

/** Deletes raw files past their term, and notes how many. */
export async function expireUploads({ clock, uploads, inTransaction }: Hub): Promise<void> {
  const terms = await inTransaction((stores) => termsOn(clock.today() as PlainDate, stores));
  const files = await uploads.expire(everywhere('RETAIN_UPLOAD_DAYS', terms));
  if (files === 0) return;
  const by = { user: 'schedule:expire-uploads', role: 'hub', session: '' } as const;
  await inTransaction(({ evidence }) =>
    evidence.append([
      noted(by, 'erased', 'retention:raw-uploads', { step: 'done', class: 'raw-uploads', items: files }),
    ]),
  );
}
