import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Groep } from '@/lib/inventaris/groep';
import { INDICATOR_SLEUTELS } from '@/lib/inventaris/indicatoren';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import { legeMeting, type Meting } from '@/lib/inventaris/meting';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { groepenLezen } from '@/lib/inventaris/server/cijfers/groepen-lezen';
import { sectiesBerekenen } from '@/lib/inventaris/server/cijfers/secties-berekenen';
import type { Doelenblad, Doelregel } from '@/lib/overzicht/doelenblad';
import { doelstand } from '@/lib/inventaris/doelstand';
import { geldendDoel } from '@/lib/inventaris/doelwaarde';
import { plekVan } from '@/lib/overzicht/overzicht';
import { kan } from '@/lib/toegang/rechten';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';

type Rij = Omit<Doelregel, 'plek' | 'stand' | 'geldt' | 'op'> & { school: string | null; sectie: string | null; op: Date };

/** The goals of the board and of the schools within reach, each beside where its place stands on the day, in people. */
export async function doelenTonen(toegang: Toegang, peildatum: string): Promise<Doelenblad> {
  return binnenBestuur(toegang, 'overzicht:lezen', async (db, bereik) => {
    const punt = meetpunt(peildatum);
    const [groepen, cijfers, alle] = await Promise.all([groepenLezen(db, bereik), cijfersBerekenen(db, bereik, punt), doelenLezen(db, bereik.bestuurId)]);
    const regels = alle.filter(({ schoolId }) => schoolId === null || groepen.some((groep) => groep.schoolId === schoolId));
    const [secties, plekken] = await Promise.all([
      regels.some(({ sectieId }) => sectieId !== null) ? sectiesBerekenen(db, bereik, punt) : new Map<string, Meting>(),
      kan(toegang, 'doelen:zetten') ? plekkenLezen(db, bereik.bestuurId) : [],
    ]);
    const eigen = plekVan(OMVANG[bereik.soort], groepen);
    return {
      peildatum, plekken, wie: WIE[OMVANG[bereik.soort]],
      nu: INDICATOR_SLEUTELS.map((indicator) => {
        const doel = geldendDoel(alle, indicator, peildatum, eigen);
        return { indicator, doel, stand: doelstand(cijfers.totaal, indicator, 'personen', doel.waarde) };
      }),
      regels: regels.map(({ school, sectie, op, ...regel }) => {
        const meting = metingVan(regel, { bereik, groepen, cijfers, secties });
        const doel = geldendDoel(alle, regel.indicator, peildatum, regel);
        const van = regel.sectieId ? 'sectie' : regel.schoolId ? 'school' : 'bestuur';
        return {
          ...regel, op: op.toISOString(), plek: school === null ? 'Alle scholen' : sectie === null ? school : `${school}, sectie ${sectie}`,
          stand: meting && doelstand(meting, regel.indicator, 'personen', regel.waarde), geldt: doel.van === van && doel.jaar === regel.jaar,
        };
      }),
    };
  });
}

const OMVANG = { bestuur: 'bestuur', school: 'scholen', team: 'teams', zelf: 'teams' } as const;
const WIE = { bestuur: 'alle scholen', scholen: 'uw scholen', teams: 'uw team' } as const;

interface Bron {
  bereik: Reikwijdte;
  groepen: readonly Groep[];
  cijfers: { totaal: Meting; groepen: ReadonlyMap<string, Meting> };
  secties: ReadonlyMap<string, Meting>;
}

// A figure of a part would be held against the goal of the whole: then rather none.
function metingVan({ schoolId, sectieId }: Pick<Rij, 'schoolId' | 'sectieId'>, { bereik, groepen, cijfers, secties }: Bron): Meting | null {
  const heel = (id: string) => groepen.some((groep) => groep.id === id && !groep.gedeeltelijk);
  if (schoolId === null) return bereik.soort === 'bestuur' ? cijfers.totaal : null;
  if (!heel(schoolId)) return null;
  return (sectieId === null ? cijfers.groepen.get(schoolId) : secties.get(sectieId)) ?? legeMeting(sectieId ?? schoolId);
}

function doelenLezen(db: Db, bestuurId: string): Promise<Rij[]> {
  return rijen<Rij>(db, sql`
    SELECT d.id, d.versie, d.indicator, d."schoolId", d."sectieId", d.jaar, d.waarde, d.toelichting, d."createdAt" AS op, s.naam AS school, x.label AS sectie
    FROM doelwaarde d LEFT JOIN school s ON s."bestuurId" = d."bestuurId" AND s.id = d."schoolId"
    LEFT JOIN sectie x ON x."bestuurId" = d."bestuurId" AND x.id = d."sectieId"
    WHERE d."bestuurId" = ${bestuurId}::uuid AND d.indicator = ANY (${[...INDICATOR_SLEUTELS]}::text[])
    ORDER BY s.naam NULLS FIRST, x.label NULLS FIRST, d.indicator, d.jaar`);
}

function plekkenLezen(db: Db, bestuurId: string): Promise<Doelenblad['plekken']> {
  return rijen(db, sql`
    SELECT 'bestuur' AS waarde, 'Alle scholen' AS naam, '' AS volgorde
    UNION ALL SELECT 'school:' || s.id, s.naam, s.naam FROM school s WHERE s."bestuurId" = ${bestuurId}::uuid
    UNION ALL SELECT 'sectie:' || x.id, s.naam || ', sectie ' || x.label, s.naam || ', ' || x.label FROM sectie x JOIN school s ON s."bestuurId" = x."bestuurId" AND s.id = x."schoolId" WHERE x."bestuurId" = ${bestuurId}::uuid
    ORDER BY volgorde`);
}
