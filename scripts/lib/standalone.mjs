// Copied beside the standalone server of Next and run there, as the only process: takes the stop signal,
// turns readiness red first, lets running requests finish and closes the database connections.
import http from 'node:http';

// Next would close the listener at once, while a proxy still sends requests here.
process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
process.env.NODE_ENV = 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';

const AFBOUW_MS = Number(process.env.MASTERKOMPAS_AFBOUW_SECONDEN ?? 0) * 1000;
const UITERLIJK_MS = 20_000;
const servers = new Set();
const luisteren = http.Server.prototype.listen;
http.Server.prototype.listen = function listen(...args) {
  servers.add(this);
  return luisteren.apply(this, args);
};

async function stoppen() {
  if (globalThis.masterkompasStopt) return;
  globalThis.masterkompasStopt = true;
  setTimeout(() => process.exit(1), AFBOUW_MS + UITERLIJK_MS).unref();
  await new Promise((klaar) => { setTimeout(klaar, AFBOUW_MS); });
  await Promise.all([...servers].map((server) => new Promise((klaar) => {
    server.close(klaar);
    server.closeIdleConnections();
    // Keep-alive connections that fall idle while the others finish.
    setInterval(() => server.closeIdleConnections(), 100).unref();
  })));
  await globalThis.masterkompasPool?.end().catch(() => undefined);
  process.exit(0);
}

process.on('SIGTERM', () => void stoppen());
process.on('SIGINT', () => void stoppen());
// The start command is our parent; when it is killed outright, this process must not stay behind.
process.on('disconnect', () => void stoppen());

await import(new URL('server.js', import.meta.url).href);
