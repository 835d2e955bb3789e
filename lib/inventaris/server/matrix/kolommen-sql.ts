import 'server-only';
import { sql, vast, type Sql } from '@/lib/db/sql';
import { SOORTEN_MASTER } from '@/lib/inventaris/indicatoren';
import { STAATKOLOMMEN, type MatrixKolom, type Staatkolom } from '@/lib/inventaris/matrix-kolommen';
import { HOGER_ONDERWIJS, startersgrens } from '@/lib/inventaris/populatie';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { STANDAARDINSTELLING } from '../../bestuursinstelling';
import { VOLLEDIGE_GRADEN } from '../../bevoegdheid';
import { KENMERK_SQL } from '../cijfers/grondslag';
import { feiten } from '../feiten';
import { isMasterSql } from '../masterniveaus-sql';

const heeft = KENMERK_SQL;
const reeks = (woorden: readonly string[]) => woorden.map((woord) => `'${woord}'`).join(', ');

/** The code of one column for leraar r (../matrix/feiten-per-leraar.ts) with person m, on a day and as known on a moment. */
export function staatSql(kolom: Staatkolom, bereik: Reikwijdte, dag: string, bekendOp: Date | null): Sql {
  switch (kolom) {
    case 'master': return vast(`CASE WHEN ${heeft.masterBevestigd} THEN 'bevestigd' WHEN ${heeft.master} THEN 'opgegeven' WHEN ${heeft.zonderDiploma} THEN 'onbekend' ELSE 'geen' END`);
    case 'wo': return vast(`CASE WHEN coalesce(r.vwo, 0) > 0
      THEN CASE WHEN ${heeft.woMasterBevestigd} THEN 'bevestigd' WHEN ${heeft.woMaster} THEN 'opgegeven' WHEN ${heeft.zonderDiploma} THEN 'uitzoeken' ELSE 'nodig' END
      ELSE CASE WHEN ${heeft.woMasterBevestigd} THEN 'vast-elders' WHEN ${heeft.woMaster} THEN 'opgegeven-elders' WHEN ${heeft.zonderDiploma} THEN 'onbekend' ELSE 'geen' END END`);
    case 'soort': return vast(`CASE r.soort ${SOORTEN_MASTER.map((soort, plaats) => `WHEN ${plaats} THEN '${soort}'`).join(' ')} ELSE 'geen' END`);
    case 'bevoegd': return vast(`CASE r.oordeel WHEN 4 THEN 'onbevoegd' WHEN 3 THEN 'benoembaar' WHEN 2 THEN 'onbekend' WHEN 1 THEN 'bevoegd' ELSE 'geen-lessen' END`);
    case 'studie': return vast(`CASE WHEN ${heeft.inOpleiding} THEN 'bezig' ELSE 'geen' END`);
    case 'vertrek': return sql`CASE WHEN r."vertrekOp" IS NULL THEN 'onbekend' WHEN r."vertrekOp" <= (${dag}::date + interval '1 year')::date THEN 'binnen-1'
      WHEN r."vertrekOp" <= (${dag}::date + interval '3 years')::date THEN 'binnen-3' ELSE 'later' END`;
    case 'screening': return screening(bereik, dag, bekendOp);
    case 'leeftijd': return sql`CASE WHEN m.geboortedatum IS NULL THEN 'onbekend' ELSE (ARRAY['tot-30', '30-39', '40-49', '50-59', 'vanaf-60'])[
      1 + width_bucket(extract(year FROM age(${dag}::date, m.geboortedatum))::int, ARRAY[30, 40, 50, 60])] END`;
    case 'populatie': return populatie(bereik, dag, bekendOp);
  }
}

function screening({ bestuurId }: Reikwijdte, dag: string, bekendOp: Date | null): Sql {
  const jaren = sql`coalesce((SELECT i."verouderdNaJaren" FROM ${feiten('bestuursinstelling', bestuurId, bekendOp)} i WHERE i."bestuurId" = ${bestuurId}::uuid), ${STANDAARDINSTELLING.verouderdNaJaren})`;
  return sql`CASE WHEN r.behaald = 0 THEN 'geen-diploma' WHEN r."teScreenen" >= r.behaald THEN 'nooit' WHEN r."teScreenen" > 0 THEN 'deels'
    WHEN r."gescreendOp" < (${dag}::date - make_interval(years => ${jaren}))::timestamptz THEN 'verouderd' ELSE 'gescreend' END`;
}

/** Twin of `populatieVan` in lib/inventaris/populatie.ts. */
function populatie({ bestuurId }: Reikwijdte, dag: string, bekendOp: Date | null): Sql {
  const dagVan = vast('coalesce(d."behaaldOp", make_date(d."behaaldJaar", 1, 1))');
  const vanWie = (tabel: string) => sql`${vast(`${tabel}."bestuurId"`)} = ${bestuurId}::uuid AND ${vast(`${tabel}."medewerkerId"`)} = r.id`;
  const gold = (graden: readonly string[]) => sql`EXISTS (SELECT 1 FROM ${feiten('bevoegdheid', bestuurId, bekendOp)} b WHERE ${vanWie('b')} AND (b.begin IS NULL OR b.begin <= e.dag) AND (b.einde IS NULL OR b.einde >= e.dag) AND b.graad IN (${vast(reeks(graden))}))`;
  return sql`coalesce(m.populatie::text, (
    SELECT CASE WHEN NOT ${gold(VOLLEDIGE_GRADEN)} AND (${gold(['geschiktheidsverklaring'])} OR ${gold(['in-opleiding'])} AND EXISTS (
        SELECT 1 FROM ${feiten('diploma', bestuurId, bekendOp)} d WHERE ${vanWie('d')} AND d.status = 'behaald' AND d.niveau IN (${vast(reeks(HOGER_ONDERWIJS))}) AND ${dagVan} < e.dag)) THEN 'zij-instromer'
      WHEN e.dag >= ${startersgrens(dag)}::date THEN 'starter'
      ELSE coalesce((SELECT CASE WHEN min(${dagVan}) <= e.dag THEN 'van-buiten' WHEN min(${dagVan}) IS NOT NULL THEN 'opgeschoold' END
        FROM ${feiten('diploma', bestuurId, bekendOp)} d WHERE ${vanWie('d')} AND d.status = 'behaald' AND ${isMasterSql(bestuurId, { bekendOp })} AND ${dagVan} <= ${dag}::date), 'zittend') END
    FROM (SELECT min(a.begin) AS dag FROM ${feiten('aanstelling', bestuurId, bekendOp)} a WHERE ${vanWie('a')} AND a.categorie = 'OP' AND a.begin <= ${dag}::date) e))`;
}

/** Condition on k: the leraar is a gap in this column. */
export function isGat(kolom: Staatkolom): Sql {
  return vast(`k."k_${kolom}" IN (${reeks(STAATKOLOMMEN[kolom].gaten)})`);
}

/** What is counted under the column, and who is asked about, over rows q; `weging` is 1 or q.fte. */
export function kolomTelling(kolom: Staatkolom, weging: '1' | 'q.fte'): string {
  const { gaten, telt, buiten }: MatrixKolom = STAATKOLOMMEN[kolom];
  const geteld = gaten.length > 0 ? gaten : (telt?.staten ?? []);
  const som = (eis: string) => `coalesce(sum(${weging}) FILTER (WHERE ${eis}), 0)`;
  const van = buiten && buiten.length > 0 ? som(`q."k_${kolom}" NOT IN (${reeks(buiten)})`) : `coalesce(sum(${weging}), 0)`;
  return `'${kolom}', json_build_object('telt', ${geteld.length > 0 ? som(`q."k_${kolom}" IN (${reeks(geteld)})`) : '0'}, 'van', ${van})`;
}

/** Order of the codes for sorting: as the states stand in the registry, the last first, so that gaps come before what is in order. */
export function rangVan(kolom: Staatkolom): Sql {
  const staten = Object.keys(STAATKOLOMMEN[kolom].staten).reverse();
  return vast(`array_position(ARRAY[${reeks(staten)}], q."k_${kolom}")`);
}
