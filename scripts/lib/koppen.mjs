// The response headers of beveiliging.md T20 that are the same for every response. next.config.js sends
// them on whatever proxy.ts does not touch (files, machine doors); proxy.ts adds the nonce on pages.

const PERMISSIES = [
  'accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope',
  'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-create',
  'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
];

/** Machine answers and files render nothing, so they may load nothing. */
export const CSP_ZONDER_PAGINA = "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** @param {{ https: boolean }} omgeving @returns {{ key: string, value: string }[]} */
export function basisKoppen({ https }) {
  return [
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'X-Frame-Options', value: 'DENY' },
    { key: 'Referrer-Policy', value: 'no-referrer' },
    { key: 'Permissions-Policy', value: PERMISSIES.map((naam) => `${naam}=()`).join(', ') },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    // Over plain http a browser ignores this header, and a local trial must not be locked to https.
    ...(https ? [{ key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' }] : []),
  ];
}

/** The value of `headers()` in next.config.js. @param {{ https: boolean }} omgeving */
export function vasteKoppen({ https }) {
  const geenPagina = { key: 'Content-Security-Policy', value: CSP_ZONDER_PAGINA };
  return [
    { source: '/:path*', headers: basisKoppen({ https }) },
    { source: '/((?!_next/static/).*)', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
    { source: '/_next/static/:path*', headers: [geenPagina] },
    { source: '/api/:path*', headers: [geenPagina] },
  ];
}
