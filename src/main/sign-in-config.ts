import { z } from 'zod';

/** How people and systems sign in. */
export interface SignInConfig {
  /** Identity provider of the department; local accounts only if left away. */
  readonly oidc:
    | { readonly issuer: string; readonly clientId: string; readonly clientSecret: string | undefined }
    | undefined;
  /** Address by which people reach the hub; cookies are sent over HTTPS only when it begins with https. */
  readonly publicUrl: string | undefined;
  /** Address of the proxy that ends TLS; nobody else's word on client address and certificate is taken. */
  readonly proxy: string | undefined;
  readonly sessionsPerPerson: number;
  /** Attempts to sign in from one address that are looked at in a minute. */
  readonly attemptsPerMinute: number;
}

const count = (least: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(least));

/** Variables of the environment about signing in. */
export const signInVariables = {
  LIANHE_URL: z.url({ protocol: /^https?$/ }).optional(),
  LIANHE_PROXY: z.union([z.ipv4(), z.ipv6()]).optional(),
  LIANHE_SESSIONS: count(1).default(1),
  LIANHE_SIGN_INS: count(1).default(60),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().default('lianhe'),
  OIDC_CLIENT_SECRET: z.string().optional(),
};

/** What each of them takes. */
export const SIGN_IN_EXPECTED = {
  LIANHE_URL: {
    zh: '应为人们访问本系统的 https:// 地址',
    en: 'expected the https:// address by which people reach the hub',
  },
  LIANHE_PROXY: { zh: '应为代理服务器的 IP 地址', en: 'expected the IP address of the proxy' },
  LIANHE_SESSIONS: {
    zh: '应为正整数(每人同时会话数)',
    en: 'expected a positive whole number (sessions of one person)',
  },
  LIANHE_SIGN_INS: {
    zh: '应为正整数(每地址每分钟登录尝试数)',
    en: 'expected a positive whole number (attempts a minute from one address)',
  },
  OIDC_ISSUER: { zh: '应为身份认证服务的签发者地址', en: 'expected the issuer address of the identity provider' },
} as const;

type Given = z.infer<z.ZodObject<typeof signInVariables>>;

export const signInConfigOf = (env: Given): SignInConfig => ({
  oidc:
    env.OIDC_ISSUER === undefined
      ? undefined
      : { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET },
  publicUrl: env.LIANHE_URL,
  proxy: env.LIANHE_PROXY,
  sessionsPerPerson: env.LIANHE_SESSIONS,
  attemptsPerMinute: env.LIANHE_SIGN_INS,
});
