import { resolve } from 'node:path';
import { z } from 'zod';

const wholeNumber = (least: number, most: number) => z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.number().min(least).max(most));

const encryptionKeys = z.string().transform((list) => list.split(',').map((key) => key.trim()))
  .pipe(z.array(z.string().regex(/^[A-Za-z0-9_-]{43}=?$/, 'must be 32 random bytes in base64url, or several such keys with commas between them')))
  .transform((keys) => keys.map((key) => new Uint8Array(Buffer.from(key, 'base64url'))));

const dnsServers = z.string().transform((list) => list.split(',').map((server) => server.trim()))
  .pipe(z.array(z.string().regex(/^(\d{1,3}(\.\d{1,3}){3}(:\d{1,5})?|[0-9a-f:]*:[0-9a-f:.]*|\[[0-9a-f:.]+\](:\d{1,5})?)$/i, 'must be addresses such as 192.0.2.53 or [2001:db8::53]:5353, with commas between them')));

/** Every setting there is; `.env.example` shows them. Nothing else in the service reads the environment. */
const settings = z.object({
  PORT: wholeNumber(0, 65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://rollcall.example' }).transform((url) => url.replace(/\/+$/, '')).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgresql://user:password@host:5432/rollcall' }).optional(),
  DATABASE_SESSION_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgresql://user:password@host:5432/rollcall' }).optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 500).default(10),
  ENCRYPTION_KEY: encryptionKeys.default([]),
  DATA_DIR: z.string().min(1).default('.data').transform((folder) => resolve(folder)),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  REQUESTS_PER_MINUTE: wholeNumber(60, 10_000_000).default(300_000),
  REFUSALS_PER_MINUTE: wholeNumber(10, 1_000_000).default(600),
  COST_PER_MINUTE: wholeNumber(1000, 1_000_000_000).default(1_000_000),
  LOOKUP_EVENTS_PER_SECOND: wholeNumber(0, 100_000).default(500),
  LOOKUP_EVENT_DAYS: wholeNumber(7, 36_500).default(90),
  DUPLICATE_CHECK_DAYS: wholeNumber(1, 36_500).default(180),
  STREAMS: wholeNumber(0, 100_000).default(1000),
  STREAMS_PER_CALLER: wholeNumber(0, 100_000).default(20),
  STREAM_DRAIN_SECONDS: wholeNumber(1, 3600).default(30),
  ACCESS_TOKENS_PER_MINUTE: wholeNumber(1, 1_000_000).default(300),
  SIGN_INS_PER_MINUTE: wholeNumber(1, 1_000_000).default(120),
  SINGLE_SIGN_ONS_PER_MINUTE: wholeNumber(1, 1_000_000).default(6000),
  SESSION_IDLE_MINUTES: wholeNumber(1, 525_600).default(480),
  SESSION_HOURS: wholeNumber(1, 8760).default(168),
  ALLOW_PRIVATE_JWKS: z.enum(['true', 'false'], 'must be true or false').default('false').transform((word) => word === 'true'),
  ALLOW_PRIVATE_PROVIDERS: z.enum(['true', 'false'], 'must be true or false').default('false').transform((word) => word === 'true'),
  SAML_CLOCK_SKEW_SECONDS: wholeNumber(0, 600).default(120),
  DNS_SERVERS: dnsServers.default([]),
  TRUSTED_DOCUMENTS: z.string().min(1).transform((file) => resolve(file)).optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@mail.example:465' }).optional(),
  MAIL_FROM: z.email('must be an e-mail address such as rollcall@example.com').optional(),
  MAIL_BOUNCES_TO: z.email('must be an e-mail address such as bounces@example.com').optional(),
  MAILS_PER_SECOND: wholeNumber(1, 10_000).default(10),
  DEVELOPMENT_INBOX: z.enum(['true', 'false'], 'must be true or false').transform((word) => word === 'true').optional(),
  SHUTDOWN_SECONDS: wholeNumber(1, 600).default(25),
}).refine((given) => given.SMTP_URL === undefined || given.MAIL_FROM !== undefined, { path: ['MAIL_FROM'], message: 'must be set where SMTP_URL is: the address that mails are from' });

/** The settings of this process. */
export type Config = Readonly<z.infer<typeof settings>>;

/** Whether mails are kept and shown instead of sent: there is no mail server, and nobody's real database (or it is meant). */
export function keepsInbox({ SMTP_URL, DATABASE_URL, DEVELOPMENT_INBOX }: Pick<Config, 'SMTP_URL' | 'DATABASE_URL' | 'DEVELOPMENT_INBOX'>): boolean {
  return SMTP_URL === undefined && (DEVELOPMENT_INBOX ?? DATABASE_URL === undefined);
}

/**
 * Reads the settings.
 * @throws Error in one line that names each wrong setting and what it must be
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = processEnvironment()): Config {
  // An empty variable is how many tools say 'not set'.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path[0] === undefined ? '' : String(issue.path[0])} ${issue.message.replace(/^Invalid (input|option): expected/, 'must be')}`);
  throw new Error(`Wrong settings: ${problems.join('; ')}. See .env.example.`);
}

// The file `.env` fills in what the environment does not say.
function processEnvironment(): NodeJS.ProcessEnv {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new Error(`The file .env cannot be read: ${(error as Error).message}.`, { cause: error });
  }
  return process.env;
}
