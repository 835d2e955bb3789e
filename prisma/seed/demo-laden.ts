import type { Client } from 'pg';
import { wachtwoordHashen } from '@/lib/toegang/server/wachtwoord-hash';
import { besluitenLaden } from './besluiten';
import { antwoordenLaden } from './antwoorden';
import { bevoegdhedenLaden } from './bevoegdheden';
import { campagnesLaden, campagnesVoorbereiden } from './campagnes';
import { demoWachtwoord, type CastBestuur } from './cast';
import { cycliLaden } from './cyclus';
import { demoBesturen } from './demo-besturen';
import { correctiesLaden } from './correcties';
import { makeBestuur } from './generator/bestuur';
import { uuidVan } from './generator/toeval';
import { aanknopingspuntenLaden } from './instrument-aanknopingspunten';
import { amoLaden } from './instrument-amo';
import { doelrijenLaden } from './instrument-doelen';
import { ketenLaden } from './instrument-keten';
import { knelpuntenLaden } from './instrument-knelpunten';
import { importprofielenLaden } from './importprofielen';
import { dialoogLaden } from './dialoog';
import { doelenLaden } from './doelen';
import { kennisLaden, toekomstOnthouden } from './kennis';
import { bestuurLaden, bestuurOpenen, inTransactie, type Aantallen } from './laden';
import { stakeholdersLaden } from './instrument-stakeholders';
import { tabellenLaden } from './instrument-tabellen';
import { logboekLaden } from './logboek';
import { gebruikersLaden, lidmaatschappenLaden } from './mensen';
import { planVoortgangLaden } from './plan-voortgang';
import { plannenLaden } from './plannen';
import { vakantieregiosLaden } from './plan-tijd';
import { evaluatiesLaden } from './plan-evaluatie';
import { rondesLaden } from './rondes';
import { studiesLaden } from './studies';
import { vertrekkenLaden } from './vertrek';
import { weergavenLaden } from './weergaven';

export type DemoTelling = Record<CastBestuur, Aantallen & { lidmaatschappen: number; logregels: number }>;

async function isGeladen(client: Client): Promise<boolean> {
  return inTransactie(client, async () => {
    await bestuurOpenen(client, uuidVan('bestuur lauwerland'));
    return ((await client.query('SELECT 1 FROM bestuur')).rowCount ?? 0) > 0;
  });
}

async function bestuurMetMensen(client: Client, slug: CastBestuur): Promise<DemoTelling[CastBestuur]> {
  const rijen = makeBestuur(demoBesturen[slug]);
  campagnesVoorbereiden(rijen, slug);
  const aantallen = await bestuurLaden(client, rijen);
  await campagnesLaden(client, rijen, slug);
  await kennisLaden(client, rijen.bestuur.id);
  await doelenLaden(client, slug);
  await bevoegdhedenLaden(client, rijen, slug);
  const lidmaatschappen = await lidmaatschappenLaden(client, rijen, slug);
  await studiesLaden(client, rijen);
  await vertrekkenLaden(client, rijen);
  await toekomstOnthouden(client, rijen.bestuur.id);
  await correctiesLaden(client, rijen, slug);
  await importprofielenLaden(client, rijen, slug);
  await weergavenLaden(client, slug);
  await cycliLaden(client, rijen, slug);
  await antwoordenLaden(client, slug);
  await stakeholdersLaden(client, slug);
  await tabellenLaden(client, slug);
  await amoLaden(client, slug);
  await knelpuntenLaden(client, slug);
  await doelrijenLaden(client, slug);
  await evaluatiesLaden(client, slug);
  await ketenLaden(client, slug);
  await aanknopingspuntenLaden(client, slug);
  await plannenLaden(client, slug);
  await planVoortgangLaden(client, slug);
  await vakantieregiosLaden(client, slug);
  await rondesLaden(client, rijen, slug);
  await besluitenLaden(client, slug);
  await dialoogLaden(client, rijen, slug);
  return { ...aantallen, lidmaatschappen, logregels: await logboekLaden(client, rijen, slug) };
}

/**
 * Loads the demo boards with everything in them, in one transaction: all or nothing.
 * @param client connection of the owner role
 * @returns rows per board, or null when the demo was there already
 */
export async function demoLaden(client: Client): Promise<DemoTelling | null> {
  if (await isGeladen(client)) return null;
  const hash = await wachtwoordHashen(demoWachtwoord);
  const telling = await inTransactie(client, async () => {
    await gebruikersLaden(client, hash);
    const uit: Partial<DemoTelling> = {};
    for (const slug of Object.keys(demoBesturen) as CastBestuur[]) uit[slug] = await bestuurMetMensen(client, slug);
    return uit as DemoTelling;
  });
  // Without fresh statistics the first screens would be planned on empty tables.
  await client.query('ANALYZE');
  return telling;
}
