import { randomUUID } from 'node:crypto';
import type { RolMetBereik, Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';

/** A board with two schools, a running cycle at the first, people in every role, and a board next door. */
export interface AntwoordProef {
  bestuurId: string;
  scholen: { lyceum: string; vakschool: string };
  cyclus: string;
  anderecyclus: string;
  bestuurscyclus: string;
  /** Doors as these people open them. */
  leider: Toegang;
  hr: Toegang;
  bestuurder: Toegang;
  teamleider: Toegang;
  andereLeider: Toegang;
  leraar: Toegang;
  buren: Toegang;
  mens: (naam: string, rol: Partial<RolMetBereik>) => Promise<Toegang>;
}

export const THEMA = { thema: 'meer-masters', editie: 1 } as const;
/** Questions of the guide by their kind, in part 1A; a table asks in 1B. */
export const VRAGEN = { tekst: '1a-vraag-toelichting-01', andereTekst: '1a-vraag-toelichting-02', oordeel: '1a-vraag-visie-01', keuze: '1a-resultaat', meerkeuze: '1a-voorbeelden-ambities', niveaus: '1a-vraag-masters-05', tabel: '1b-bronnen' } as const;

export async function antwoordProef(): Promise<AntwoordProef> {
  const bestuur = await bestuurMaken();
  const buur = await bestuurMaken();
  const scholen = { lyceum: randomUUID(), vakschool: randomUUID() };
  const [cyclus, anderecyclus, bestuurscyclus] = [randomUUID(), randomUUID(), randomUUID()];
  const mens = (naam: string, rol: Partial<RolMetBereik>) => mensMaken(bestuur, naam, rol);
  await alsBeheer(async (client) => {
    await client.query(`INSERT INTO school (id, "bestuurId", brin, vestiging, naam) VALUES ($1, $3, '90ZZ', '00', 'Lyceum'), ($2, $3, '90ZZ', '01', 'Vakschool')`, [scholen.lyceum, scholen.vakschool, bestuur.id]);
    await client.query(`INSERT INTO cyclus (id, "bestuurId", "schoolId", naam, thema, editie, begin, einde) VALUES ($1, $4, $5, 'Lyceum 2026', 'meer-masters', 1, '2026-08-01', '2028-07-31'),
      ($2, $4, $6, 'Vakschool 2026', 'meer-masters', 1, '2026-08-01', '2028-07-31'), ($3, $4, NULL, 'Bestuur 2026', 'meer-masters', 1, '2026-08-01', '2028-07-31')`, [cyclus, anderecyclus, bestuurscyclus, bestuur.id, scholen.lyceum, scholen.vakschool]);
  });
  const leider = await mens('Sjoerd Terpstra', { rol: 'schoolleider', bereik: 'school', schoolIds: [scholen.lyceum] });
  return {
    bestuurId: bestuur.id, scholen, cyclus, anderecyclus, bestuurscyclus, mens, leider,
    hr: await mens('Joost Meinema', { rol: 'hr', bereik: 'bestuur' }),
    bestuurder: await mens('Marijke Postma', { rol: 'bestuurder', bereik: 'bestuur' }),
    teamleider: await mens('Nynke Wiersma', { rol: 'teamleider', bereik: 'team', teamIds: [randomUUID()] }),
    andereLeider: await mens('Bea Vos', { rol: 'schoolleider', bereik: 'school', schoolIds: [scholen.vakschool] }),
    leraar: await mens('Annelies Hofstra', { rol: 'leraar', bereik: 'zelf' }),
    buren: await mensMaken(buur, 'Esther de Groot', { rol: 'bestuurder', bereik: 'bestuur' }),
  };
}

type Bestuur = Toegang['bestuur'];

async function bestuurMaken(): Promise<Bestuur> {
  const id = randomUUID();
  const slug = `proef-${id.slice(0, 8)}`;
  await alsBeheer((client) => client.query('INSERT INTO bestuur (id, nummer, naam, slug) VALUES ($1, $2, $3, $2)', [id, slug, 'Stichting Proef']));
  return { id, slug, naam: 'Stichting Proef', nummer: slug };
}

async function mensMaken(bestuur: Bestuur, naam: string, rol: Partial<RolMetBereik>): Promise<Toegang> {
  const gebruiker = { id: randomUUID(), naam, email: `${randomUUID().slice(0, 8)}@proef.example` };
  await alsBeheer((client) => client.query('INSERT INTO gebruiker (id, email, naam) VALUES ($1, $2, $3)', [gebruiker.id, gebruiker.email, naam]));
  return { sessieId: randomUUID(), gebruiker, bestuur, rollen: [{ rol: 'hr', bereik: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null, ...rol }] };
}

/** Assigns a question, or the whole part, to somebody. */
export async function toewijzen(proef: AntwoordProef, wie: Toegang, deelfase: string, vraagId: string | null, cyclus = proef.cyclus): Promise<void> {
  await alsBeheer((client) => client.query(`INSERT INTO opdracht ("bestuurId", "cyclusId", "schoolId", deelfase, "vraagId", "gebruikerId") SELECT "bestuurId", id, "schoolId", $2, $3, $4 FROM cyclus WHERE id = $1`, [cyclus, deelfase, vraagId, wie.gebruiker.id]));
}

export async function faseSluiten(proef: AntwoordProef, deelfase: string, dicht: boolean): Promise<void> {
  await alsBeheer((client) => client.query(`INSERT INTO faseroute ("bestuurId", "cyclusId", "schoolId", deelfase, volgorde, "afgeslotenOp") SELECT "bestuurId", id, "schoolId", $2, 0, CASE WHEN $3 THEN now() END FROM cyclus WHERE id = $1
    ON CONFLICT ("bestuurId", "cyclusId", deelfase) DO UPDATE SET "afgeslotenOp" = EXCLUDED."afgeslotenOp"`, [proef.cyclus, deelfase, dicht]));
}
