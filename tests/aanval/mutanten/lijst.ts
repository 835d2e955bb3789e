/** A guard taken out of the product, and the promise (in wachten.ts) that has to notice. */
export interface Mutant {
  naam: string;
  bestand: string;
  van: string;
  naar: string;
  wacht: string;
}

const mutant = (naam: string, bestand: string, van: string, naar: string, wacht: string): Mutant => ({ naam, bestand, van, naar, wacht });
const SESSIE = 'lib/toegang/server/sessie-lezen.ts';
const RECHTEN = 'lib/toegang/rechten.ts';
const DOOR = 'lib/db/binnen-bestuur.ts';
const GEEN_THROW = 'void ';
const LINKDEUR = 'lib/db/andere-deuren.ts';
const BEZOEK = 'lib/inventaris/server/correcties/bezoek.ts';

/** Each text stands exactly once in its file; the test fails when it does not. */
export const MUTANTEN: readonly Mutant[] = [
  mutant('an ended membership still counts', SESSIE, ' AND l."beeindigdOp" IS NULL', '', 'beeindigd'),
  mutant('an invitation that was never accepted counts', SESSIE, ' AND l."actiefSinds" IS NOT NULL', '', 'nooit aangenomen'),
  mutant('the role of one board counts at another', SESSIE, 'l."bestuurId" = b.id AND ', '', 'rol elders'),
  mutant('blocked people keep their session', SESSIE, ' AND g."geblokkeerdOp" IS NULL', '', 'geblokkeerd'),
  mutant('a withdrawn session works', SESSIE, ' AND s."ingetrokkenOp" IS NULL', '', 'ingetrokken'),
  mutant('a session never expires', SESSIE, ' AND s."verlooptOp" > now()', '', 'verlopen'),
  mutant('a silent session goes on', SESSIE, `AND s."gezienOp" > now() - make_interval(secs => \${SESSIE_STILTE_S})`, `AND \${SESSIE_STILTE_S}::int IS NOT NULL`, 'stil'),
  mutant('whoever is signed in has access to every board', 'lib/toegang/server/toegang-tot.ts', "if (!toegang) throw new Weigering('niet-gevonden', 'Dit bestaat niet, of u mag het niet zien.');\n  return toegang;", 'return toegang ?? { ...sessie, bestuur: sessie.bestuur ?? { id: sessie.sessieId, slug, naam: slug, nummer: slug } };', 'vreemd bestuur'),
  mutant('without a session an action goes on', 'lib/toegang/server/persoon-action.ts', "if (!sessie) throw new Weigering('geen-recht', 'U bent niet meer ingelogd. Log opnieuw in.');", "if (!sessie) return { status: 'gelukt' };", 'zonder sessie'),
  mutant('every role holds every right', RECHTEN, 'regel.rollen.includes(rol.rol) && ', '', 'recht'),
  mutant('rights of the whole board also for one school', RECHTEN, '(regel.minstens === undefined || rol.bereik === regel.minstens)', 'true', 'heel bestuur'),
  mutant('every reach is the whole board', RECHTEN, "if (rollen.some((rol) => rol.bereik === 'bestuur')) return", "if (rollen.some((rol) => rol.bereik !== 'zelf')) return", 'bereik'),
  mutant('the door opens without a right', DOOR, 'if (!bereik) throw new Weigering(', "if (!bereik) return metTransactie(instellingenVoor(toegang, recht, { soort: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null }), (db) => werk(db, { soort: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null }));\n  if (!bereik) throw new Weigering(", 'recht'),
  mutant('the database hears of a wider reach', DOOR, "'app.bereik': bereikAchterMuur(recht, bereik.soort)", "'app.bereik': 'bestuur'", 'bereik'),
  mutant('the database hears of no schools', DOOR, "'app.scholen': lijst(bereik.schoolIds)", "'app.scholen': '{}'", 'bereik werkt'),
  mutant('requests from other sites pass', 'lib/toegang/server/herkomst.ts', 'if (!eigen) throw new', `if (!eigen) ${GEEN_THROW}new`, 'herkomst actie'),
  mutant('Origin "null" passes', 'lib/toegang/server/herkomst.ts', "kop.get('sec-fetch-site') === 'same-origin'", 'true', 'herkomst null'),
  mutant('actions on a board do not look at the origin', 'lib/toegang/server/bestuur-action.ts', 'zelfdeHerkomst(await headers());', '', 'herkomst actie'),
  mutant('machine doors do not look at the origin', 'lib/toegang/server/bestuur-route.ts', "if (request.method !== 'GET' && request.method !== 'HEAD') zelfdeHerkomst(request.headers);", '', 'herkomst route'),
  mutant('actions on the own account do not look at the origin', 'lib/toegang/server/formulier-verwerken.ts', 'zelfdeHerkomst(await headers());', '', 'herkomst account'),
  mutant('"no right" answers otherwise than "not there"', 'lib/toegang/server/bestuur-route.ts', "'geen-recht': 404", "'geen-recht': 403", 'zelfde antwoord'),
  mutant('a page says that it may not be seen', 'lib/toegang/server/toegang-tot.ts', " || fout.code === 'geen-recht'", '', 'pagina 404'),
  mutant('fields that nobody asked for are let in', 'lib/organisatie/organisatie.schema.ts', 'export const SchoolSchema = z.strictObject({', 'export const SchoolSchema = z.object({', 'vreemd veld'),
  mutant('a repeated request is carried out again', 'lib/db/eenmalig.ts', 'if (nieuw.length === 0) return', 'if (nieuw.length < 0) return', 'eenmalig'),
  mutant('a used key carries another request', 'lib/db/eenmalig.ts', 'if (eerder?.verzoekHash !== sleutel.verzoekHash) throw', `if (eerder?.verzoekHash === 'nooit') throw`, 'sleutel hergebruikt'),
  mutant("somebody else's session can be ended", 'lib/toegang/server/mijn-account.ts', 'id = ${sessieId} AND "gebruikerId" = ${gebruiker.id} AND', 'id = ${sessieId} AND ${gebruiker.id}::uuid IS NOT NULL AND', 'andermans sessie'),
  mutant('who may read people may send them away', 'lib/organisatie/server/lidmaatschap-beeindigen.ts', "'mensen:beheren'", "'mensen:lezen'", 'mens wegsturen'),
  mutant('hr of one school sees the imports of all', 'lib/inventaris/server/import/import-rij.ts', " || (bereik.soort !== 'bestuur' && gevonden.gebruikerId !== toegang.gebruiker.id)", '', 'import van een ander'),
  mutant('an invitation points at a school of another board', 'lib/toegang/server/uitnodiging-klaarzetten.ts', 'if (gemaakt.length !== ids.length) throw', 'if (gemaakt.length > ids.length) throw', 'vreemde school'),
  mutant('hr of one school sees the people of all', 'lib/organisatie/server/mensen-tonen.ts', "AND (${bereik.soort === 'bestuur'} OR", 'AND (${true} OR', 'mensen van elders'),
  mutant('everybody reads a date of birth', 'lib/inventaris/server/medewerker-tonen.ts', 'geboortedatum: hr || bereik.medewerkerId === persoon.id ? persoon.geboortedatum : null', 'geboortedatum: persoon.geboortedatum', 'geboortedatum'),
  mutant('everybody reads the log of a file', 'lib/inventaris/server/medewerker-tonen.ts', 'logboek: magLog && !terug ?', 'logboek: persoon.id ?', 'dossierlog'),
  mutant('a school out of reach has an overview', 'lib/inventaris/server/cijfers/bereik-versmallen.ts', 'if (teams.length === 0) throw nietGevonden();', '', 'school buiten bereik'),
  mutant('a withdrawn invitation opens', 'lib/toegang/server/uitnodiging-bekijken.ts', ' AND "ingetrokkenOp" IS NULL', '', 'ingetrokken uitnodiging'),
  mutant('reading a file leaves no trace', 'lib/inventaris/server/medewerker-tonen.ts', "vastleggen(db, { handeling: 'dossier-inzien', onderwerpSoort: 'medewerker', onderwerpId: van.id }),", '', 'inzage in logboek'),
  mutant('a personal link never expires', LINKDEUR, ' AND "verlooptOp" > now()', '', 'verlopen link'),
  mutant('a withdrawn personal link opens', LINKDEUR, ' AND "ingetrokkenOp" IS NULL', '', 'ingetrokken link'),
  mutant('a personal link reaches the whole board', LINKDEUR, "'app.bereik': 'zelf', 'app.medewerker': link.medewerkerId", "'app.bereik': 'bestuur', 'app.medewerker': link.medewerkerId", 'link van één mens'),
  mutant('a visit by link lasts for ever', BEZOEK, 'return nu / 1000 < Number(einde) ? hash : null;', 'return einde === "" ? null : hash;', 'bezoek voorbij'),
  mutant('a visit by link can be made up', BEZOEK, 'if (!timingSafeEqual(Buffer.from(gegeven), Buffer.from(merk(`${hash}.${einde}`)))) return null;', 'if (gegeven === "") return null;', 'bezoek verzonnen'),
  mutant('who may only read takes proposals over', 'lib/inventaris/server/correcties/correctie-aannemen.ts', "binnenBestuur(toegang, 'inventaris:wijzigen'", "binnenBestuur(toegang, 'inventaris:lezen'", 'voorstel overnemen'),
  mutant('burgerservicenummers are read and kept', 'lib/inventaris/import/herkennen.ts', 'bsnWeigeren(bladen, (blad) => kopVinden(blad).index);', '', 'bsn geweigerd'),
  mutant('a hidden sheet is not looked at', 'lib/inventaris/import/xlsx/werkmap.ts', 'blad.verborgen = true;', 'continue;', 'bsn verborgen'),
  mutant('appointments end without a confirmation', 'lib/inventaris/server/import/schrijven/verdwenen-beeindigen.ts', 'if (weigering) throw', "if (weigering === 'nooit') throw", 'beëindigen bevestigd'),
  mutant('another list than was confirmed is ended', 'lib/inventaris/import/verdwenen.ts', 'if (bevestiging.vingerafdruk !== verdwenen.vingerafdruk) return', "if (bevestiging.vingerafdruk === 'nooit') return", 'beëindigen bevestigd'),
  mutant('a quarter of the people ends after one yes', 'lib/inventaris/import/verdwenen.ts', 'if (nodig.nogmaals && bevestiging.nogmaals !== true) return', "if (nodig.nogmaals && bevestiging.vingerafdruk === 'nooit') return", 'beëindigen tweemaal'),
  mutant('a file ends people of schools that it does not name', 'lib/inventaris/server/import/bekend/verdwenen-lezen.ts', 'WHERE a."schoolId" = ANY(${scholen}::uuid[]) AND (a.einde IS NULL OR a.einde > ${per}::date)\n      AND NOT EXISTS', 'WHERE cardinality(${scholen}::uuid[]) > 0 AND (a.einde IS NULL OR a.einde > ${per}::date)\n      AND NOT EXISTS', 'beëindigen eigen scholen'),
  mutant('amounts are shown to who leads a team', 'lib/inventaris/server/studies/studie-tonen.ts', 'geld: magGeld ? { beursbedrag, kosten } : null', 'geld: { beursbedrag, kosten }', 'bedragen'),
  mutant('a study is changed over a newer version', 'lib/inventaris/server/studies/traject-vasthouden.ts', 'if (versie !== null && versie !== nu) throw conflict();', '', 'studie versie'),
  mutant('a study skips steps', 'lib/inventaris/server/studies/studie-verder.ts', 'if (!stapNaar(oud.status, naar)) throw', "if (String(naar) === 'nooit') throw", 'studie stap'),
  mutant('who may only read sees the day and the reason of a departure', 'lib/inventaris/server/vertrek/keuze-lezen.ts', "reikt(toegang, 'inventaris:wijzigen'", "reikt(toegang, 'inventaris:lezen'", 'vertrekdag'),
  mutant('the dossier tells the day of a departure to everybody', 'lib/inventaris/server/medewerker-tonen.ts', 'peildatum }, hr && !terug)', 'peildatum }, true)', 'vertrek in dossier'),
  mutant('who may only read records departures', 'lib/inventaris/server/vertrek/vertrek-bewaren.ts', "binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {\n    const bestuurId", "binnenBestuur(toegang, 'inventaris:lezen', async (db) => {\n    const bestuurId", 'vertrek vastleggen'),
];
