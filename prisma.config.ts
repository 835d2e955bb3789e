import { defineConfig } from 'prisma/config';

// Prisma reads this for `generate` and, on a connected machine, for `migrate deploy` as the owner role.
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? '' },
});
