import { createHash } from 'node:crypto';
import type pg from 'pg';
import { ACTOREN, FIGURANTEN, tweedeToken, type Actor } from './actoren';
import { BORDEN, idVan, kanarie, KOPPEN, vasteId, vastGeheim, ZONES, type Bord, type Zone } from './kanaries';
import { doelenMaken } from './opstelling-cijfers';
import { antwoordenMaken } from './opstelling-antwoord';
import { stakeholdersMaken } from './opstelling-stakeholders';
import { instrumentenMaken } from './opstelling-instrument';
import { knelpuntenMaken } from './opstelling-knelpunten';
import { tabellenMaken } from './opstelling-tabellen';
import { plannenMaken } from './opstelling-plan';
import { dichteCycliMaken } from './opstelling-plan-dicht';
import { evaluatiesMaken } from './opstelling-plan-evaluatie';
import { besluitenMaken } from './opstelling-besluiten';
import { cycliMaken } from './opstelling-cyclus';
import { dialoogMaken } from './opstelling-dialoog';
import { rondesMaken } from './opstelling-ronde';
import { dossierfeitenMaken } from './opstelling-dossier';
import { importsMaken } from './opstelling-import';
import { profielMaken } from './opstelling-importprofiel';
import { leraarlinksMaken } from './opstelling-leraarlink';
import { screeningMaken } from './opstelling-screening';
import { studiesMaken } from './opstelling-studies';
import { weergavenMaken } from './opstelling-weergaven';

// Two boards, filled as the owner of the tables, with a canary in every text field and with primes for heads.

export const slugVan = (bord: Bord): string => `bestuur-${bord.toLowerCase()}`;
export const uitnodigingCode = (bord: Bord, wie: string): string => vastGeheim(`uitnodiging ${bord} ${wie}`);
export const herstelCode = (bord: Bord): string => vastGeheim(`herstel ${bord}`);
const sha = (tekst: string) => createHash('sha256').update(tekst).digest('hex');

const SCHOOL_VAN: Record<Zone, 's1' | 's2'> = { '1azelf': 's1', '1a': 's1', '1b': 's1', '2': 's2' };
const TEAM_VAN: Record<Zone, string> = { '1azelf': 't1a', '1a': 't1a', '1b': 't1b', '2': 't2' };

export async function opstellingMaken(owner: pg.ClientBase, wachtwoordHash: string): Promise<void> {
  for (const mens of [...ACTOREN, ...FIGURANTEN]) await mensMaken(owner, mens);
  for (const bord of BORDEN) {
    await owner.query('BEGIN');
    await owner.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.gebruiker', $2, true), set_config('app.bereik', 'bestuur', true)`, [idVan(bord, 'bestuur'), vasteId(`gebruiker ${bord} hr`)]);
    await organisatieMaken(owner, bord);
    for (const zone of ZONES) await personenMaken(owner, bord, zone);
    await dossierfeitenMaken(owner, bord);
    await importsMaken(owner, bord);
    await profielMaken(owner, bord);
    await screeningMaken(owner, bord);
    await studiesMaken(owner, bord);
    await leraarlinksMaken(owner, bord);
    await doelenMaken(owner, bord);
    await ledenMaken(owner, bord, wachtwoordHash);
    await weergavenMaken(owner, bord);
    await cycliMaken(owner, bord);
    await antwoordenMaken(owner, bord);
    await stakeholdersMaken(owner, bord);
    await instrumentenMaken(owner, bord);
    await knelpuntenMaken(owner, bord);
    await tabellenMaken(owner, bord);
    await plannenMaken(owner, bord);
    await dichteCycliMaken(owner, bord);
    await evaluatiesMaken(owner, bord);
    await besluitenMaken(owner, bord);
    await rondesMaken(owner, bord);
    await dialoogMaken(owner, bord);
    await owner.query('COMMIT');
  }
}

async function mensMaken(owner: pg.ClientBase, wie: Actor): Promise<void> {
  const { gebruikerId, mens, thuis, platformrol, dood, token } = wie;
  const naam = kanarie(thuis, mens);
  await owner.query(`INSERT INTO gebruiker (id, email, naam, platformrol, "geblokkeerdOp") VALUES ($1, $2, $3, $4, $5)`,
    [gebruikerId, `${naam.toLowerCase()}@proef.example`, `${naam} Mens`, platformrol ?? null, dood === 'geblokkeerd' ? new Date() : null]);
  if (token === null) return;
  const uur = 3_600_000;
  const nu = Date.now();
  await owner.query(`INSERT INTO sessie (id, "gebruikerId", "tokenHash", omschrijving, "gezienOp", "verlooptOp", "ingetrokkenOp") VALUES ($1, $2, $3, $4, $5, $6, $7)`, [
    vasteId(`sessie ${gebruikerId}`), gebruikerId, sha(token), `${naam} Browser`, new Date(dood === 'stil' ? nu - uur : nu),
    new Date(dood === 'verlopen' ? nu - uur : nu + 8 * uur), dood === 'ingetrokken' ? new Date() : null,
  ]);
  if (dood) return;
  // A second browser of the same person, to be signed out.
  await owner.query(`INSERT INTO sessie (id, "gebruikerId", "tokenHash", omschrijving, "verlooptOp") VALUES ($1, $2, $3, $4, $5)`,
    [vasteId(`sessie2 ${gebruikerId}`), gebruikerId, sha(tweedeToken(wie) ?? ''), `${naam} Tweede browser`, new Date(nu + 8 * uur)]);
}

async function organisatieMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  const id = (wat: string) => idVan(bord, wat);
  const k = (plek: string) => kanarie(bord, plek);
  await owner.query(`INSERT INTO bestuur (id, nummer, naam, slug) VALUES ($1, $2, $3, $4)`, [id('bestuur'), `4${bord === 'A' ? '0101' : '0202'}`, `${k('bestuur')} Bestuur`, slugVan(bord)]);
  await owner.query(`INSERT INTO school (id, brin, vestiging, naam, onderwijssoorten) VALUES ($1, $3, '00', $4, '{havo,vwo}'), ($2, $3, '01', $5, '{vwo}')`,
    [id('school s1'), id('school s2'), bord === 'A' ? '01AA' : '02BB', `${k('s1')} Lyceum`, `${k('s2')} College`]);
  for (const [team, school] of [['t1a', 's1'], ['t1b', 's1'], ['t2', 's2'], ['t1leeg', 's1'], ['t2leeg', 's2']] as const) {
    await owner.query(`INSERT INTO team (id, "schoolId", naam) VALUES ($1, $2, $3)`, [id(`team ${team}`), id(`school ${school}`), `${k(team.replace('1leeg', '1a').replace('2leeg', '2'))} team ${team}`]);
  }
  for (const [sectie, school, plek] of [['v1', 's1', 'v1'], ['v2', 's2', 'v2'], ['v1leeg', 's1', 'v1'], ['v2leeg', 's2', 'v2']] as const) {
    await owner.query(`INSERT INTO sectie (id, "schoolId", "vakCode", label) SELECT $1, $2, code, $3 FROM vak ORDER BY code LIMIT 1`, [id(`sectie ${sectie}`), id(`school ${school}`), `${k(plek)} sectie ${sectie}`]);
  }
}

/** The people of one zone: one with everything, and as many others as make the prime. */
async function personenMaken(owner: pg.ClientBase, bord: Bord, zone: Zone): Promise<void> {
  const id = (wat: string) => idVan(bord, wat);
  const k = kanarie(bord, zone);
  const [school, team, persoon] = [id(`school ${SCHOOL_VAN[zone]}`), id(`team ${TEAM_VAN[zone]}`), id(`persoon ${zone}`)];
  const anderen = zone === '1azelf' ? 0 : KOPPEN[bord][zone] - (zone === '1a' ? 2 : 1);
  await owner.query(`INSERT INTO medewerker (id, personeelsnummer, roepnaam, voorvoegsel, achternaam, geboortedatum) VALUES ($1, $2, $3, $4, $5, '1980-02-03')`,
    [persoon, `${k}0`, `${k} Roep`, `${k}`, `${k} Achter`]);
  await owner.query(`INSERT INTO medewerker (personeelsnummer, roepnaam, achternaam) SELECT $1 || n, $1 || ' Roep', $1 || ' Achter ' || chr(97 + n % 26) FROM generate_series(1, $2::int) n`, [k, anderen]);
  await owner.query(`INSERT INTO aanstelling ("medewerkerId", "schoolId", "teamId", functie, categorie, schaal, deeltijdfactor, begin)
    SELECT id, $2, $3, $1 || ' functie', 'OP', 'LC', 1, '2015-08-01' FROM medewerker WHERE starts_with(personeelsnummer, $1)`, [k, school, team]);
  await owner.query(`INSERT INTO lesinzet ("medewerkerId", "schoolId", "sectieId", schooljaar, vak, onderwijssoort, leerjaar, uren)
    SELECT id, $2, $3, jaar, $1 || ' vak', 'vwo', 5, 4 FROM medewerker, (VALUES (2025), (2026)) j(jaar) WHERE starts_with(personeelsnummer, $1)`, [k, school, id(`sectie ${SCHOOL_VAN[zone] === 's1' ? 'v1' : 'v2'}`)]);
  const diploma = `INSERT INTO diploma (id, "medewerkerId", niveau, richting, instelling, "behaaldJaar", status) VALUES ($1, $2, $3, $4, $5, 2010, 'behaald')`;
  await owner.query(diploma, [id(`open ${zone}`), persoon, 'hbo-master', `${k} open richting`, `${k} Hogeschool`]);
  await owner.query(diploma, [id(`diploma ${zone}`), persoon, 'wo-master', `${k} geziene richting`, `${k} Universiteit`]);
  await owner.query(`INSERT INTO diploma_historie ("bekendSinds", "bekendTot", id, "medewerkerId", niveau, richting, instelling, status, uitkomst, versie, "createdAt")
    VALUES (now() - interval '2 days', now() - interval '1 day', $1, $2, 'wo-master', $3, '', 'behaald', 'te-screenen', 1, now() - interval '2 days')`, [id(`diploma ${zone}`), persoon, `${k} vroeger`]);
  for (const [wie, notitie] of [['hrschool', 'eerste'], ['hr', 'tweede']] as const) {
    await owner.query(`INSERT INTO screening (id, "medewerkerId", "diplomaId", uitkomst, bewijs, notitie, "gebruikerId") VALUES ($1, $2, $3, 'bevestigd', 'dossier', $4, $5)`,
      [id(`screening ${wie} ${zone}`), persoon, id(`diploma ${zone}`), `${k} notitie ${notitie}`, vasteId(`gebruiker ${bord} ${wie}`)]);
  }
  await owner.query(`INSERT INTO logregel (handeling, "onderwerpSoort", "onderwerpId", gegevens) VALUES ('diploma-corrigeren', 'diploma', $1, $2), ('dossier-inzien', 'medewerker', $3, '{}')`,
    [id(`diploma ${zone}`), { van: { richting: `${k} oud` }, naar: { richting: `${k} nieuw` } }, persoon]);
}

async function ledenMaken(owner: pg.ClientBase, bord: Bord, wachtwoordHash: string): Promise<void> {
  const id = (wat: string) => idVan(bord, wat);
  const lid = async (naam: string, gebruikerId: string, rol: string, reik: string, stand: { actief: boolean; beeindigd?: boolean }) => {
    await owner.query(`INSERT INTO lidmaatschap (id, "gebruikerId", rol, bereik, "medewerkerId", "actiefSinds", "beeindigdOp") VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id(`lid ${naam}`), gebruikerId, rol, reik, reik === 'zelf' ? id('persoon 1azelf') : null, stand.actief ? new Date() : null, stand.beeindigd ? new Date() : null]);
    if (reik === 'school' || reik === 'team') {
      await owner.query(`INSERT INTO lidmaatschap_bereik ("lidmaatschapId", "schoolId", "teamId") VALUES ($1, $2, $3)`, [id(`lid ${naam}`), reik === 'school' ? id(`school ${naam === 'tweedeschool' ? 's2' : 's1'}`) : null, reik === 'team' ? id('team t1a') : null]);
    }
  };
  for (const wie of ACTOREN) {
    for (const { rol, reik, beeindigd, nooitAangenomen } of wie.leden.filter((van) => van.bord === bord)) {
      await lid(wie.naam.slice(2), wie.gebruikerId, rol, reik, { actief: !nooitAangenomen, beeindigd: beeindigd ?? false });
    }
  }
  await lid('tweedeschool', vasteId(`gebruiker ${bord} tweedeschool`), 'schoolleider', 'school', { actief: true });
  // "wie" can be sent away, "uit" and "intrek" are invited, "aan" has a password and can accept.
  for (const [naam, actief] of [['wie', true], ['uit', false], ['intrek', false], ['aan', false]] as const) {
    const naamKanarie = kanarie(bord, naam === 'wie' ? 'menswie' : 'mensuit');
    await owner.query(`INSERT INTO gebruiker (id, email, naam, "wachtwoordHash") VALUES ($1, $2, $3, $4)`, [vasteId(`gebruiker ${bord} ${naam}`), `${naamKanarie.toLowerCase()}.${naam}@proef.example`, `${naamKanarie} ${naam}`, naam === 'aan' ? wachtwoordHash : null]);
    await lid(naam, vasteId(`gebruiker ${bord} ${naam}`), 'medezeggenschap', 'bestuur', { actief });
    if (!actief) {
      await owner.query(`INSERT INTO uitnodiging (id, "lidmaatschapId", "tokenHash", "verlooptOp") VALUES ($1, $2, $3, now() + interval '3 days')`, [id(`uitnodiging ${naam}`), id(`lid ${naam}`), sha(uitnodigingCode(bord, naam))]);
    }
  }
  await owner.query(`INSERT INTO wachtwoordherstel ("gebruikerId", "tokenHash", "verlooptOp") VALUES ($1, $2, now() + interval '20 minutes')`, [vasteId(`gebruiker ${bord} wie`), sha(herstelCode(bord))]);
  await owner.query(`INSERT INTO logregel (handeling, "onderwerpSoort", gegevens) VALUES ('bestuur-maken', 'bestuur', $1)`, [{ naam: `${kanarie(bord, 'log')} regel` }]);
  await owner.query(`INSERT INTO idempotentiesleutel ("gebruikerId", sleutel, "verzoekHash", resultaat) VALUES ($1, $2, 'x', $3)`, [vasteId(`gebruiker ${bord} hr`), id('sleutel'), { tekst: kanarie(bord, 'log') }]);
}
