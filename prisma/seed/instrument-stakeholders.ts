import type { Client } from 'pg';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import { cyclusIdVan } from './cyclus';
import { uuidVan } from './generator/toeval';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { gebruikerIdVan } from './mensen';

// The register of stakeholders of Het Baken: functions rather than names, and nothing that somebody could not hear.

const { schoolleider, hr } = cast.lauwerland;

interface Spec { naam: string; door: CastPersoon; dag: string; cellen: Record<string, string> }

const STAKEHOLDERS: readonly Spec[] = [
  { naam: 'Bestuur van de stichting', door: schoolleider, dag: '2026-11-12', cellen: {
    soort: 'intern', rol: 'Betaalt mee aan studies en stelt het HRM-plan vast', ideeen: 'Ziet Het Baken als een school die zelf initiatief neemt.', belangtekst: 'Wil dat alle scholen in 2028 de doelen halen.',
    belang: 'groot', invloed: 'groot', meerwaarde: 'Geld, en een besluit over studieverlof voor alle scholen.', kennis: 'Kent de regelingen en de afspraken met andere besturen.', relaties: 'Spreekt de universiteit en de gemeente.',
    kansen: 'Eén regeling voor alle scholen.', risicos: 'Als de begroting krap wordt, stopt de vergoeding.', belangen: 'gelijk', verhouding: 'Wij willen allebei meer masters. Over wie de vervanging betaalt, denken wij anders.', betrouwbaar: 'ja', sleutelfiguur: 'ja',
    verbinding: 'De schoolleider spreekt de bestuurder elke zes weken, met de cijfers van de inventaris erbij.' } },
  { naam: 'Voorzitter medezeggenschap', door: schoolleider, dag: '2026-11-12', cellen: {
    soort: 'intern', rol: 'Stemt in met het taakbeleid', ideeen: 'Vindt masters goed, als de werkdruk niet groeit.', belangtekst: 'Eerlijke verdeling van taken en tijd.', belang: 'groot', invloed: 'groot',
    meerwaarde: 'Steun van het team.', kennis: 'Weet waar de werkdruk zit.', relaties: 'Heeft het oor van de lerarenkamer.', kansen: 'Samen een voorstel voor studie-uren maken.', risicos: 'Zonder uren komt er geen instemming.',
    belangen: 'onbekend', verhouding: 'Wij willen allebei minder werkdruk.', betrouwbaar: 'ja', sleutelfiguur: 'ja', verbinding: 'HR legt elk voorstel eerst informeel voor, vóór de vergadering.' } },
  { naam: 'Sectiehoofden bèta', door: hr, dag: '2026-11-13', cellen: {
    soort: 'intern', rol: 'Maken de lessentabel van hun sectie en begeleiden starters', ideeen: 'Willen graag, maar zien geen vervangers.', belangtekst: 'Genoeg bevoegde collega’s.', belang: 'groot', invloed: 'groot',
    meerwaarde: 'Zij weten wie wil studeren.', kansen: 'Twee van hen begeleiden al onderzoek.', risicos: 'Als twee mensen tegelijk studeren, valt de sectie stil.', belangen: 'gelijk', betrouwbaar: 'ja', sleutelfiguur: 'ja',
    verbinding: 'De teamleider bovenbouw bespreekt het rooster van studenten elk voorjaar met hen.' } },
  { naam: 'Leraren die studeren', door: hr, dag: '2026-11-13', cellen: {
    soort: 'intern', rol: 'Doen het werk', ideeen: 'Zijn trots, en missen tijd.', belangtekst: 'Hun master afmaken zonder uit te vallen.', belang: 'groot', invloed: 'klein', meerwaarde: 'Hun ervaring trekt anderen over de streep.',
    kennis: 'Weten welke opleiding bij een baan past.', belangen: 'gelijk', betrouwbaar: 'ja', verbinding: 'De studiegroep komt elke maand samen; HR schuift twee keer per jaar aan.' } },
  { naam: 'Lerarenopleiding', door: hr, dag: '2026-11-16', cellen: {
    soort: 'extern', rol: 'Geeft de masters', ideeen: 'Kent ons als stageschool.', belangtekst: 'Genoeg studenten voor een groep.', belang: 'groot', invloed: 'groot', meerwaarde: 'Een route in de avond.', kennis: 'Alles over instroom en vrijstellingen.',
    kansen: 'Een groep op onze eigen locatie.', risicos: 'Een route die alleen overdag wordt gegeven.', belangen: 'gelijk', verhouding: 'Zij willen volle groepen, wij willen spreiding.', betrouwbaar: 'ja', verbinding: 'Twee keer per jaar een gesprek. De teamleider bovenbouw is het vaste gezicht.' } },
  { naam: 'Universiteit', door: hr, dag: '2026-11-16', cellen: {
    soort: 'extern', rol: 'Geeft wo-masters en biedt onderzoeksplekken', belang: 'klein', invloed: 'groot', meerwaarde: 'Een plek voor leraren die onderzoek willen doen.', belangen: 'onbekend', betrouwbaar: 'ja' } },
  { naam: 'Gemeente', door: schoolleider, dag: '2026-11-17', cellen: {
    soort: 'extern', rol: 'Gaat over gebouwen en de lokale educatieve agenda', ideeen: 'Degelijke school. Over masters hebben wij het nooit gehad.', belang: 'klein', invloed: 'klein', belangen: 'onbekend', betrouwbaar: 'ja', verbinding: 'Noemen in het jaarverslag.' } },
  { naam: 'Scholen in de buurt', door: schoolleider, dag: '2026-11-17', cellen: {
    soort: 'extern', rol: 'Zoeken dezelfde leraren', belangtekst: 'Ook zij willen masters aantrekken.', belang: 'klein', invloed: 'groot', kansen: 'Samen een groep studenten vormen.', risicos: 'Zij nemen onze masters over.', belangen: 'ongelijk', betrouwbaar: 'ja',
    verhouding: 'Wij vissen in dezelfde vijver, maar hebben dezelfde opleiding nodig.', verbinding: 'Afspreken dat wij geen studenten bij elkaar werven.' } },
  { naam: 'Ouderraad', door: hr, dag: '2026-11-18', cellen: { soort: 'extern', rol: 'Denkt mee over de kwaliteit van de lessen' } },
];

/** What the school does with who stands in a cell. */
const AANPAK: readonly (readonly [id: string, door: CastPersoon, tekst: string])[] = [
  ['1b-figuur5-cel-hoog-hoog', schoolleider, 'Elk besluit over studietijd bespreken wij eerst met hen.'],
  ['1b-figuur5-cel-hoog-belang-laag-invloed', hr, 'Elke maand een kort bericht: wat is er geregeld, wat komt er aan?'],
  ['1b-figuur5-cel-laag-belang-hoog-invloed', schoolleider, 'Eén keer per jaar laten zien wat het hun oplevert.'],
  ['1b-figuur6-cel-wel-gelijk', hr, 'Hen vragen om anderen mee te nemen.'],
  ['1b-figuur6-cel-wel-onbekend', hr, 'Eerst vragen wat zij willen, dan pas een plan laten zien.'],
];

/** The circle, the register and the cells of Het Baken. For the owner; after `cycliLaden`. */
export async function stakeholdersLaden(client: Client, slug: CastBestuur): Promise<void> {
  if (slug !== 'lauwerland') return;
  const als = (wie: CastPersoon | null) => client.query(`SELECT set_config('app.gebruiker', $1, true)`, [wie === null ? '' : gebruikerIdVan(wie)]);
  const cyclus = cyclusIdVan('baken');
  await als(schoolleider);
  for (const lid of [schoolleider, hr]) await client.query(`INSERT INTO cyclus_kring ("cyclusId", "schoolId", "gebruikerId", "createdAt") SELECT c.id, c."schoolId", $2, $3 FROM cyclus c WHERE c.id = $1`, [cyclus, gebruikerIdVan(lid), lid === schoolleider ? '2026-11-12T08:50:00Z' : '2026-11-12T08:52:00Z']);
  const { rows: [hoe] } = await client.query<{ thema: string; editie: number }>('SELECT thema, editie FROM cyclus WHERE id = $1', [cyclus]);
  const blok = hoe && inhoud(hoe.thema, hoe.editie).instrumenten.get('stakeholders')?.blokken.find(({ slug: welk }) => welk === 'register');
  if (!blok?.rijinvoer) throw new Error('Het register van stakeholders ontbreekt in de handreiking.');
  for (const [plaats, { naam, door, dag, cellen }] of STAKEHOLDERS.entries()) {
    const id = uuidVan(`stakeholder baken ${naam}`);
    const op = `${dag}T09:${String(10 + plaats)}:00Z`;
    await als(door);
    await client.query(`INSERT INTO eigenvraag (id, "schoolId", "cyclusId", deelfase, thema, tekst, invoer, instrument, blok, besloten, "createdAt")
      SELECT $1, c."schoolId", c.id, '1B', c.thema, $3, $4, 'stakeholders', 'register', true, $5 FROM cyclus c WHERE c.id = $2`, [id, cyclus, naam, JSON.stringify(blok.rijinvoer), op]);
    await antwoord(client, { cyclus, vraag: `eigen-${id}`, waarde: { cellen }, door, op });
  }
  for (const [plaats, [vraag, door, tekst]] of AANPAK.entries()) {
    await als(door);
    await antwoord(client, { cyclus, vraag, waarde: { tekst }, door, op: `2026-11-19T10:${String(10 + plaats)}:00Z` });
  }
  await als(null);
}

async function antwoord(client: Client, { cyclus, vraag, waarde, door, op }: { cyclus: string; vraag: string; waarde: object; door: CastPersoon; op: string }): Promise<void> {
  const id = uuidVan(`antwoord baken ${vraag}`);
  const wie = gebruikerIdVan(door);
  await client.query(`INSERT INTO antwoord (id, "cyclusId", "schoolId", "vraagId", deelfase, editie, waarde, status, "gewijzigdDoor", "gewijzigdOp", "createdAt", besloten)
    SELECT $1, c.id, c."schoolId", $3, '1B', c.editie, $4, 'concept', $5, $6, $6, true FROM cyclus c WHERE c.id = $2`, [id, cyclus, vraag, JSON.stringify(waarde), wie, op]);
  await client.query(`INSERT INTO antwoordversie ("antwoordId", nummer, waarde, status, "gebruikerId", "createdAt") VALUES ($1, 1, $2, 'concept', $3, $4)`, [id, JSON.stringify(waarde), wie, op]);
}
