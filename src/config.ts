import { resolve } from 'node:path';
import { z } from 'zod';

const wholeNumber = (least: number, most: number) => z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.number().min(least).max(most));

/** Every setting there is; `.env.example` shows them. Nothing else in the service reads the environment. */
const settings = z.object({
  PORT: wholeNumber(0, 65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://rollcall.example' }).transform((url) => url.replace(/\/+$/, '')).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgresql://user:password@host:5432/rollcall' }).optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 500).default(10),
  DATA_DIR: z.string().min(1).default('.data').transform((folder) => resolve(folder)),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  REQUESTS_PER_MINUTE: wholeNumber(60, 10_000_000).default(300_000),
  REFUSALS_PER_MINUTE: wholeNumber(10, 1_000_000).default(600),
  COST_PER_MINUTE: wholeNumber(1000, 1_000_000_000).default(1_000_000),
  LOOKUP_EVENTS_PER_SECOND: wholeNumber(0, 100_000).default(500),
  ACCESS_TOKENS_PER_MINUTE: wholeNumber(1, 1_000_000).default(300),
  ALLOW_PRIVATE_JWKS: z.enum(['true', 'false'], 'must be true or false').default('false').transform((word) => word === 'true'),
  TRUSTED_DOCUMENTS: z.string().min(1).transform((file) => resolve(file)).optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  SHUTDOWN_SECONDS: wholeNumber(1, 600).default(25),
});

/** The settings of this process. */
export type Config = Readonly<z.infer<typeof settings>>;

/**
 * Reads the settings.
 * @throws Error in one line that names each wrong setting and what it must be
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = processEnvironment()): Config {
  // An empty variable is how many tools say 'not set'.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message.replace(/^Invalid (input|option): expected/, 'must be')}`);
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
