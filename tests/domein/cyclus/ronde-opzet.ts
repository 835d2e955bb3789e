import { randomUUID } from 'node:crypto';
import { bijdrageBewaren } from '@/lib/cyclus/server/gast-ronde';
import { deelnameHash } from '@/lib/cyclus/server/dialoog-cookie';
import { rondeMaken } from '@/lib/cyclus/server/ronde-maken';
import { rondeTonen } from '@/lib/cyclus/server/rondes-tonen';
import { RondeMakenSchema } from '@/lib/cyclus/ronde.schema';
import type { Rondevraag } from '@/lib/cyclus/ronde';
import type { Uitkomst } from '@/lib/cyclus/ronde-uitkomst';
import { nieuwToken } from '@/lib/toegang/server/token';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { proefbestuurMaken } from '../../support/proefbestuur';

/** A board with two schools and a cycle at each; Ilse leads the first, Nynke a team of it. */
export interface RondeProef {
  bestuurId: string;
  cyclus: string;
  andereCyclus: string;
  bestuurder: Toegang;
  schoolleider: Toegang;
  anderSchool: Toegang;
  teamleider: Toegang;
  vreemd: Toegang;
}

export const VRAAG = '1a-vraag-visie-01';

export async function rondeProef(): Promise<RondeProef> {
  const [bord, ander] = [await proefbestuurMaken('ronde'), await proefbestuurMaken('vreemd')];
  const [s1, s2, cyclus, andereCyclus] = Array.from({ length: 4 }, () => randomUUID());
  await alsBeheer(async (client) => {
    await client.query(`INSERT INTO school (id, "bestuurId", brin, vestiging, naam) VALUES ($1, $3, '90ZZ', '00', 'Het Baken'), ($2, $3, '90ZZ', '01', 'De Terp')`, [s1, s2, bord.id]);
    for (const [id, school] of [[cyclus, s1], [andereCyclus, s2]]) {
      await client.query(`INSERT INTO cyclus (id, "bestuurId", "schoolId", naam, thema, editie, begin, einde) VALUES ($1, $2, $3, 'Meer masters', 'meer-masters', 1, '2026-08-01', '2028-07-31')`, [id, bord.id, school]);
    }
  });
  return {
    bestuurId: bord.id, cyclus: cyclus ?? '', andereCyclus: andereCyclus ?? '', bestuurder: bord.toegang({ rol: 'bestuurder' }), schoolleider: bord.toegang({ rol: 'schoolleider', bereik: 'school', schoolIds: [s1 ?? ''] }),
    anderSchool: bord.toegang({ rol: 'schoolleider', bereik: 'school', schoolIds: [s2 ?? ''] }), teamleider: bord.toegang({ rol: 'teamleider', bereik: 'team', teamIds: [randomUUID()] }), vreemd: ander.toegang({ rol: 'bestuurder' }),
  };
}

export interface OpenRonde { id: string; code: string; vragen: Rondevraag[] }

/** A round with an open question of the guide, a choice, a scale and dots. */
export async function openRonde(proef: RondeProef, anders: Record<string, unknown> = {}): Promise<OpenRonde> {
  const { id } = await rondeMaken(proef.schoolleider, RondeMakenSchema.parse({
    cyclus: proef.cyclus, deelfase: '1A', titel: 'Wat vinden wij?', wijze: 'anoniem', tonen: 'live', sluit: '2099-12-31', doelgroep: ['leraar', 'ouder', 'leerling', 'partner'], vraag: VRAAG, [`soort-${VRAAG}`]: 'tekst',
    'eigen-1-tekst': 'Meedoen?', 'eigen-1-soort': 'keuze', 'eigen-1-opties': 'Ja\nNee', 'eigen-2-tekst': 'Hoe ver zijn wij?', 'eigen-2-soort': 'schaal', 'eigen-3-tekst': 'Wat eerst?', 'eigen-3-soort': 'stippen', 'eigen-3-opties': 'Tijd\nGeld\nRust', ...anders,
  }));
  const { ronde, uitkomsten } = await rondeTonen(proef.schoolleider, proef.cyclus, id);
  return { id, code: ronde.code, vragen: uitkomsten.map(({ vraag }) => vraag) };
}

export interface Gast { token: string; hash: string; geeft: (velden: Partial<Record<'tekst' | 'keuze' | 'schaal' | 'doelgroep' | 'naam', string>>) => Promise<void> }

/** Somebody with a browser of their own; what is left out is left empty. */
export function gast({ code, vragen }: OpenRonde): Gast {
  const token = nieuwToken();
  const hash = deelnameHash(token, code);
  const [open, keuze, schaal] = vragen;
  return {
    token, hash,
    geeft: ({ doelgroep = '', naam = '', ...velden }) => bijdrageBewaren(code, hash, null, {
      doelgroep, naam, invoer: { [`t-${open?.id}-1`]: velden.tekst ?? '', [`v-${keuze?.id}`]: velden.keuze ?? '', [`v-${schaal?.id}`]: velden.schaal ?? '' },
    }),
  };
}

export const bord = async (proef: RondeProef, { id }: OpenRonde): Promise<Uitkomst[]> => (await rondeTonen(proef.schoolleider, proef.cyclus, id)).uitkomsten;
export const notities = (uitkomsten: Uitkomst[]): string[] => (uitkomsten[0]?.notities ?? []).map(({ tekst }) => tekst).sort();
