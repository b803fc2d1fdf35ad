import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Listing, Position } from '../ports/catalogue.ts';
import type { Cursors } from './cursors.ts';
import { Refused } from './refusals.ts';

/** Most entries of one page; as every list's description says. */
export const MAX_PAGE = 100;
/** Entries of a page whose size is not given; as the default in the schema says. */
export const DEFAULT_PAGE = 50;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** One page of a list; the whole is only counted when the caller asks for it. */
export async function connect<F, T>(
  listing: Listing<F, T>,
  filter: F,
  { first, after }: PageArguments,
  cursors: Cursors,
  info: GraphQLResolveInfo,
): Promise<Connection<T>> {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) throw new Refused('PAGE_SIZE');
  const list = `${info.parentType.name}.${info.fieldName}`;
  const position = after === null || after === undefined ? null : cursors.open(after, list);
  const [{ entries, hasNext }, totalCount] = await Promise.all([
    listing.page(filter, { first: size, after: position }),
    asksFor('totalCount', info) ? listing.count(filter) : 0,
  ]);
  const edges = entries.map((entry) => new Edge(entry, (at) => cursors.seal(at, list)));
  return {
    edges,
    pageInfo: new PageInfo(edges, { hasNextPage: hasNext, hasPreviousPage: position !== null }),
    totalCount,
  };
}

/** An entry of a page. A cursor costs a cipher, so that it is made when somebody asks for it, and once. */
class Edge<T> {
  readonly node: T;
  readonly #position: Position;
  readonly #seal: (position: Position) => string;
  #cursor: string | null = null;

  constructor({ item, position }: { readonly item: T; readonly position: Position }, seal: (at: Position) => string) {
    this.node = item;
    this.#position = position;
    this.#seal = seal;
  }

  get cursor(): string {
    return (this.#cursor ??= this.#seal(this.#position));
  }
}

class PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly Edge<unknown>[];

  constructor(
    edges: readonly Edge<unknown>[],
    { hasNextPage, hasPreviousPage }: Pick<PageInfo, 'hasNextPage' | 'hasPreviousPage'>,
  ) {
    this.#edges = edges;
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

/** Whether the caller selects this field of the object being resolved. */
function asksFor(field: string, { fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const selects = (selections: SelectionSetNode | undefined): boolean =>
    selections?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === field;
      if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet);
      return selects(fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return fieldNodes.some(({ selectionSet }: FieldNode) => selects(selectionSet));
}
