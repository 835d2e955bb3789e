import { createHash } from 'node:crypto';
import type pg from 'pg';
import { canoniek } from '../../lib/plan/canoniek';
import { idVan, kanarie, vasteId, type Bord } from './kanaries';

// Per school five plans of its cycle, each in another state. At the first school the teamleider reviews them and owns their
// first activity; at the second the hr of the whole board does. Canaries: '1a' and '2' as for the cycle; what was put
// before the participation council carries 'mr1' and 'mr2', which the council may see too.

export const PLANNEN = ['plan', 'planin', 'planakkoord', 'planvast', 'planmr'] as const;
export type Plansoort = (typeof PLANNEN)[number];

const STAND: Record<Plansoort, { toestand: string; versie: boolean }> = {
  plan: { toestand: 'concept', versie: false }, planin: { toestand: 'ingediend', versie: true }, planakkoord: { toestand: 'akkoord', versie: true },
  planvast: { toestand: 'vastgesteld', versie: true }, planmr: { toestand: 'bij-mr', versie: true },
};
const WEGEN: Record<string, readonly (readonly [handeling: string, van: string, naar: string])[]> = {
  concept: [], ingediend: [['indienen', 'concept', 'ingediend']], akkoord: [['indienen', 'concept', 'ingediend'], ['beoordelen', 'ingediend', 'akkoord']],
  vastgesteld: [['indienen', 'concept', 'ingediend'], ['beoordelen', 'ingediend', 'akkoord'], ['vaststellen', 'akkoord', 'vastgesteld']],
  'bij-mr': [['indienen', 'concept', 'ingediend'], ['beoordelen', 'ingediend', 'akkoord'], ['voorleggen', 'akkoord', 'bij-mr']],
};
const PLEKKEN = [{ s: 's1', plek: '1a', mr: 'mr1', wie: 'teamleider' }, { s: 's2', plek: '2', mr: 'mr2', wie: 'hr' }] as const;

/** Of each plan: 'plan s1', 'planactiviteit s1', 'plantweede s1', 'planversie s1', 'planopmerking s1'; and 'planmrstap s1'. */
export async function plannenMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const plaats of PLEKKEN) for (const soort of PLANNEN) await planMaken(owner, bord, soort, plaats);
  await owner.query(`SELECT set_config('app.gebruiker', $1, true)`, [vasteId(`gebruiker ${bord} hr`)]);
}

async function planMaken(owner: pg.ClientBase, bord: Bord, soort: Plansoort, { s, plek, mr, wie }: (typeof PLEKKEN)[number]): Promise<void> {
  const id = (wat: string) => idVan(bord, `${soort}${wat} ${s}`);
  const k = kanarie(bord, soort === 'planmr' ? mr : plek);
  const eigenaar = vasteId(`gebruiker ${bord} ${wie}`);
  const als = (gebruiker: string) => owner.query(`SELECT set_config('app.gebruiker', $1, true)`, [gebruiker]);
  await als(vasteId(`gebruiker ${bord} hr`));
  await owner.query(`INSERT INTO plan (id, "cyclusId", naam, doel, begin, einde, "urenPerKwartaal") VALUES ($1, $2, $3, $4, '2026-08-01', '2028-07-31', 100)`, [id(''), idVan(bord, `cyclus ${s}`), `${k} plan`, `${k} doel`]);
  await owner.query('INSERT INTO planbeoordelaar ("planId", "gebruikerId") VALUES ($1, $2)', [id(''), eigenaar]);
  for (const [plaats, wat] of ['activiteit', 'tweede'].entries()) {
    await owner.query(`INSERT INTO activiteit (id, "planId", volgorde, naam, ontwerp, "eigenaarId", begin, einde, uren) VALUES ($1, $2, $3, $4, $5, $6, '2026-09-01', '2027-01-31', 10)`, [id(wat), id(''), plaats + 1, `${k} ${wat}`, `${k} ontwerp`, eigenaar]);
  }
  await owner.query(`INSERT INTO activiteit_rol ("planId", "activiteitId", groep, raci, toelichting) VALUES ($1, $2, 'hr', 'R', $3)`, [id(''), id('activiteit'), `${k} rol`]);
  if (STAND[soort].versie) {
    const inhoud = JSON.stringify({
      naam: `${k} plan`, doel: `${k} doel`, begin: '2026-08-01', einde: '2028-07-31', urenPerKwartaal: 100, doelen: [],
      activiteiten: ['activiteit', 'tweede'].map((wat, plaats) => ({
        id: id(wat), volgorde: plaats + 1, naam: `${k} ${wat}`, ontwerp: `${k} ontwerp`, doelId: null, herkomstId: null, amo: null, eigenaarId: eigenaar, eigenaar: null, begin: '2026-09-01', einde: '2027-01-31', mijlpaal: false,
        uren: 10, kosten: null, dekking: '', tijd: null, budget: null, leiding: null, voorwaarden: '', communicatie: '', monitoring: '', rollen: plaats === 0 ? [{ groep: 'hr', raci: 'R', toelichting: `${k} rol` }] : [], na: [],
      })),
    });
    await owner.query('INSERT INTO planversie (id, "planId", nummer, inhoud, hash, bericht) VALUES ($1, $2, 1, $3, $4, $5)', [id('versie'), id(''), inhoud, createHash('sha256').update(canoniek(JSON.parse(inhoud))).digest('hex'), `${k} bericht`]);
  }
  for (const [handeling, van, naar] of WEGEN[STAND[soort].toestand] ?? []) {
    if (handeling === 'beoordelen') {
      await als(eigenaar);
      await owner.query(`INSERT INTO planoordeel ("planId", "planversieId", oordeel, reden) VALUES ($1, $2, 'akkoord', $3)`, [id(''), id('versie'), `${k} oordeel`]);
    }
    if (handeling === 'voorleggen') await owner.query(`INSERT INTO mr_stap (id, "planId", "planversieId", soort, vraag) VALUES ($1, $2, $3, 'instemming', $4)`, [id('stap'), id(''), id('versie'), `${k} vraag`]);
    await owner.query('INSERT INTO planstap (id, "planId", handeling, van, naar, reden, "planversieId") VALUES ($1, $2, $3, $4, $5, $6, $7)', [id(`stap ${handeling}`), id(''), handeling, van, naar, `${k} reden`, id('versie')]);
  }
  await als(eigenaar);
  if (STAND[soort].versie) await owner.query('INSERT INTO planopmerking (id, "planId", "planversieId", "activiteitId", veld, tekst, voorstel) VALUES ($1, $2, $3, $4, $5, $6, $7)', [id('opmerking'), id(''), id('versie'), id('activiteit'), 'ontwerp', `${k} opmerking`, `${k} voorstel`]);
  if (soort === 'planvast') {
    await owner.query(`INSERT INTO activiteitstand ("activiteitId", "planId", stand, voortgang) VALUES ($1, $2, 'bezig', 25)`, [id('activiteit'), id('')]);
    await owner.query(`INSERT INTO statusmelding ("planId", periode, kleur, verhaal) VALUES ($1, '2026-11-01', 'let-op', $2)`, [id(''), `${k} verhaal`]);
    await owner.query(`INSERT INTO bijsturing ("planId", "activiteitId", soort, wat, reden) VALUES ($1, $2, 'planning', $3, $4)`, [id(''), id('activiteit'), `${k} wat`, `${k} waarom`]);
  }
}

/**
 * The plans of this board as they were, whatever an earlier success did to them. Guards off for a moment: no step of the
 * product leads back.
 */
export async function plannenTerug(db: pg.Pool, bord: Bord): Promise<void> {
  const rijen = PLEKKEN.flatMap(({ s }) => PLANNEN.map((soort) => ({ soort, s, id: (wat: string) => `'${idVan(bord, `${soort}${wat} ${s}`)}'` })));
  const ids = (wat: string) => rijen.map(({ id }) => id(wat)).join(', ');
  const plannen = ids('');
  const opdrachten = [
    ...['planoordeel', 'statusmelding', 'bijsturing'].map((tabel) => `DELETE FROM ${tabel} WHERE "planId" IN (${plannen}) AND "createdAt" > (SELECT max(b."createdAt") + interval '1 second' FROM bestuur b)`),
    `DELETE FROM pdca WHERE "planId" IN (${plannen})`, `UPDATE activiteitstand SET stand = 'bezig', voortgang = 25, versie = 1, "klaarOp" = NULL WHERE "planId" IN (${plannen})`,
    `DELETE FROM planbeoordelaar WHERE "planId" IN (${plannen})`, `DELETE FROM plan_betrokkene WHERE waarom = 'beoordelaar' AND "planId" IN (${plannen})`,
    ...PLEKKEN.flatMap(({ s, wie }) => PLANNEN.map((soort) => [idVan(bord, `${soort} ${s}`), vasteId(`gebruiker ${bord} ${wie}`)])).flatMap(([plan, gebruiker]) => [
      `INSERT INTO planbeoordelaar ("bestuurId", "planId", "cyclusId", "schoolId", "gebruikerId") SELECT "bestuurId", id, "cyclusId", "schoolId", '${gebruiker}' FROM plan WHERE id = '${plan}'`,
      `INSERT INTO plan_betrokkene ("bestuurId", "planId", "cyclusId", "schoolId", "gebruikerId", waarom) SELECT "bestuurId", id, "cyclusId", "schoolId", '${gebruiker}', 'beoordelaar' FROM plan WHERE id = '${plan}'`,
    ]),
    `DELETE FROM planopmerking WHERE "planId" IN (${plannen}) AND id NOT IN (${ids('opmerking')})`, `UPDATE planopmerking SET stand = 'open', "verwerktOp" = NULL, "verwerktDoor" = NULL, versie = 1 WHERE "planId" IN (${plannen})`,
    `DELETE FROM mr_stap WHERE "planId" IN (${plannen}) AND id NOT IN (${ids('stap')})`, `UPDATE mr_stap SET uitkomst = NULL, "uitkomstTekst" = '', "uitgebrachtOp" = NULL, "uitgebrachtDoor" = NULL, versie = 1 WHERE "planId" IN (${plannen})`,
    `DELETE FROM planstap WHERE "planId" IN (${plannen}) AND id NOT IN (${['indienen', 'beoordelen', 'vaststellen', 'voorleggen'].map((handeling) => ids(`stap ${handeling}`)).join(', ')})`,
    `DELETE FROM planversie WHERE "planId" IN (${plannen}) AND id NOT IN (${ids('versie')})`,
    `DELETE FROM activiteit_na WHERE "planId" IN (${plannen})`, `DELETE FROM activiteit WHERE "planId" IN (${plannen}) AND id NOT IN (${ids('activiteit')}, ${ids('tweede')})`, `UPDATE activiteit SET "vervallenOp" = NULL, begin = '2026-09-01', einde = '2027-01-31', volgorde = CASE WHEN id IN (${ids('activiteit')}) THEN 1 ELSE 2 END WHERE "planId" IN (${plannen})`,
    ...rijen.map(({ soort, id }) => `UPDATE plan SET toestand = '${STAND[soort].toestand}', "mrSoort" = 'geen', quorum = NULL, versienummer = ${STAND[soort].versie ? 1 : 0}, "vastgesteldeVersieId" = ${soort === 'planvast' ? id('versie') : 'NULL'} WHERE id = ${id('')}`),
  ];
  const client = await db.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL session_replication_role = 'replica'`);
    for (const opdracht of opdrachten) await client.query(opdracht);
    await client.query('COMMIT');
  } catch (fout) {
    await client.query('ROLLBACK');
    throw fout;
  } finally {
    client.release();
  }
}
