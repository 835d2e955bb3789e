import path from 'node:path';

export default {
  output: 'standalone',
  distDir: '.next-kaal',
  outputFileTracingRoot: path.resolve(import.meta.dirname, '../../..'),
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg'],
};
