import { z } from 'zod';
import { Refused } from '../refusals.ts';
import type { KnownOperations } from './known-operations.ts';

const Request = z.looseObject({
  query: z.string().nullish(),
  documentId: z.string().nullish(),
  extensions: z
    .looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional() })
    .nullish()
    .catch(null),
});

/**
 * The request with the document that it names (`documentId`, or `persistedQuery` as Apollo's and urql's clients send it).
 * Whoever may not ask freely gets no further with any other document: it is refused before it is parsed.
 * @throws Refused OPERATION_UNKNOWN, OPERATION_MISMATCH, PERSISTED_ONLY
 */
export function chooseOperation(body: unknown, known: KnownOperations, mayAskFreely: boolean): unknown {
  const parsed = Request.safeParse(body);
  // No request at all: the server of GraphQL says what is wrong with it.
  if (!parsed.success) return body;
  const { query, documentId, extensions, ...rest } = parsed.data;
  const hash = documentId?.replace(/^sha256:/, '') ?? extensions?.persistedQuery?.sha256Hash;
  if (hash === undefined) return freely(body, query, known, mayAskFreely);
  const document = known.documentOf(hash);
  if (document === undefined) throw new Refused(query ? 'PERSISTED_ONLY' : 'OPERATION_UNKNOWN');
  if (query && query !== document) throw new Refused('OPERATION_MISMATCH');
  return { ...rest, query: document };
}

function freely(body: unknown, query: string | null | undefined, known: KnownOperations, mayAskFreely: boolean) {
  if (mayAskFreely || !query || known.knows(query)) return body;
  throw new Refused('OPERATION_UNKNOWN');
}
