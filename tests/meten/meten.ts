// npm run meten [-- --besturen 40] [--rondes 5] [--seconden 4] [--alleen J1,J3]
// Measures the jobs J1 to J5 on the whole sector, each beside the bare yardstick, and writes docs/metingen.md.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { poolSluiten } from '@/lib/db/pool';
import { belasten, mediaan, type Meting, type Proef } from './delen/belasten';
import { bladzijdeWegen } from './delen/bladzijde-meten';
import { importenMeten } from './delen/import-meten';
import { meetdatabase, type Meetdatabase } from './delen/meetdatabase';
import { geheugenMb, kaalBouwen, kaleServer, onzeServer, type Server } from './delen/servers';
import { OVERZICHT_ZOEK, REGISTER_ZOEK, vragenOpnemen, type Vraag } from './delen/vragen-opnemen';
import { verslag, type Uitslag, type Wedstrijd } from './delen/verslag';

const { values: opties } = parseArgs({ options: { besturen: { type: 'string' }, rondes: { type: 'string', default: '5' }, seconden: { type: 'string', default: '4' }, alleen: { type: 'string', default: 'J1,J2,J3,J4,J5' } } });
const RONDES = Number(opties.rondes);
const SECONDEN = Number(opties.seconden);
const VERBINDINGEN = [1, 16, 64];
const wil = (job: string) => opties.alleen.split(',').includes(job);

const doel = await meetdatabase(opties.besturen ? Number(opties.besturen) : Infinity);
process.env.DATABASE_URL = doel.appUrl;
process.env.NEXTAUTH_SECRET = 'alleen-om-te-meten-0123456789-abcdef';
const uitslag: Uitslag = { doel: { bestuur: doel.bestuur.leraren, school: doel.school.leraren }, wedstrijden: [], sql: [], import: null, start: null };
try {
  const vragen = await vragenOpnemen(doel);
  for (const [naam, job] of [['J1 register', 'register'], ['J2 overzicht', 'overzicht']] as const) if (wil(naam.slice(0, 2))) uitslag.sql.push(await sqlVergelijken(naam, vragen[job]));
  if (wil('J3')) uitslag.import = await importenMeten(doel.baasUrl, RONDES);
  await poolSluiten();
  await servers(vragen);
} finally {
  await doel.sluiten();
}
fs.writeFileSync('docs/metingen.md', verslag(uitslag, { opdracht: `npm run meten -- ${process.argv.slice(2).join(' ')}`.trim().replace(/ --$/, ''), kernen: os.availableParallelism(), geheugenGb: Math.round(os.totalmem() / 2 ** 30), node: process.version }));
process.stdout.write(`${JSON.stringify(uitslag, null, 2)}\n`);

/** The statements through our wall (app role, settings) against the same past it, median of many runs, in milliseconds. */
async function sqlVergelijken(naam: string, vraag: Vraag[]): Promise<Uitslag['sql'][number]> {
  const meet = async (url: string, muur: boolean) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const tijden: number[] = [];
    for (let i = 0; i < 40; i += 1) {
      const begin = performance.now();
      if (muur) await client.query(`BEGIN; SELECT set_config('app.bestuur', '${doel.bestuur.id}', true), set_config('app.bereik', 'bestuur', true)`);
      for (const [nummer, { text, values }] of vraag.entries()) await client.query({ name: `v${nummer}`, text, values });
      if (muur) await client.query('COMMIT');
      tijden.push(performance.now() - begin);
    }
    await client.end();
    return mediaan(tijden.slice(10));
  };
  const kaal = await meet(doel.baasUrl, false);
  return { naam, kaalMs: kaal, muurMs: await meet(doel.appUrl, true) };
}

async function servers(vragen: Record<string, Vraag[]>): Promise<void> {
  const map = path.resolve('.data/meten');
  const opgenomen = path.join(map, 'vragen.json');
  fs.writeFileSync(opgenomen, JSON.stringify(vragen));
  const ons = await onzeServer({ ...process.env, DATABASE_URL: doel.appUrl, MASTERKOMPAS_DEMO: '0' });
  const kaal = await kaleServer(kaalBouwen(), { ...process.env, DATABASE_URL: doel.baasUrl, KAAL_VRAGEN: opgenomen });
  try {
    await fetch(`${ons.adres}/inloggen`);
    await fetch(`${kaal.adres}/bladzijde/leeg`);
    if (wil('J5')) await startMeten(ons, kaal);
    for (const wedstrijd of wedstrijden(doel, ons, kaal)) if (wil(wedstrijd.naam.slice(0, 2))) uitslag.wedstrijden.push(await spelen(wedstrijd));
    if (wil('J5') && uitslag.start) uitslag.start.gewicht = await bladzijdeWegen(ons.adres, `/besturen/${doel.bestuur.slug}/inventaris?school=${doel.school.id}`, doel.cookie);
  } finally {
    await ons.stoppen();
    await kaal.stoppen();
  }
}

interface Opgave { naam: string; ons: Proef; kaal: Proef; norm: number }

function wedstrijden(bij: Meetdatabase, ons: Server, kaal: Server): Opgave[] {
  const api = `${ons.adres}/api/besturen/${bij.bestuur.slug}`;
  const scherm = `${ons.adres}/besturen/${bij.bestuur.slug}`;
  const { cookie, diplomas } = bij;
  const tegen = (pad: string): Proef => ({ url: `${kaal.adres}${pad}`, cookie: '' });
  const versies = () => diplomas.map(({ versie }) => versie);
  return [
    { naam: 'J1 register, gegevens', ons: { url: `${api}/inventaris/medewerkers?${REGISTER_ZOEK(bij.school.id)}`, cookie }, kaal: tegen('/api/vraag/register'), norm: 0.6 },
    { naam: 'J1 register, bladzijde', ons: { url: `${scherm}/inventaris?${REGISTER_ZOEK(bij.school.id)}`, cookie }, kaal: tegen('/bladzijde/register'), norm: 0.6 },
    { naam: 'J2 overzicht, gegevens', ons: { url: `${api}/overzicht?${OVERZICHT_ZOEK()}`, cookie }, kaal: tegen('/api/vraag/overzicht'), norm: 0.6 },
    { naam: 'J2 overzicht, bladzijde', ons: { url: `${scherm}/overzicht?${OVERZICHT_ZOEK()}`, cookie }, kaal: tegen('/bladzijde/overzicht'), norm: 0.6 },
    {
      naam: 'J4 één veld bewaren', norm: 0.75,
      ons: { url: ons.adres, cookie, opslaan: { paden: diplomas.slice(0, 100).map(({ id }) => `/api/besturen/${bij.bestuur.slug}/inventaris/diplomas/${id}`), versies: versies(), origin: ons.adres } },
      kaal: { url: kaal.adres, cookie: '', opslaan: { paden: diplomas.slice(100).map(({ id }) => `/api/opslaan/${id}`), versies: versies(), origin: kaal.adres } },
    },
  ];
}

async function spelen({ naam, ons, kaal, norm }: Opgave): Promise<Wedstrijd> {
  const regels: Wedstrijd['regels'] = [];
  await belasten(ons, 4, 2);
  await belasten(kaal, 4, 2);
  for (const verbindingen of VERBINDINGEN) {
    const rondes: { ons: Meting; kaal: Meting }[] = [];
    for (let ronde = 0; ronde < RONDES; ronde += 1) rondes.push({ ons: await belasten(ons, verbindingen, SECONDEN), kaal: await belasten(kaal, verbindingen, SECONDEN) });
    const midden = (kies: (ronde: { ons: Meting; kaal: Meting }) => number) => mediaan(rondes.map(kies));
    regels.push({
      verbindingen, ons: midden((ronde) => ronde.ons.perSeconde), kaal: midden((ronde) => ronde.kaal.perSeconde), verhouding: midden((ronde) => ronde.ons.perSeconde / ronde.kaal.perSeconde),
      p99: midden((ronde) => ronde.ons.p99), fouten: rondes.reduce((som, ronde) => som + ronde.ons.fouten, 0),
    });
    process.stderr.write(`${naam} ${JSON.stringify(regels.at(-1))}\n`);
  }
  return { naam, norm, regels };
}

async function startMeten(ons: Server, kaal: Server): Promise<void> {
  await new Promise((klaar) => { setTimeout(klaar, 3000); });
  uitslag.start = { onsMs: Math.round(ons.startMs), kaalMs: Math.round(kaal.startMs), onsMb: geheugenMb(ons.pid()), kaalMb: geheugenMb(kaal.pid()), gewicht: null };
}
