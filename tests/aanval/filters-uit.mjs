// Preloaded into the server under attack: takes the application's own filters on the board out of every statement,
// so that only the wall of the database is left. The product has no switch for this. Counts what it changed.
import { createRequire } from 'node:module';
import http from 'node:http';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';

const FILTER = /(?:(?:"?[A-Za-z_]\w*"?)\.)*"bestuurId" = \$(\d+)(?:::uuid)?/g;

/** @type {Map<string, number>} */
const geteld = new Map();
const bewaard = new Map();

/** @param {string} tekst */
function zonderFilter(tekst) {
  let nieuw = bewaard.get(tekst);
  if (nieuw === undefined) {
    nieuw = tekst.replace(FILTER, (_, nummer) => `($${nummer}::uuid IS NOT NULL)`);
    bewaard.set(tekst, nieuw);
  }
  if (nieuw !== tekst) geteld.set(tekst, (geteld.get(tekst) ?? 0) + 1);
  return nieuw;
}

if (isMainThread && process.env.AANVAL_TELPOORT) {
  const pg = createRequire(path.resolve(process.env.AANVAL_STANDALONE ?? '.', 'package.json'))('pg');
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function filterloos(vraag, ...rest) {
    if (typeof vraag === 'string') return query.call(this, zonderFilter(vraag), ...rest);
    // Statements that travel together (lib/db/bundel.ts).
    if (vraag && Array.isArray(vraag.delen)) {
      for (const deel of vraag.delen) deel.text = zonderFilter(deel.text);
      vraag.text = vraag.delen[0].text;
      return query.call(this, vraag, ...rest);
    }
    if (vraag && typeof vraag.text === 'string') {
      const text = zonderFilter(vraag.text);
      // A statement is prepared under its name once: the changed text must not meet the old one.
      return query.call(this, text === vraag.text ? vraag : { ...vraag, text }, ...rest);
    }
    return query.call(this, vraag, ...rest);
  };
  http.createServer((_, antwoord) => {
    const som = [...geteld.values()].reduce((a, b) => a + b, 0);
    antwoord.setHeader('content-type', 'application/json');
    antwoord.end(JSON.stringify({ som, vragen: [...geteld.keys()] }));
  }).listen(Number(process.env.AANVAL_TELPOORT), '127.0.0.1').unref();
}
