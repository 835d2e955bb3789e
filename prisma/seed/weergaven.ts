import type { Client } from 'pg';
import { weergaveInstellingen, type WeergaveSoort } from '@/lib/inventaris/weergave';
import { cast, type CastBestuur } from './cast';
import { uuidVan } from './generator/toeval';
import { gebruikerIdVan } from './mensen';

/** Views that HR shares with the board: what a section plan, a team talk, a forecast and a screening start from. */
const GEDEELD: readonly { soort: WeergaveSoort; naam: string; adres: string }[] = [
  { soort: 'matrix', naam: 'Gaten in vwo 4–6 per sectie', adres: '?groep=sectie&gat=wo&kolommen=team.schaal.fte.master.wo.vwo.bevoegd.studie' },
  { soort: 'matrix', naam: 'Teamgesprek: wie heeft wat', adres: '?groep=team&kolommen=sectie.schaal.fte.master.wo.soort.vwo.bevoegd.studie.leeftijd' },
  { soort: 'matrix', naam: 'Wie vertrekt met een master', adres: '?groep=school&sorteer=vertrek&kolommen=sectie.schaal.fte.master.wo.vwo.vertrek.leeftijd.populatie' },
  { soort: 'register', naam: 'Nog te screenen, per school', adres: '?groep=school&screening=te-screenen&kolommen=functie.diploma.screening.schaal' },
];

/** The shared views of a demo board whose wall is open, owned by its HR adviser. */
export async function weergavenLaden(client: Client, slug: CastBestuur): Promise<void> {
  if (slug !== 'lauwerland' && slug !== 'rijnoord') return;
  // A view belongs to a person: the wall lets nobody make one for somebody else.
  await client.query(`SELECT set_config('app.gebruiker', $1, true)`, [gebruikerIdVan(cast[slug].hr)]);
  for (const { soort, naam, adres } of GEDEELD) {
    await client.query(`INSERT INTO weergave (id, soort, naam, gedeeld, instellingen, "createdAt") VALUES ($1, $2, $3, true, $4, '2026-11-03T09:30:00Z')`,
      [uuidVan(`weergave ${slug} ${soort} ${naam}`), soort, naam, weergaveInstellingen(soort, adres)]);
  }
  await client.query(`SELECT set_config('app.gebruiker', '', true)`);
}
