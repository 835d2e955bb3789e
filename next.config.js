import path from 'node:path';
import { migratiesLezen } from './scripts/lib/migratielijst.mjs';
import { vasteKoppen } from './scripts/lib/koppen.mjs';

const distDir = process.env.NEXT_DIST_DIR ?? '.next';
const https = (process.env.NEXTAUTH_URL ?? '').startsWith('https://');

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: path.resolve(import.meta.dirname),
  // The tracer would otherwise carry the database folder along.
  outputFileTracingExcludes: { '*': ['.data/**', '.git/**', 'tests/**', 'docs/**', 'scripts/**'] },
  distDir,
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // `npm test` checks types and lint in steps of its own; twice costs seconds and finds nothing more.
  typescript: { ignoreBuildErrors: true },
  // The image optimiser has been a way in (GHSA-2xp9-vwfh-vxw4) and this product shows no photographs.
  images: { unoptimized: true },
  serverExternalPackages: ['pg', '@prisma/adapter-pg', '@prisma/client', '@node-rs/argon2', 'nodemailer', 'pino', 'write-excel-file', 'rate-limiter-flexible'],
  // Instances behind one proxy must agree on this, so that an old tab is recognised after a deploy.
  ...(process.env.MASTERKOMPAS_DEPLOYMENT_ID ? { deploymentId: process.env.MASTERKOMPAS_DEPLOYMENT_ID } : {}),
  // Readiness compares this with the database: a build never serves from an older schema than it was made for.
  env: { MASTERKOMPAS_MIGRATIE: migratiesLezen().at(-1)?.naam ?? '' },
  experimental: {
    // Few and larger scripts on a first visit, which waits for round trips and not for bytes; from page to page only the parts
    // that the browser does not have yet.
    turbopackChunking: { minChunkSize: 600_000, maxMergeChunkSize: 600_000, requestCost: 1_500_000, firstPageLoadPriority: 0.8, generateComponentChunks: true },
    // Under `Referrer-Policy: no-referrer` a browser without script posts our forms with Origin "null". Next lets those
    // through; lib/toegang/server/herkomst.ts then asks the browser's Sec-Fetch-Site, in every action.
    serverActions: { bodySizeLimit: '1mb', allowedOrigins: ['null'] },
  },
  headers() {
    return Promise.resolve(vasteKoppen({ https }));
  },
};

export default config;
