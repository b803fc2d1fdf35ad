import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { ConfigError, readConfig } from '../../src/main/config.ts';

describe('the configuration', () => {
  it('needs nothing: everything has a default', () => {
    expect(readConfig({})).toEqual({
      databaseUrl: undefined,
      redisUrl: undefined,
      home: resolve('.lianhe'),
      keyFile: undefined,
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
      connections: 20,
      chunkMinutes: 60,
      personBaseUrl: undefined,
      personBaseRate: 20,
      isCompiling: true,
      operations: undefined,
      timezone: 'Asia/Shanghai',
      signIn: {
        oidc: undefined,
        publicUrl: undefined,
        proxy: undefined,
        sessionsPerPerson: 1,
        attemptsPerMinute: 60,
      },
    });
  });

  it('takes an empty variable as not set', () => {
    expect(readConfig({ DATABASE_URL: '', LIANHE_PORT: ' ' })).toMatchObject({ databaseUrl: undefined, port: 4000 });
  });

  it.each(['redis://h:1', 'rediss://u:p@h', 'rediss+sentinel://h1,h2/name', 'redis+cluster://h1,h2'])(
    'knows the Redis address %s',
    (url) => {
      expect(readConfig({ REDIS_URL: url }).redisUrl).toBe(url);
    },
  );

  it('lets the system choose a port with 0', () => {
    expect(readConfig({ LIANHE_PORT: '0' }).port).toBe(0);
  });

  it.each([
    ['DATABASE_URL', 'mysql://u:secret@h/db'],
    ['REDIS_URL', 'http://u:secret@h'],
    ['LIANHE_PORT', '70000'],
    ['LIANHE_PORT', '4e3'],
    ['LIANHE_LOG', 'loud'],
    ['PS_BASE_URL', 'secret'],
    ['LIANHE_GRAPHQL_JIT', 'perhaps'],
    ['LIANHE_TIMEZONE', 'Mars/Olympus'],
  ])('refuses %s=%s, names the variable in both languages and does not repeat the value', (variable, value) => {
    const read = () => readConfig({ [variable]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`${variable}：应为[^]*${variable}: expected`));
    expect(read).not.toThrow(value);
  });

  it('names every variable at once', () => {
    expect(() => readConfig({ LIANHE_PORT: 'x', LIANHE_LOG: 'x' })).toThrow(/LIANHE_PORT：.*\nLIANHE_LOG：/);
  });
});
