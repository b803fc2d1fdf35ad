import type { Wording } from '../domain/values/wording.ts';
import { resolve } from 'node:path';

import { z } from 'zod';

import { CHUNK_MINUTES } from '../adapters/lease-keeper/lease-keeper.ts';
import { SIGN_IN_EXPECTED, type SignInConfig, signInConfigOf, signInVariables } from './sign-in-config.ts';

/** What the environment decides. The only place that reads environment variables. */
export interface Config {
  /** An own PostgreSQL, 15 or newer; the embedded one is used if left away. */
  readonly databaseUrl: string | undefined;
  /** An own Redis for the work queue; the queue lives in PostgreSQL if left away. */
  readonly redisUrl: string | undefined;
  /** Absolute folder of everything the embedded default keeps. */
  readonly home: string;
  /** File of the master key; `keys/master.key` in the home if left away. */
  readonly keyFile: string | undefined;
  readonly host: string;
  /** 0 lets the system choose one. */
  readonly port: number;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  /** The public security population base; not connected if left away. */
  readonly personBaseUrl: string | undefined;
  /** Connections to the database that a process takes at most, beside those of its queue and of health and metrics. */
  readonly connections: number;
  /** Minutes after which a worker that still holds a chunk of a run is ended; over records a quarter of it. */
  readonly chunkMinutes: number;
  /** Questions a second that the population base allows. */
  readonly personBaseRate: number;
  /** File of known operations (graphql-codegen's persisted documents); nothing but free asking without one. */
  readonly operations: string | undefined;
  /** Whether GraphQL operations are compiled (graphql-jit) or interpreted. */
  readonly isCompiling: boolean;
  /** IANA name of the zone whose calendar the registry goes by. */
  readonly timezone: string;
  readonly signIn: SignInConfig;
  /** File of the outside witness of evidence, best on a disk or machine that the administrator cannot write; in the home if left away. */
  readonly witness: string | undefined;
  /** Where traces go by OTLP over HTTP; nothing is traced if left away. The SDK reads the other OTEL_ variables itself. */
  readonly tracesTo: string | undefined;
}

/** A value of the environment cannot be used; says which, why and what would do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly zh: string;
  readonly en: string;

  constructor(faults: readonly Fault[]) {
    const zh = faults.map((fault) => `${fault.variable}：${fault.zh}`).join('\n');
    const en = faults.map((fault) => `${fault.variable}: ${fault.en}`).join('\n');
    super(`${zh}\n${en}`);
    this.zh = zh;
    this.en = en;
  }
}

interface Fault {
  readonly variable: string;
  readonly zh: string;
  readonly en: string;
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const Environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?(\+sentinel|\+cluster)?:\/\/./)
    .optional(),
  LIANHE_HOME: z.string().default('.lianhe'),
  LIANHE_KEYS: z.string().optional(),
  LIANHE_HOST: z.string().default('127.0.0.1'),
  LIANHE_PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535))
    .default(4000),
  LIANHE_LOG: z.enum(LEVELS).default('info'),
  LIANHE_CONNECTIONS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().min(2))
    .default(20),
  LIANHE_CHUNK_MINUTES: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().min(1))
    .default(CHUNK_MINUTES),
  PS_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  PS_BASE_RATE: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1)).default(20),
  LIANHE_OPERATIONS: z.string().optional(),
  LIANHE_GRAPHQL_JIT: z.enum(['on', 'off']).default('on'),
  LIANHE_TIMEZONE: z.string().refine(isTimezone).default('Asia/Shanghai'),
  ...signInVariables,
  LIANHE_WITNESS: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
});

/** What each variable takes. The given value is not repeated: an address may carry a password. */
const EXPECTED: Readonly<Record<string, Wording>> = {
  DATABASE_URL: {
    zh: '应为 postgresql://用户:口令@主机:端口/库名',
    en: 'expected postgresql://user:password@host:port/database',
  },
  REDIS_URL: {
    zh: '应为 redis://主机:端口、rediss://…、redis+sentinel://主机1,主机2/名称 或 redis+cluster://主机1,主机2',
    en: 'expected redis://host:port, rediss://…, redis+sentinel://host1,host2/name or redis+cluster://host1,host2',
  },
  LIANHE_PORT: { zh: '应为 0 到 65535 的整数', en: 'expected a whole number from 0 to 65535' },
  LIANHE_LOG: { zh: `应为 ${LEVELS.join('、')} 之一`, en: `expected one of ${LEVELS.join(', ')}` },
  LIANHE_CONNECTIONS: { zh: '应为 2 到 999 的整数', en: 'expected a whole number from 2 to 999' },
  LIANHE_CHUNK_MINUTES: {
    zh: '应为 1 到 99999 的整数(分钟)',
    en: 'expected a whole number of minutes from 1 to 99999',
  },
  PS_BASE_URL: { zh: '应为 http:// 或 https:// 地址', en: 'expected an http:// or https:// address' },
  PS_BASE_RATE: { zh: '应为正整数(每秒查询次数)', en: 'expected a positive whole number (questions a second)' },
  LIANHE_GRAPHQL_JIT: { zh: '应为 on 或 off', en: 'expected on or off' },
  LIANHE_TIMEZONE: {
    zh: '应为 IANA 时区名，例如 Asia/Shanghai',
    en: 'expected an IANA time zone name such as Asia/Shanghai',
  },
  ...SIGN_IN_EXPECTED,
  OTEL_EXPORTER_OTLP_ENDPOINT: { zh: '应为 http:// 或 https:// 地址', en: 'expected an http:// or https:// address' },
};
const ANYTHING = { zh: '无法使用该值', en: 'this value cannot be used' };

/**
 * Reads the configuration from the environment; an empty variable counts as not set.
 * @throws ConfigError listing every variable that cannot be used
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.entries(environment).filter(([, value]) => value?.trim() !== '');
  const parsed = Environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new ConfigError(faultsOf(parsed.error));
  const env = parsed.data;
  return {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    home: resolve(env.LIANHE_HOME),
    keyFile: env.LIANHE_KEYS === undefined ? undefined : resolve(env.LIANHE_KEYS),
    host: env.LIANHE_HOST,
    port: env.LIANHE_PORT,
    logLevel: env.LIANHE_LOG,
    connections: env.LIANHE_CONNECTIONS,
    chunkMinutes: env.LIANHE_CHUNK_MINUTES,
    personBaseUrl: env.PS_BASE_URL,
    personBaseRate: env.PS_BASE_RATE,
    operations: env.LIANHE_OPERATIONS,
    isCompiling: env.LIANHE_GRAPHQL_JIT === 'on',
    timezone: env.LIANHE_TIMEZONE,
    signIn: signInConfigOf(env),
    witness: env.LIANHE_WITNESS === undefined ? undefined : resolve(env.LIANHE_WITNESS),
    tracesTo: env.OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}

const faultsOf = ({ issues }: z.ZodError): readonly Fault[] =>
  [...new Set(issues.map(({ path }) => String(path[0])))].map((variable) => ({
    variable,
    ...(EXPECTED[variable] ?? ANYTHING),
  }));

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
