import type { Client } from 'pg';
import { afasMedewerkers, vismaRaetPersoneel, zermeloLessen } from '../../content/importprofielen';
import { cast, type CastBestuur } from './cast';
import type { AanstellingRij, BestuurRijen } from './generator/rijen';
import { uuidVan } from './generator/toeval';
import { gebruikerIdVan } from './mensen';

// Profiles that HR copied, and the yearly refresh of August: its people are those whose appointments ended on 31 July, so that
// taking it back in the demo really gives those appointments back.

const PER = '2026-07-31';
const MASTERS = ['hbo-master', 'wo-master', 'doctoraal', 'promotie'];

interface Profiel { naam: string; soort: string; bron: string; velden: object; waarden: object; datum: string }
const eigen = (naam: string, { soort, bron, velden, waarden, datum }: Omit<Profiel, 'naam'>): Profiel => ({ naam, soort, bron, velden, waarden, datum });

const profielen: Partial<Record<CastBestuur, Profiel[]>> = {
  lauwerland: [eigen('AFAS export personeelszaken', { ...afasMedewerkers, velden: { ...afasMedewerkers.velden, categorie: ['Rol in de school', ...afasMedewerkers.velden.categorie] }, waarden: { categorie: { ...afasMedewerkers.waarden.categorie, Leerkracht: 'OP', Conciërge: 'OOP', TOA: 'OOP' } } })],
  rijnoord: [eigen('Youforce rapport medewerkers', vismaRaetPersoneel), eigen('Zermelo lessentabel', zermeloLessen)],
};

/** Loads profiles and import history of a demo board whose wall is open. */
export async function importprofielenLaden(client: Client, rijen: BestuurRijen, slug: CastBestuur): Promise<void> {
  const lijst = profielen[slug];
  if (!lijst) return;
  const wie = gebruikerIdVan(cast[slug].hr);
  for (const { naam, soort, bron, ...inhoud } of lijst) {
    await client.query(`INSERT INTO importprofiel (id, soort, naam, bron, koppeling, "gebruikerId", "createdAt") VALUES ($1, $2::import_soort, $3, $4, $5, $6, '2026-08-21T11:20:00Z')`,
      [uuidVan(`importprofiel ${slug} ${naam}`), soort, naam, bron, { velden: inhoud.velden, waarden: inhoud.waarden, datum: inhoud.datum }, wie]);
  }
  await geweigerdeImport(client, slug, wie);
  await verversing(client, rijen, slug, wie, lijst[0]?.naam ?? '');
}

/** The first try held a column that nobody may hand in. */
async function geweigerdeImport(client: Client, slug: CastBestuur, wie: string): Promise<void> {
  const zin = 'In kolom “BSN” staan burgerservicenummers. Die mogen wij niet hebben: het bestand is geweigerd en niet bewaard. Haal deze kolom uit het bestand en kies het opnieuw; de andere kolommen zijn genoeg.';
  await client.query(`INSERT INTO import (id, soort, bestandsnaam, "bestandHash", grootte, status, koppeling, rapport, "gebruikerId", "createdAt") VALUES ($1, 'personeel', 'medewerkers-2026-2027.csv', '', 0, 'geweigerd', $2, $3, $4, '2026-08-24T08:51:00Z')`,
    [uuidVan(`import geweigerd ${slug}`), { kolommen: {}, waarden: {} }, { bsn: { kolommen: ['“BSN”'], rijen: slug === 'rijnoord' ? 1702 : 318, zin } }, wie]);
}

async function verversing(client: Client, rijen: BestuurRijen, slug: CastBestuur, wie: string, profiel: string): Promise<void> {
  const id = uuidVan(`import verversing ${slug}`);
  const beeindigd = rijen.aanstellingen.filter(({ einde }) => einde === PER);
  const lopend = rijen.aanstellingen.filter(({ begin, einde }) => begin <= '2026-08-24' && (einde === null || einde > PER));
  await client.query(`INSERT INTO import (id, soort, bestandsnaam, "bestandHash", grootte, status, ingangsdatum, "verdwenenPer", "sluitVerdwenen", koppeling, rapport, "gebruikerId", "createdAt", "doorgevoerdOp")
    VALUES ($1, 'personeel', 'medewerkers-2026-2027-zonder-bsn.csv', $2, $3, 'doorgevoerd', '2026-08-01', $4, true, $5, $6, $7, '2026-08-24T09:14:00Z', '2026-08-24T09:21:00Z')`,
  [id, uuidVan(`hash ${slug}`).replaceAll('-', '').repeat(2), lopend.length * 96, PER, { kolommen: { Medewerker: 'personeelsnummer' }, waarden: {} }, rapport(rijen, beeindigd, lopend, profiel), wie]);
  const wijzigingen = beeindigd.map(({ id: rijId, schoolId, teamId, functie, categorie, schaal, deeltijdfactor, begin }) => ({ rijId, vorige: { schoolId, teamId, functie, categorie, schaal, factor: deeltijdfactor, begin, einde: null } }));
  await client.query(`INSERT INTO importwijziging ("importId", tabel, "rijId", "versieNa", vorige) SELECT $1, 'aanstelling', w."rijId", 1, w.vorige FROM json_to_recordset($2::json) AS w("rijId" uuid, vorige jsonb)`, [id, JSON.stringify(wijzigingen)]);
  await client.query(`INSERT INTO logregel (moment, "gebruikerId", handeling, "onderwerpSoort", "onderwerpId", gegevens) VALUES
    ('2026-08-24T08:51:00Z', $1, 'import-weigeren', 'import', $2, $3), ('2026-08-24T09:21:00Z', $1, 'import-doorvoeren', 'import', $4, $5), ('2026-08-24T09:21:00Z', $1, 'aanstellingen-beeindigen', 'import', $4, $6)`,
  [wie, uuidVan(`import geweigerd ${slug}`), { soort: 'personeel', reden: 'burgerservicenummers' }, id, { soort: 'personeel', keuze: 'bijwerken', ongewijzigd: lopend.length }, { mensen: new Set(beeindigd.map(({ medewerkerId }) => medewerkerId)).size, aanstellingen: beeindigd.length, per: PER }]);
}

function rapport(rijen: BestuurRijen, beeindigd: readonly AanstellingRij[], lopend: readonly AanstellingRij[], profiel: string): object {
  const scholen = new Map(rijen.scholen.map(({ id, naam }) => [id, naam]));
  const mensen = new Map(rijen.medewerkers.map((mens) => [mens.id, mens]));
  const masters = new Map<string, string>();
  const bevestigd = new Set(rijen.screenings.filter(({ uitkomst }) => uitkomst === 'bevestigd').map(({ diplomaId }) => diplomaId));
  for (const { id, medewerkerId, niveau, status } of rijen.diplomas) {
    if (status === 'behaald' && MASTERS.includes(niveau) && masters.get(medewerkerId) !== 'bevestigd') masters.set(medewerkerId, bevestigd.has(id) ? 'bevestigd' : 'opgegeven');
  }
  const weg = [...new Set(beeindigd.map(({ medewerkerId }) => medewerkerId))].map((medewerkerId) => {
    const mens = mensen.get(medewerkerId);
    const eigene = beeindigd.filter((een) => een.medewerkerId === medewerkerId);
    return { medewerkerId, personeelsnummer: mens?.personeelsnummer ?? '', naam: [mens?.roepnaam, mens?.voorvoegsel, mens?.achternaam].filter(Boolean).join(' '), scholen: [...new Set(eigene.map(({ schoolId }) => scholen.get(schoolId) ?? ''))], master: masters.get(medewerkerId) ?? 'nee', sinds: eigene.map(({ begin }) => begin).sort()[0] ?? PER, later: false };
  }).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const perSchool = rijen.scholen.map(({ id, naam }) => ({ naam, bekend: new Set([...lopend, ...beeindigd].filter(({ schoolId }) => schoolId === id).map(({ medewerkerId }) => medewerkerId)).size, weg: new Set(beeindigd.filter(({ schoolId }) => schoolId === id).map(({ medewerkerId }) => medewerkerId)).size }));
  return {
    herkenning: { vorm: { bestand: 'csv', codering: 'UTF-8', scheiding: 'puntkomma' }, kop: ['Medewerker'], bladen: [{ naam: '', kopRij: 1, rijen: lopend.length, titelrijen: 0, totaalrijen: 0 }], overgeslagenBladen: [], aantalRijen: lopend.length, voorbeeld: [], voorstel: { kolommen: {}, waarden: {} }, waarden: [] },
    handtekening: 'demo', herinnerd: false, profiel,
    uitkomst: {
      telling: { gelezen: lopend.length, nieuw: 0, gewijzigd: 0, ongewijzigd: lopend.length, overgeslagen: 0, fout: 0, dubbel: 0, verwijderd: 0 }, problemen: [], aantalProblemen: 0, dubbelen: [], uitleg: [], nietInBestand: weg.length, beeindigd: weg.length,
      verdwenen: { per: PER, aantal: weg.length, aanstellingen: beeindigd.length, masters: weg.filter(({ master }) => master !== 'nee').length, bekend: new Set([...lopend, ...beeindigd].map(({ medewerkerId }) => medewerkerId)).size, perSchool, mensen: weg, zonderNummer: 0, vingerafdruk: '0'.repeat(32) },
    },
  };
}
