import { z } from 'zod';

const EnvSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z.string().min(1, 'DATABASE_URL ontbreekt: start met npm start, of zet de verbinding van de app-rol.'),
  /** Only for commands that load data before the application runs; the application itself never opens it. */
  DATABASE_OWNER_URL: z.string().default(''),
  DATABASE_POOL: z.coerce.number().int().min(1).max(50).default(10),
  NEXTAUTH_URL: z.url().default('http://localhost:3000'),
  NEXTAUTH_SECRET: z.string().default(''),
  SMTP_URL: z.string().default(''),
  MAIL_FROM: z.string().default('Masterkompas <geen-antwoord@masterkompas.example>'),
  MASTERKOMPAS_DEMO: z.string().default(''),
  MASTERKOMPAS_DEMO_ACCOUNTS: z.string().default(''),
  /** Folder with one folder per theme of the guide, seen from where the application runs. */
  INHOUD_DIR: z.string().default('content/handreiking'),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Newest migration of this build, written in by next.config.js; empty outside a build. */
  MASTERKOMPAS_MIGRATIE: z.string().default(''),
}).refine((omgeving) => omgeving.NODE_ENV !== 'production' || omgeving.NEXTAUTH_SECRET.length >= 32, {
  path: ['NEXTAUTH_SECRET'],
  error: 'NEXTAUTH_SECRET ontbreekt of is korter dan 32 tekens: zet een willekeurige waarde, op elke instantie dezelfde.',
});

export type Env = z.infer<typeof EnvSchema>;

let gelezen: Env | undefined;

/**
 * The environment, checked once at first use. The only place that reads process.env.
 * @throws Error that names each missing or wrong variable.
 */
export function env(): Env {
  if (gelezen) return gelezen;
  const uitkomst = EnvSchema.safeParse({ ...process.env, MASTERKOMPAS_MIGRATIE: process.env.MASTERKOMPAS_MIGRATIE });
  if (!uitkomst.success) throw new Error(`Omgeving klopt niet:\n${z.prettifyError(uitkomst.error)}`);
  gelezen = uitkomst.data;
  return gelezen;
}
