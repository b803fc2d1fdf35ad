import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Places } from '../../src/graphql/http/places.ts';
import { openTestApi, type TestApi } from './support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api[Symbol.asyncDispose]());

describe('clients that hang in the middle of their question', () => {
  it('keep nobody from asking, however many they are', async () => {
    const question = JSON.stringify({ query: '{ batches(first: 1) { totalCount } }' });
    const head = `POST /graphql HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer ${await api.token()}\r\nContent-Type: application/json\r\nContent-Length: ${question.length}\r\n\r\n`;
    const hanging: Socket[] = [];
    // More than there are places.
    while (hanging.length < 4 * api.system.config.connections) {
      const socket = connect({ host: '127.0.0.1', port: Number(new URL(api.url).port) });
      socket.on('error', () => undefined);
      socket.write(head + question.slice(0, 5));
      hanging.push(socket);
    }
    const heard = new Promise<string>((resolve) => hanging[0]?.once('data', (text) => resolve(text.toString())));
    await expect
      .poll(async () => (await api.ask('{ batches(first: 1) { totalCount } }')).status, { timeout: 10_000 })
      .toBe(200);
    // One that goes on after all is answered.
    hanging[0]?.write(question.slice(5));
    expect(await heard).toContain('"totalCount":0');
    for (const socket of hanging) socket.destroy();
  });
});

describe('places of those who are worked for', () => {
  it('are kept for administrators when all others are taken, and for nobody else', () => {
    const places = new Places(2);
    expect([places.enter(false), places.enter(true), places.enter(false)]).toEqual(['common', 'common', null]);
    // The screens of two administrators ask six questions each at once.
    const thirteen = Array.from({ length: 13 }, () => places.enter(true));
    expect([thirteen.filter((place) => place === 'kept').length, thirteen.at(-1)]).toEqual([12, null]);
    places.leave('kept');
    expect([places.enter(false), places.enter(true)]).toEqual([null, 'kept']);
    places.leave('common');
    expect(places.enter(false)).toBe('common');
  });
});
