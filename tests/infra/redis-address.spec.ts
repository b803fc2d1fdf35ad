import { describe, expect, it } from 'vitest';

import { parseRedisAddress } from '../../src/adapters/queue/redis-address.ts';

describe('a Redis address', () => {
  it.each([
    ['redis://127.0.0.1', { kind: 'single', tls: false, node: { host: '127.0.0.1', port: 6379 }, db: 0 }],
    [
      'rediss://me:p%40ss@[::1]:6380/2',
      { kind: 'single', tls: true, username: 'me', password: 'p@ss', node: { host: '::1', port: 6380 }, db: 2 },
    ],
    ['redis://:secret@h', { kind: 'single', tls: false, password: 'secret', node: { host: 'h', port: 6379 }, db: 0 }],
    [
      'rediss+sentinel://h1,h2:5000/main',
      {
        kind: 'sentinel',
        tls: true,
        sentinels: [
          { host: 'h1', port: 26379 },
          { host: 'h2', port: 5000 },
        ],
        name: 'main',
        db: 0,
      },
    ],
    [
      'redis+cluster://h1:7000,h2',
      {
        kind: 'cluster',
        tls: false,
        nodes: [
          { host: 'h1', port: 7000 },
          { host: 'h2', port: 6379 },
        ],
      },
    ],
  ])('reads %s', (address, expected) => {
    expect(parseRedisAddress(address)).toEqual(expected);
  });

  it.each([
    'http://:secret@h',
    'redis://:secret@h1,h2',
    'redis+sentinel://:secret@h1',
    'redis://:secret@h/x',
    'redis://:secret@h:x:y',
  ])('refuses %s without repeating the password', (address) => {
    expect(() => parseRedisAddress(address)).toThrow(RangeError);
    expect(() => parseRedisAddress(address)).not.toThrow('secret');
  });
});
