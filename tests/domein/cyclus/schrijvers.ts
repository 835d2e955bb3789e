import { randomUUID } from 'node:crypto';
import type { Bewaaruitslag, Waarde } from '@/lib/cyclus/antwoord';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { THEMA, VRAGEN, type AntwoordProef } from './antwoord-opzet';

// People who write in the same answers, as the phase page does: each with the text and version that was last seen. Every
// edit adds its own mark to the text, so that a lost one can be counted.

export type Deel = 'tekst' | 'organisatie' | 'medewerkers' | 'leerlingen';
export const DELEN: readonly Deel[] = ['tekst', 'organisatie', 'medewerkers', 'leerlingen'];
/** A question with parts of its own, so that people also meet in different parts of one answer. */
export const VRAAG = VRAGEN.niveaus;

export interface Bewerking { wie: Toegang; cyclus: string; vraagId: string; versie: number; sleutel: string; waarde: Waarde; merk: string; botsing?: string }
interface Klad { versie: number; waarde: Waarde; botsing?: string }

/** What was promised to people: a mark that was saved stands in the text, a mark that collided stands beside it. */
export class Toezegging {
  readonly erin = new Set<string>();
  readonly ernaast = new Set<string>();
  pogingen = 0;

  houd({ merk }: Bewerking, uitslag: Bewaaruitslag): void {
    (uitslag.staat === 'botsing' ? this.ernaast : this.erin).add(merk);
  }
}

export class Schrijver {
  private readonly klad = new Map<string, Klad>();
  private nummer = 0;
  readonly verstuurd: Bewerking[] = [];

  constructor(readonly wie: Toegang, readonly naam: string, readonly cyclus: string) {}

  /** Adds a mark to one part of the text that this person sees. */
  typ(vraagId: string, deel: Deel): Bewerking {
    const { versie, waarde, botsing } = this.klad.get(vraagId) ?? { versie: 0, waarde: {} };
    const merk = `[${this.naam}-${(this.nummer += 1)}]`;
    const bewerking: Bewerking = { wie: this.wie, cyclus: this.cyclus, vraagId, versie, sleutel: randomUUID(), waarde: metMerk(waarde, deel, merk), merk, ...(botsing ? { botsing } : {}) };
    this.klad.set(vraagId, { versie, waarde: bewerking.waarde, ...(botsing ? { botsing } : {}) });
    this.verstuurd.push(bewerking);
    return bewerking;
  }

  /** What the page does with the answer of the door. `neemOver`: after a collision go on in the text of the other. */
  hoort({ vraagId, waarde, versie }: Bewerking, uitslag: Bewaaruitslag, neemOver: boolean): void {
    if (uitslag.staat === 'bewaard') this.klad.set(vraagId, { versie: uitslag.versie, waarde });
    else if (uitslag.staat === 'samengevoegd') this.klad.set(vraagId, { versie: uitslag.versie, waarde: uitslag.waarde });
    else this.klad.set(vraagId, neemOver ? { versie: uitslag.huidig.versie, waarde: uitslag.huidig.waarde } : { versie, waarde, botsing: uitslag.botsing });
  }
}

function metMerk(waarde: Waarde, deel: Deel, merk: string): Waarde {
  return deel === 'tekst' ? { ...waarde, tekst: `${waarde.tekst ?? ''}${merk}` } : { ...waarde, delen: { ...waarde.delen, [deel]: `${waarde.delen?.[deel] ?? ''}${merk}` } };
}

/** Sends an edit through the real door; when it says that it is busy, it sends the same again, as the page does. */
export async function lever({ wie, cyclus, vraagId, versie, sleutel, waarde, botsing }: Bewerking, keren = 20): Promise<Bewaaruitslag> {
  try {
    return await antwoordBewaren(wie, { ...THEMA, cyclusId: cyclus, vraagId, stem: 'school', status: 'concept', versie, sleutel, waarde: { ...waarde }, ...(botsing ? { botsing } : {}) });
  } catch (fout) {
    if (fout instanceof Weigering && fout.code === 'bezet' && keren > 1) return lever({ wie, cyclus, vraagId, versie, sleutel, waarde, merk: '', ...(botsing ? { botsing } : {}) }, keren - 1);
    throw fout;
  }
}

export interface Stand { kwijt: string[]; dubbel: number; gaten: number; versies: number; botsingen: number }

/** What of the promises does not stand in the database, and how often one sending had more than one effect. */
export async function nakijken(cyclus: string, { erin, ernaast }: Toezegging): Promise<Stand> {
  return alsBeheer(async (client) => {
    const tekst = (await client.query<{ alles: string | null }>(`SELECT string_agg(waarde::text, ' ') AS alles FROM antwoord WHERE "cyclusId" = $1`, [cyclus])).rows[0]?.alles ?? '';
    const naast = (await client.query<{ alles: string | null }>(`SELECT string_agg(b.waarde::text, ' ') AS alles FROM antwoordbotsing b JOIN antwoord a ON a.id = b."antwoordId" WHERE a."cyclusId" = $1 AND b."opgelostOp" IS NULL`, [cyclus])).rows[0]?.alles ?? '';
    const { rows: [tel] } = await client.query<{ versies: number; gaten: number; botsingen: number; dubbel: number }>(`
      SELECT (SELECT count(*)::int FROM antwoordversie v JOIN antwoord a ON a.id = v."antwoordId" WHERE a."cyclusId" = $1) AS versies,
        (SELECT count(*)::int FROM antwoord a WHERE a."cyclusId" = $1 AND a.versie <> (SELECT count(*) FROM antwoordversie v WHERE v."antwoordId" = a.id)) AS gaten,
        (SELECT count(*)::int FROM antwoordbotsing b JOIN antwoord a ON a.id = b."antwoordId" WHERE a."cyclusId" = $1) AS botsingen,
        (SELECT count(*)::int FROM (SELECT sleutel FROM (SELECT v.sleutel FROM antwoordversie v JOIN antwoord a ON a.id = v."antwoordId" WHERE a."cyclusId" = $1
          UNION ALL SELECT b.sleutel FROM antwoordbotsing b JOIN antwoord a ON a.id = b."antwoordId" WHERE a."cyclusId" = $1) s GROUP BY sleutel HAVING count(*) > 1) d) AS dubbel`, [cyclus]);
    const kwijt = [...[...erin].filter((merk) => !tekst.includes(merk)), ...[...ernaast].filter((merk) => !naast.includes(merk) && !tekst.includes(merk))];
    return { kwijt, ...(tel ?? { versies: 0, gaten: 0, botsingen: 0, dubbel: 0 }) };
  });
}

/** A fresh cycle at the first school of the board. */
export async function verseCyclus(proef: AntwoordProef): Promise<string> {
  const id = randomUUID();
  await alsBeheer((client) => client.query(`INSERT INTO cyclus (id, "bestuurId", "schoolId", naam, thema, editie, begin, einde) VALUES ($1, $2, $3, 'Druk', 'meer-masters', 1, '2026-08-01', '2028-07-31')`, [id, proef.bestuurId, proef.scholen.lyceum]));
  return id;
}
