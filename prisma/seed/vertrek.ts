import type { Client } from 'pg';
import type { BestuurRijen } from './generator/rijen';
import { Toeval, uuidVan, zaadVan } from './generator/toeval';

// Invented departures that HR recorded over the AOW date, and two sections of which half leaves.

const VANDAAG = '2026-11-23';

interface Vertrekrij { id: string; medewerkerId: string; verwachtOp: string; reden: string; zekerheid: string; toelichting: string }

/** The departures that HR of one board recorded: always the same. */
export function vertrekkenMaken(rijen: BestuurRijen): Vertrekrij[] {
  const toeval = new Toeval(zaadVan(`vertrek ${rijen.bestuur.slug}`));
  const actief = new Set(rijen.aanstellingen.filter(({ categorie, begin, einde }) => categorie === 'OP' && begin <= VANDAAG && (einde === null || einde >= VANDAAG)).map(({ medewerkerId }) => medewerkerId));
  const vast = new Set(['20418', '310077']);
  const uit = new Map<string, Vertrekrij>();
  const zet = (medewerkerId: string, verwachtOp: string, reden: string, zekerheid: string, toelichting = '') => uit.set(medewerkerId, { id: uuidVan(`vertrek ${medewerkerId}`), medewerkerId, verwachtOp, reden, zekerheid, toelichting });
  for (const leden of tweeSecties(rijen, actief)) {
    const weg = leden.filter((id) => !vast.has(rijen.medewerkers.find((een) => een.id === id)?.personeelsnummer ?? '')).slice(0, Math.ceil(leden.length / 2));
    weg.forEach((id, i) => {
      const ouder = (rijen.medewerkers.find((een) => een.id === id)?.geboortedatum ?? '') < '1967-01-01';
      zet(id, `${2027 + (i % 3)}-07-31`, ouder ? 'keuzepensioen' : 'andere-baan', i % 3 === 2 ? 'waarschijnlijk' : 'zeker', i % 3 === 0 ? 'Gesprek in oktober, schriftelijk bevestigd.' : '');
    });
  }
  for (const { id, geboortedatum, personeelsnummer } of rijen.medewerkers) {
    if (!actief.has(id) || uit.has(id) || vast.has(personeelsnummer)) continue;
    const geboren = Number(geboortedatum.slice(0, 4));
    if (geboortedatum < '1959-11-24') { if (toeval.kans(0.5)) zet(id, `${toeval.heel(2027, 2028)}-07-31`, 'blijft-langer', 'zeker', 'Werkt door op eigen verzoek.'); }
    else if (geboren <= 1963 && toeval.kans(0.22)) zet(id, `${toeval.heel(2027, 2029)}-0${toeval.kies([2, 7])}-01`, toeval.kies(['keuzepensioen', 'rvu', 'blijft-langer']), toeval.kies(['zeker', 'waarschijnlijk', 'mogelijk']));
    else if (geboren > 1975 && toeval.kans(0.012)) zet(id, '2027-07-31', toeval.kies(['andere-baan', 'einde-contract', 'anders']), toeval.kies(['waarschijnlijk', 'mogelijk', 'mogelijk']));
  }
  return [...uit.values()];
}

// The largest school and the next: a section of three to eight people of whom some have a master.
function tweeSecties(rijen: BestuurRijen, actief: Set<string>): string[][] {
  const masters = new Set(rijen.diplomas.filter(({ status, niveau }) => status === 'behaald' && (niveau.endsWith('master') || niveau === 'doctoraal' || niveau === 'promotie')).map(({ medewerkerId }) => medewerkerId));
  const secties = new Map<string, Set<string>>();
  for (const { schooljaar, schoolId, vakCode, medewerkerId } of rijen.lesinzetten) {
    if (schooljaar !== 2026 || vakCode === null || !actief.has(medewerkerId)) continue;
    const sleutel = `${schoolId}|${vakCode}`;
    secties.set(sleutel, (secties.get(sleutel) ?? new Set()).add(medewerkerId));
  }
  const grootte = new Map<string, number>();
  for (const { schoolId } of rijen.aanstellingen) grootte.set(schoolId, (grootte.get(schoolId) ?? 0) + 1);
  const geschikt = [...secties].filter(([, leden]) => leden.size >= 4 && leden.size <= 8 && [...leden].filter((id) => masters.has(id)).length >= 2)
    .sort(([a], [b]) => (grootte.get(b.split('|')[0] ?? '') ?? 0) - (grootte.get(a.split('|')[0] ?? '') ?? 0) || (a < b ? -1 : 1));
  const eerste = geschikt[0];
  const tweede = geschikt.find(([sleutel]) => eerste !== undefined && sleutel.split('|').every((deel) => !eerste[0].split('|').includes(deel))) ?? geschikt[1];
  return [eerste, tweede].flatMap((sectie) => (sectie ? [[...sectie[1]].sort((a, b) => Number(masters.has(b)) - Number(masters.has(a)) || (a < b ? -1 : 1))] : []));
}

/** Loads the departures of the board whose wall is open. Returns how many. */
export async function vertrekkenLaden(client: Client, rijen: BestuurRijen): Promise<number> {
  const vertrekken = vertrekkenMaken(rijen);
  await client.query(`INSERT INTO vertrek (id, "medewerkerId", "verwachtOp", reden, zekerheid, toelichting)
    SELECT id, "medewerkerId", "verwachtOp", reden, zekerheid, toelichting FROM jsonb_populate_recordset(NULL::vertrek, $1::jsonb)`, [JSON.stringify(vertrekken)]);
  return vertrekken.length;
}
