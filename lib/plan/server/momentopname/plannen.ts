import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import { regelVan, TOESTANDWOORDEN, type Handeling, type Toestand } from '../../toestanden';
import { AMOWOORDEN, GROEPWOORDEN, RACIWOORDEN, type Planinhoud } from '../../planinhoud';
import type { Momentactiviteit, Momentplan, Momentregel } from '../../momentopname';
import type { Lees, Plek } from './bron';

interface Planrij { id: string; naam: string; doel: string; toestand: Toestand; eigenaar: string | null; begin: string; einde: string; vastgesteldeVersieId: string | null }
type Bij<K extends keyof Momentplan> = Momentplan[K] extends (infer R)[] ? R & { planId: string } : never;
type Versie = Bij<'versies'> & { id: string; inhoud: Planinhoud };

const OORDEEL = { akkoord: 'Akkoord', wijzigingen: 'Wijzigingen gevraagd' } as const;
const STAND = { open: 'Open', overgenomen: 'Overgenomen', 'niet-overgenomen': 'Niet overgenomen' } as const;
const SOORT = { advies: 'Advies', instemming: 'Instemming' } as const;
const UITKOMST = { positief: 'Positief', voorwaarden: 'Onder voorwaarden', negatief: 'Negatief', ingetrokken: 'Ingetrokken' } as const;
const KLEUR = { 'op-koers': 'Op koers', 'let-op': 'Let op', vastgelopen: 'Vastgelopen' } as const;
const ACTIVITEITSTAND = { open: 'Open', bezig: 'Bezig', klaar: 'Klaar' } as const;
const woord = (woorden: Record<string, string>, code: string): string => woorden[code] ?? code;

/**
 * Inside: the plans of a cycle as they were carried out. What a plan says is its adopted version, or else the last that
 * was submitted, or else what was being written; of other versions the number and seal stay, the versions themselves
 * never change either.
 * @param schrijfbeeld what a plan that was never submitted says now
 */
export async function plannenLezen(lees: Lees, { bestuurId, cyclusId }: Plek, schrijfbeeld: (planId: string) => Promise<Planinhoud>): Promise<Momentplan[]> {
  const hier = (alias: Sql): Sql => sql`${alias}."bestuurId" = ${bestuurId}::uuid AND ${alias}."cyclusId" = ${cyclusId}::uuid`;
  const plannen = await lees<Planrij>(sql`
    SELECT p.id, p.naam, p.doel, p.toestand, g.naam AS eigenaar, p.begin, p.einde, p."vastgesteldeVersieId" FROM plan p LEFT JOIN gebruiker g ON g.id = p."eigenaarId" WHERE ${hier(sql`p`)} ORDER BY p."createdAt", p.id`);
  if (plannen.length === 0) return [];
  const versies = await lees<Versie>(sql`
    SELECT v.id, v."planId", v.nummer, v.hash, v.bericht, g.naam AS wie, to_json(v."createdAt") #>> '{}' AS op,
      CASE WHEN v.id = p."vastgesteldeVersieId" OR p."vastgesteldeVersieId" IS NULL AND v.nummer = p.versienummer THEN v.inhoud END AS inhoud
    FROM planversie v JOIN plan p ON p."bestuurId" = v."bestuurId" AND p.id = v."planId" LEFT JOIN gebruiker g ON g.id = v."gebruikerId" WHERE ${hier(sql`v`)} ORDER BY v.nummer`);
  const deel = await lezenPerPlan(lees, hier);
  const uit: Momentplan[] = [];
  for (const plan of plannen) uit.push(await planVan(plan, versies.filter(({ planId }) => planId === plan.id), deel, schrijfbeeld));
  return uit;
}

type Delen = Awaited<ReturnType<typeof lezenPerPlan>>;

async function planVan(plan: Planrij, versies: Versie[], deel: Delen, schrijfbeeld: (planId: string) => Promise<Planinhoud>): Promise<Momentplan> {
  const { vastgesteldeVersieId, toestand, ...kop } = plan;
  const bewaard = versies.find(({ inhoud }) => inhoud !== null);
  const mijn = <R extends { planId: string }>(lijst: readonly R[]): Omit<R, 'planId'>[] => lijst.filter(({ planId }) => planId === plan.id).map(({ planId: _plan, ...rest }) => rest);
  return {
    ...kop, toestand: TOESTANDWOORDEN[toestand], versie: bewaard?.nummer ?? null, vastgesteld: vastgesteldeVersieId !== null, activiteiten: activiteitenVan(bewaard?.inhoud ?? await schrijfbeeld(plan.id)),
    versies: versies.map(({ nummer, hash, bericht, wie, op }) => ({ nummer, hash, bericht, wie, op })),
    standen: mijn(deel.standen).map((een) => ({ ...een, stand: woord(ACTIVITEITSTAND, een.stand) })),
    stappen: mijn(deel.stappen).map(({ handeling, ...een }) => ({ ...een, naam: regelVan(handeling).naam })),
    oordelen: mijn(deel.oordelen).map((een) => ({ ...een, oordeel: woord(OORDEEL, een.oordeel) })),
    opmerkingen: mijn(deel.opmerkingen).map((een) => ({ ...een, stand: woord(STAND, een.stand) })),
    medezeggenschap: mijn(deel.medezeggenschap).map((een) => ({ ...een, soort: woord(SOORT, een.soort), uitkomst: een.uitkomst === null ? null : woord(UITKOMST, een.uitkomst) })),
    meldingen: mijn(deel.meldingen).map((een) => ({ ...een, kleur: woord(KLEUR, een.kleur) })),
    bijsturingen: mijn(deel.bijsturingen),
  };
}

const OORDEELWOORD = { ja: 'Ja', deels: 'Deels', nee: 'Nee' } as const;

function activiteitenVan({ doelen, activiteiten }: Planinhoud): Momentactiviteit[] {
  const naam = (id: string) => activiteiten.find((een) => een.id === id)?.naam ?? '';
  return activiteiten.map((een) => {
    const regels: Momentregel[] = [
      { naam: 'Ontwerp', tekst: een.ontwerp }, { naam: 'Wie doet wat', tekst: (een.rollen ?? []).map(({ groep, raci, toelichting }) => `${GROEPWOORDEN[groep]} ${RACIWOORDEN[raci]}${toelichting ? `: ${toelichting}` : ''}`).join('\n') },
      { naam: 'Na', tekst: (een.na ?? []).map(naam).filter(Boolean).join('\n') }, { naam: 'Dekking', tekst: een.dekking },
      { naam: 'Voorwaarden', tekst: [...([['Tijd', een.tijd], ['Budget', een.budget], ['Leiding', een.leiding]] as const).flatMap(([wat, oordeel]) => (oordeel ? [`${wat}: ${OORDEELWOORD[oordeel].toLowerCase()}`] : [])), een.voorwaarden].filter(Boolean).join('\n') },
      { naam: 'Communicatie', tekst: een.communicatie }, { naam: 'Monitoring', tekst: een.monitoring },
    ];
    return {
      id: een.id, naam: een.naam, doelId: een.doelId, doel: doelen.find(({ id }) => id === een.doelId)?.tekst ?? null, amo: een.amo ? AMOWOORDEN[een.amo] : null, eigenaar: een.eigenaar ?? null,
      begin: een.begin, einde: een.einde, mijlpaal: een.mijlpaal, uren: een.uren, kosten: een.kosten, regels: regels.filter(({ tekst }) => Boolean(tekst)),
    };
  });
}

async function lezenPerPlan(lees: Lees, hier: (alias: Sql) => Sql) {
  return {
    standen: await lees<Bij<'standen'>>(sql`
      SELECT s."planId", s."activiteitId", s.stand, s.voortgang, s.uren, s.kosten, s."verwachtEinde", s."klaarOp" FROM activiteitstand s JOIN activiteit a ON a."bestuurId" = s."bestuurId" AND a.id = s."activiteitId" WHERE ${hier(sql`s`)} ORDER BY a.volgorde, a.id`),
    stappen: await lees<{ planId: string; handeling: Handeling; reden: string; versie: number | null; wie: string | null; op: string }>(sql`
      SELECT s."planId", s.handeling, s.reden, v.nummer AS versie, g.naam AS wie, to_json(s."createdAt") #>> '{}' AS op
      FROM planstap s LEFT JOIN planversie v ON v."bestuurId" = s."bestuurId" AND v.id = s."planversieId" LEFT JOIN gebruiker g ON g.id = s."gebruikerId" WHERE ${hier(sql`s`)} ORDER BY s."createdAt", s.id`),
    oordelen: await lees<Bij<'oordelen'>>(sql`
      SELECT o."planId", v.nummer AS versie, o.oordeel, o.reden, g.naam AS wie, to_json(o."createdAt") #>> '{}' AS op
      FROM planoordeel o JOIN planversie v ON v."bestuurId" = o."bestuurId" AND v.id = o."planversieId" LEFT JOIN gebruiker g ON g.id = o."gebruikerId" WHERE ${hier(sql`o`)} ORDER BY o."createdAt", o.id`),
    opmerkingen: await lees<Bij<'opmerkingen'>>(sql`
      SELECT o."planId", v.nummer AS versie, coalesce(a.naam, '') AS bij, o.tekst, o.voorstel, o.stand, g.naam AS wie, to_json(o."createdAt") #>> '{}' AS op
      FROM planopmerking o JOIN planversie v ON v."bestuurId" = o."bestuurId" AND v.id = o."planversieId" LEFT JOIN activiteit a ON a."bestuurId" = o."bestuurId" AND a.id = o."activiteitId" LEFT JOIN gebruiker g ON g.id = o."gebruikerId"
      WHERE ${hier(sql`o`)} ORDER BY o."createdAt", o.id`),
    medezeggenschap: await lees<Bij<'medezeggenschap'>>(sql`
      SELECT m."planId", m.soort, m.vraag, m.uitkomst, m."uitkomstTekst" AS tekst, m.namens, m."uitgebrachtOp" AS datum FROM mr_stap m WHERE ${hier(sql`m`)} ORDER BY m."createdAt", m.id`),
    meldingen: await lees<Bij<'meldingen'>>(sql`
      SELECT s."planId", s.periode, s.kleur, s.verhaal, a.naam AS activiteit, g.naam AS wie FROM statusmelding s LEFT JOIN activiteit a ON a."bestuurId" = s."bestuurId" AND a.id = s."activiteitId" LEFT JOIN gebruiker g ON g.id = s."gebruikerId"
      WHERE ${hier(sql`s`)} ORDER BY s.periode, s."createdAt", s.id`),
    bijsturingen: await lees<Bij<'bijsturingen'>>(sql`
      SELECT b."planId", b.wat, b.reden, a.naam AS activiteit, g.naam AS wie, to_json(b."createdAt") #>> '{}' AS op FROM bijsturing b LEFT JOIN activiteit a ON a."bestuurId" = b."bestuurId" AND a.id = b."activiteitId" LEFT JOIN gebruiker g ON g.id = b."gebruikerId"
      WHERE ${hier(sql`b`)} ORDER BY b."createdAt", b.id`),
  };
}
