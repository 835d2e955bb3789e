// npm run meten [-- --alleen j1,j4] [--rondes 5] [--seconden 2] [--verbindingen 1,16,64] [--minuten 13] [--besturen 40]
// Measures the jobs on the whole sector, each beside the bare yardstick, and writes docs/metingen.md. Parts that are left
// out keep the figures of the run before. Parts: J1 J2 J3 J4 J5 MATRIX DOSSIER FASE ANTWOORD INSTRUMENT PORTFOLIO TIJDLIJN
// DRUK (J1 while an import runs).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { poolSluiten } from '@/lib/db/pool';
import { bladzijdeWegen } from './delen/bladzijde-meten';
import { cyclusKlaarzetten } from './delen/cyclus-klaarzetten';
import { drukMeten } from './delen/druk-meten';
import { importenMeten } from './delen/import-meten';
import { Klok } from './delen/klok';
import { meetdatabase } from './delen/meetdatabase';
import { plannenKlaarzetten } from './delen/plannen-klaarzetten';
import { geheugenMb, kaalBouwen, kaleServer, onzeServer, type Server } from './delen/servers';
import { sqlMeten } from './delen/sql-meten';
import { bewaren, eerder, type Uitslag } from './delen/uitslag';
import { verslag } from './delen/verslag';
import { vragenOpnemen, type Job, type Opgenomen } from './delen/vragen-opnemen';
import { opgaven, spelen } from './delen/wedstrijden';

const DELEN = ['J1', 'J2', 'J3', 'J4', 'J5', 'MATRIX', 'DOSSIER', 'FASE', 'ANTWOORD', 'INSTRUMENT', 'PORTFOLIO', 'TIJDLIJN', 'DRUK'];
const SQL: [deel: string, naam: string, job: Job][] = [['J1', 'J1 register', 'register'], ['J2', 'J2 overzicht', 'overzicht'], ['MATRIX', 'Matrix', 'matrix'], ['DOSSIER', 'Dossier', 'dossier'], ['FASE', 'Fase openen', 'fase'], ['PORTFOLIO', 'Plannen', 'portfolio'], ['TIJDLIJN', 'Tijdlijn', 'tijdlijn']];
// Shares of the time: J1 and J2 are two contests each, an import of 50,000 rows is long.
const PORTIES: Record<string, number> = { J1: 2, J2: 3, J3: 1, J4: 1, MATRIX: 1, DOSSIER: 1, FASE: 1, ANTWOORD: 1, INSTRUMENT: 3, PORTFOLIO: 1, TIJDLIJN: 1, DRUK: 1 };

const { values: opties } = parseArgs({
  options: {
    besturen: { type: 'string' }, rondes: { type: 'string', default: '5' }, seconden: { type: 'string', default: '2' }, minuten: { type: 'string', default: '13' },
    verbindingen: { type: 'string', default: '1,16,64' }, alleen: { type: 'string', default: DELEN.join(',') },
  },
});
const gevraagd = opties.alleen.toUpperCase().split(',');
const onbekend = gevraagd.filter((deel) => !DELEN.includes(deel));
if (onbekend.length > 0) throw new Error(`Onbekend onderdeel: ${onbekend.join(', ')}. Kies uit ${DELEN.join(', ')}.`);
const wil = (deel: string) => gevraagd.includes(deel);
const RONDES = Number(opties.rondes);

const gekozen = await meetdatabase(opties.besturen ? Number(opties.besturen) : Infinity);
process.env.DATABASE_URL = gekozen.appUrl;
process.env.NEXTAUTH_SECRET = 'alleen-om-te-meten-0123456789-abcdef';
const doel = { ...gekozen, cyclus: await cyclusKlaarzetten(gekozen), ...(await plannenKlaarzetten(gekozen)) };
const omstandigheden = { datum: new Date().toISOString().slice(0, 10), opdracht: `npm run meten -- ${process.argv.slice(2).join(' ')}`.trim().replace(/ --$/, '') };
const uitslag: Uitslag = { ...eerder(), doel: { bestuur: doel.bestuur.leraren, medewerkers: doel.medewerkers, school: doel.school.leraren } };
const mislukt: string[] = [];
try {
  const vragen = await vragenOpnemen(doel);
  // Built before the clock starts: what one run has to build, the next has ready.
  const bouw = { kaal: kaalBouwen() };
  const ons = await onzeServer({ ...process.env, DATABASE_URL: doel.appUrl, MASTERKOMPAS_DEMO: '0' });
  await meten(vragen, ons, bouw.kaal);
} finally {
  await doel.sluiten();
}
bewaren(uitslag);
fs.writeFileSync('docs/metingen.md', verslag(uitslag, { ...omstandigheden, kernen: os.availableParallelism(), geheugenGb: Math.round(os.totalmem() / 2 ** 30), node: process.version }));
process.stdout.write(`${JSON.stringify(uitslag, null, 2)}\n`);
for (const regel of mislukt) vertel(`MISLUKT ${regel}`);
process.exitCode = mislukt.length > 0 ? 1 : 0;

async function meten(vragen: Opgenomen, ons: Server, kaalBestand: string): Promise<void> {
  const opgenomen = path.resolve('.data/meten/vragen.json');
  fs.writeFileSync(opgenomen, JSON.stringify(vragen));
  const kaal = await kaleServer(kaalBestand, { ...process.env, DATABASE_URL: doel.baasUrl, KAAL_VRAGEN: opgenomen });
  const klok = new Klok(Number(opties.minuten), gevraagd.reduce((som, deel) => som + (PORTIES[deel] ?? 0), 0));
  try {
    await fetch(`${ons.adres}/inloggen`);
    await fetch(`${kaal.adres}/bladzijde/leeg`);
    await deel('J5', () => startMeten(ons, kaal));
    for (const [naam, titel, job] of SQL) await deel(naam, async () => { uitslag.sql[titel] = { ...(await sqlMeten(titel, vragen[job], doel)), ...omstandigheden }; });
    await deel('J3', async () => { uitslag.import = { ...(await importenMeten(doel.baasUrl, RONDES, klok.deel(PORTIES.J3))), ...omstandigheden }; await poolSluiten(); });
    const wedstrijden = opgaven(doel, ons, kaal).filter((opgave) => wil(opgave.deel));
    for (const opgave of wedstrijden) {
      const porties = (PORTIES[opgave.deel] ?? 1) / wedstrijden.filter((een) => een.deel === opgave.deel).length;
      await deel(opgave.deel, async () => {
        const spel = { verbindingen: opties.verbindingen.split(',').map(Number), rondes: RONDES, seconden: Number(opties.seconden), tot: klok.deel(porties), vertel };
        uitslag.wedstrijden[opgave.naam] = { ...(await spelen(opgave, spel)), ...omstandigheden };
      });
    }
    await deel('DRUK', async () => { const register = opgaven(doel, ons, kaal)[1]; if (register) uitslag.druk = { ...(await drukMeten(register.ons, ons.adres, doel, RONDES, klok.deel(PORTIES.DRUK))), ...omstandigheden }; });
    await deel('J5', async () => { if (uitslag.start) uitslag.start.gewicht = await bladzijdeWegen(ons.adres, `/besturen/${doel.bestuur.slug}/inventaris?school=${doel.school.id}`, doel.cookie); });
  } finally {
    await poolSluiten();
    await ons.stoppen();
    await kaal.stoppen();
  }
}

/** One part; when it fails the others go on, and the run ends with its fault. */
async function deel(naam: string, werk: () => Promise<void>): Promise<void> {
  if (!wil(naam)) return;
  try {
    await werk();
  } catch (fout) {
    mislukt.push(`${naam}: ${fout instanceof Error ? fout.message : String(fout)}`);
    vertel(`${naam} mislukt: ${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}`);
  }
}

async function startMeten(ons: Server, kaal: Server): Promise<void> {
  await new Promise((klaar) => { setTimeout(klaar, 3000); });
  uitslag.start = { onsMs: Math.round(ons.startMs), kaalMs: Math.round(kaal.startMs), onsMb: geheugenMb(ons.pid()), kaalMb: geheugenMb(kaal.pid()), gewicht: null, ...omstandigheden };
}

function vertel(tekst: string): void {
  process.stderr.write(`${tekst}\n`);
}
