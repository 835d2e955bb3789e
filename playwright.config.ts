import { defineConfig } from '@playwright/test';
import { browserZoeken } from './scripts/lib/browser.mjs';

const VLAGGEN = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu', '--disable-quic', '--no-first-run'];
const executablePath = await browserZoeken();

export default defineConfig({
  testDir: 'tests/reizen',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/reizen',
  globalSetup: './tests/support/reisomgeving.ts',
  fullyParallel: false,
  // Two at a time is what a two-core machine carries beside the server and the database.
  workers: 2,
  // On a busy machine a journey may lose a race that a person would not; what needed a second run is listed as "flaky".
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.REIS_UITSLAG ? [['list'], ['json', { outputFile: process.env.REIS_UITSLAG }]] : [['list']],
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: { args: VLAGGEN, ...(executablePath ? { executablePath } : {}) },
  },
});
