import { mzAdopt } from '../feeds/mz-adopt.ts';
import type { RowOf } from '../feeds/define-feed.ts';
import { firstDay } from '../values/plain-date.ts';
import { isAccepted } from './absence-link.ts';
import type { Dossier } from './dossier.ts';

type Adoption = RowOf<typeof mzAdopt>;

/** An adoption as registered, not its dissolution. */
export const isEstablished = ({ kind }: Pick<Adoption, 'kind'>): boolean => kind !== '2';

/** Whether the registry dissolved this adoption later on (民法典 §1114–1117). */
export const wasDissolved = (dossier: Dossier<Adoption>): boolean => {
  const established = dossier.subject.row.registerDate;
  return dossier
    .linkedTo(mzAdopt)
    .some(
      (other) =>
        isAccepted(other) &&
        !isEstablished(other.row) &&
        (established === null || other.row.registerDate === null || other.row.registerDate >= firstDay(established)),
    );
};

/** Whether the child of any record was adopted: an accepted link to a registration that was not dissolved after it. */
export const wasAdopted = (dossier: Pick<Dossier, 'linkedTo'>): boolean => {
  const registrations = dossier.linkedTo(mzAdopt).filter(isAccepted);
  const last = registrations.toSorted((a, b) => compare(a.row.registerDate, b.row.registerDate)).at(-1);
  return last !== undefined && isEstablished(last.row);
};

const compare = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : Number(a !== b));
