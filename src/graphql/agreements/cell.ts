import type { Agreement } from '../../domain/agreements/agreement.ts';
import type { Grant } from '../../domain/agreements/grant.ts';
import type { MaskName } from '../../domain/agreements/masks/mask-name.ts';
import { feedFacts } from '../../domain/agreements/matrix/feed-facts.ts';

/** One cell of an agreement as the API shows it. */
export interface Cell {
  readonly field: string;
  readonly label: string;
  readonly grant: Grant;
  readonly mask: MaskName;
}

/** The cell of a field; null when the agreement does not name it. */
export function cellOf({ feed, fields }: Agreement, field: string): Cell | null {
  const grant = fields[field];
  if (grant === undefined) return null;
  const facts = feedFacts(feed)?.fields.get(field);
  return { field, label: facts?.zh ?? field, grant, mask: grant.mask ?? facts?.mask ?? 'star' };
}

/** Every cell, in the order of the form. */
export function cellsOf(agreement: Agreement): readonly Cell[] {
  const order = [...(feedFacts(agreement.feed)?.fields.keys() ?? [])];
  const fields = Object.keys(agreement.fields).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return fields.flatMap((field) => cellOf(agreement, field) ?? []);
}
