import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { cast } from './cast';
import type { BestuurRijen, DiplomaRij, MedewerkerRij } from './generator/rijen';
import { uuidVan, zaadVan } from './generator/toeval';
import { gebruikerIdVan } from './mensen';

// Teachers of Lauwerland who were asked to check their file, and what they answered. Nobody can open these links: the
// hashes are of texts that are no secrets of the right form.

const HR = gebruikerIdVan(cast.lauwerland.hr);
/** School, day of the mail, and how many teachers got one, opened it and confirmed. */
const RONDES = [
  { school: '91ZW01', dag: '2026-11-09', gevraagd: 24, geopend: 15, bevestigd: 10 },
  { school: '91ZW00', dag: '2026-11-16', gevraagd: 14, geopend: 5, bevestigd: 3 },
] as const;

const kaal = (tekst: string) => tekst.replaceAll('ı', 'i').normalize('NFKD').replace(/[^A-Za-z]/g, '').toLowerCase();
const adres = ({ roepnaam, voorvoegsel, achternaam, personeelsnummer }: MedewerkerRij) => `${kaal(roepnaam)}.${kaal(voorvoegsel + achternaam)}.${personeelsnummer}@lauwerland.example`;
const hash = (tekst: string) => createHash('sha256').update(tekst).digest('hex');
const moment = (dag: string, uur: number) => `${dag}T${String(uur).padStart(2, '0')}:12:00Z`;
const dagenNa = (dag: string, dagen: number) => new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * 86_400_000).toISOString().slice(0, 10);

/** Teachers with an appointment at this school on the day of the demo, by number. */
function lerarenVan(rijen: BestuurRijen, code: string): MedewerkerRij[] {
  const school = rijen.scholen.find(({ brin, vestiging }) => brin + vestiging === code);
  const ids = new Set(rijen.aanstellingen.filter((a) => a.schoolId === school?.id && a.categorie === 'OP' && a.begin <= '2026-11-01' && (a.einde === null || a.einde > '2026-12-31')).map((a) => a.medewerkerId));
  const nummerLeraar = cast.lauwerland.leraar.plekken[0]?.personeelsnummer;
  return rijen.medewerkers.filter((m) => ids.has(m.id) && m.personeelsnummer !== nummerLeraar).sort((a, b) => a.personeelsnummer.localeCompare(b.personeelsnummer));
}

interface Gevraagd { leraar: MedewerkerRij; linkId: string; dag: string }

async function linksLaden(client: Client, rijen: BestuurRijen): Promise<Gevraagd[]> {
  const uit: Gevraagd[] = [];
  for (const { school, dag, gevraagd, geopend, bevestigd } of RONDES) {
    for (const [i, leraar] of lerarenVan(rijen, school).slice(0, gevraagd).entries()) {
      const linkId = uuidVan(`leraarlink ${leraar.personeelsnummer}`);
      await client.query(
        'INSERT INTO leraarlink (id, "medewerkerId", "tokenHash", email, "verlooptOp", "geopendOp", "gebruikerId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
        [linkId, leraar.id, hash(`geen sleutel ${leraar.personeelsnummer}`), adres(leraar), moment(dagenNa(dag, 30), 9), i < geopend ? moment(dagenNa(dag, 1 + (i % 4)), 8 + (i % 9)) : null, HR, moment(dag, 9)],
      );
      if (i < bevestigd) await client.query('INSERT INTO dossierbevestiging (id, "medewerkerId", "leraarlinkId", "gebruikerId", gegevens, "createdAt") VALUES ($1, $2, $3, NULL, $4, $5)', [uuidVan(`bevestiging ${leraar.personeelsnummer}`), leraar.id, linkId, '{}', moment(dagenNa(dag, 1 + (i % 4)), 9 + (i % 9))]);
      if (i < geopend) uit.push({ leraar, linkId, dag });
    }
  }
  return uit;
}

const velden = ({ niveau, soort, richting, instelling, behaaldOp, behaaldJaar, status }: DiplomaRij) => ({ niveau, soort, richting, instelling, behaaldOp, behaaldJaar, status });
const persoon = ({ roepnaam, voorvoegsel, achternaam, geboortedatum }: MedewerkerRij) => ({ roepnaam, voorvoegsel, achternaam, geboortedatum });

interface Rij { van: Gevraagd; soort: string; onderwerpId?: string | undefined; voorstel: object; toelichting?: string; na: number; status?: 'aangenomen' | 'afgewezen'; reden?: string }

/** Six open proposals, one of each kind, and three that HR handled. Each of another teacher. */
function voorstellen(rijen: BestuurRijen, gevraagd: Gevraagd[]): Rij[] {
  // Who opened without confirming comes last in each round; who proposed something can confirm the rest.
  const vrij = [...gevraagd.slice(10, 15), ...gevraagd.slice(18, 20), ...gevraagd.slice(0, 4)];
  const diploma = (een: Gevraagd) => rijen.diplomas.find((d) => d.medewerkerId === een.leraar.id && d.status === 'behaald');
  const metDiploma = vrij.find((een, i) => i > 0 && diploma(een) !== undefined) ?? (vrij[1] as Gevraagd);
  const oud = diploma(metDiploma);
  const [nieuw, bevoegd, plaats, lessen, naam, ...klaar] = vrij.filter((een) => een !== metDiploma) as [Gevraagd, Gevraagd, Gevraagd, Gevraagd, Gevraagd, ...Gevraagd[]];
  const les = rijen.lesinzetten.find((l) => l.medewerkerId === lessen.leraar.id && l.schooljaar === 2026);
  const aanstelling = rijen.aanstellingen.find((a) => a.medewerkerId === plaats.leraar.id);
  const { roepnaam } = naam.leraar;
  return [
    { van: nieuw, soort: 'diploma-nieuw', na: 2, voorstel: { soort: 'diploma-nieuw', wordt: { niveau: 'hbo-master', soort: 'onderwijsmaster', richting: 'Leren en Innoveren', instelling: 'NHL Stenden Hogeschool', behaaldOp: '2021-07-05', behaaldJaar: null, status: 'behaald' } }, toelichting: 'Ik heb het uittreksel van DUO bij de hand.' },
    ...(oud ? [{ van: metDiploma, soort: 'diploma-wijzigen', onderwerpId: oud.id, na: 3, voorstel: { soort: 'diploma-wijzigen', versie: 1, was: velden(oud), wordt: { ...velden(oud), behaaldOp: null, behaaldJaar: Number(oud.behaaldOp?.slice(0, 4) ?? oud.behaaldJaar ?? 2010) - 1 } } }] : []),
    { van: bevoegd, soort: 'bevoegdheid', na: 3, voorstel: { soort: 'bevoegdheid', wordt: { vak: 'Maatschappijleer', graad: 'tweedegraads', begin: '2012-09-01' } } },
    { van: plaats, soort: 'aanstelling', onderwerpId: aanstelling?.id, na: 4, voorstel: { soort: 'aanstelling', over: aanstelling ? `${aanstelling.functie}, ${aanstelling.schaal}` : null }, toelichting: 'Ik werk sinds 1 augustus een dag minder. Mijn nieuwe deeltijdfactor staat hier nog niet.' },
    { van: lessen, soort: 'les', onderwerpId: les?.id, na: 4, voorstel: { soort: 'les', over: les ? `${les.vak}, ${les.onderwijssoort} ${les.leerjaar}, 2026-2027` : null }, toelichting: 'Deze klas heb ik in september overgedragen aan een collega.' },
    { van: naam, soort: 'persoon', na: 5, voorstel: { soort: 'persoon', versie: 1, was: persoon(naam.leraar), wordt: { ...persoon(naam.leraar), roepnaam: roepnaam.endsWith('a') ? `${roepnaam}h` : `${roepnaam}e` } } },
    ...(klaar[0] ? [{ van: klaar[0], soort: 'bevoegdheid', na: 2, status: 'afgewezen' as const, reden: 'Deze bevoegdheid geldt alleen voor het vmbo. Laat HR uw oorspronkelijke getuigschrift zien, dan kijken wij er opnieuw naar.', voorstel: { soort: 'bevoegdheid', wordt: { vak: 'Nederlands', graad: 'eerstegraads', begin: null } } }] : []),
    ...(klaar[1] ? [{ van: klaar[1], soort: 'les', na: 1, status: 'aangenomen' as const, voorstel: { soort: 'les', over: null }, toelichting: 'Mijn mentoruren stonden dubbel in de lijst.' }] : []),
    ...(klaar[2] ? [{ van: klaar[2], soort: 'persoon', na: 1, status: 'aangenomen' as const, voorstel: { soort: 'persoon', versie: 1, was: { ...persoon(klaar[2].leraar), geboortedatum: null }, wordt: persoon(klaar[2].leraar) } }] : []),
  ];
}

async function voorstelLaden(client: Client, { van: { leraar, linkId, dag }, soort, onderwerpId, voorstel, toelichting = '', na, status, reden = '' }: Rij): Promise<void> {
  await client.query(
    `INSERT INTO correctievoorstel (id, "medewerkerId", "leraarlinkId", "gebruikerId", soort, "onderwerpId", voorstel, toelichting, status, reden, "behandeldDoor", "behandeldOp", versie, "createdAt")
     VALUES ($1, $2, $3, NULL, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [uuidVan(`voorstel ${soort} ${leraar.personeelsnummer}`), leraar.id, linkId, soort, onderwerpId ?? null, JSON.stringify(voorstel), toelichting, status ?? 'open', reden,
      status ? HR : null, status ? moment(dagenNa(dag, na + 2), 10) : null, status ? 2 : 1, moment(dagenNa(dag, na), 15)],
  );
}

/**
 * Loads addresses, links, confirmations and proposals of one board whose wall is open; only Lauwerland has them.
 * @returns number of proposals.
 */
export async function correctiesLaden(client: Client, rijen: BestuurRijen, slug: string): Promise<number> {
  if (slug !== 'lauwerland') return 0;
  // Of four in five an address is known: the others show what HR has to fill in.
  const bekend = rijen.medewerkers.filter(({ personeelsnummer }) => zaadVan(personeelsnummer) % 5 !== 0);
  await client.query('UPDATE medewerker m SET email = r.email FROM unnest($1::uuid[], $2::text[]) AS r (id, email) WHERE m.id = r.id AND m.email IS NULL', [bekend.map(({ id }) => id), bekend.map(adres)]);
  const lijst = voorstellen(rijen, await linksLaden(client, rijen));
  for (const rij of lijst) await voorstelLaden(client, rij);
  return lijst.length;
}
