import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { DevelopmentPerson } from './development-provider.ts';
import { PEOPLE_POLICY, peoplePage } from './people-page.ts';

/** Longest form: one name. */
const MAX_FORM_BYTES = 1_024;

/** The page that asks who you would like to be, and the choice. */
export async function interact(
  provider: Provider,
  people: readonly DevelopmentPerson[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'POST') {
    const accountId = new URLSearchParams(await bodyOf(request)).get('person') ?? '';
    if (!people.some(({ subject }) => subject === accountId)) throw new Error('nobody of that name');
    return provider.interactionFinished(request, response, { login: { accountId, remember: false } });
  }
  const { uid, prompt } = await provider.interactionDetails(request, response);
  // Asked of every client on a loopback address; there is nothing to share but the name that was clicked.
  if (prompt.name === 'consent') return provider.interactionFinished(request, response, { consent: {} });
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': PEOPLE_POLICY,
  });
  response.end(peoplePage(uid, people));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MAX_FORM_BYTES) throw new Error('too long');
  }
  return body;
}
