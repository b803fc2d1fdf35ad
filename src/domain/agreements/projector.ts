import type { AgreementBook } from './agreement-book.ts';
import { compileProjection, type ReadingRequest } from './compile-projection.ts';
import type { FieldDecision } from './decision.ts';
import type { AnyRow } from '../feeds/define-feed.ts';
import type { Projection } from './projection.ts';
import type { Situation } from './situation.ts';

/** Projections under one book, each compiled at its first use. Throw it away with the book. */
export interface Projector {
  readonly book: AgreementBook;
  project(request: ReadingRequest): Projection;
}

export function createProjector(book: AgreementBook): Projector {
  const known = new Map<string, Projection>();
  return {
    book,
    project: (request) => {
      const key = keyOf(request);
      const projection = known.get(key) ?? compileProjection(request, book);
      known.set(key, projection);
      return projection;
    },
  };
}

/* Tab and line break occur in no role, unit, region, feed or purpose. */
const keyOf = ({ reader: { role, department, region }, feed, purpose }: ReadingRequest): string =>
  `${role}\t${department}\t${region}\n${feed}\t${purpose ?? ''}`;

/** One field of one record: all that the decision may rest on. */
export interface Question extends ReadingRequest {
  readonly field: string;
  readonly row: AnyRow;
  readonly situation: Situation;
}

/** Decides about a single field. Pages of records use a projection, which decides the same. */
export const decide = ({ field, row, situation, ...request }: Question, book: AgreementBook): FieldDecision =>
  compileProjection(request, book).on(row, situation).decide(field);
