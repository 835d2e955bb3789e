import { randomUUID } from 'node:crypto';

/** The part of a trial board that plans hang on. */
interface Bord {
  gebruikerId: string;
  cyclusId: string;
  andereCyclusId: string;
  bestuurscyclusId: string;
  planId: string;
  anderePlanId: string;
  bestuursplanId: string;
}

/** A plan in each cycle of the board, adopted, with a row in every table of the plan room. Nobody but the maker reviews or owns anything. */
export function planOpdrachten(b: Bord): [string, unknown[]][] {
  return [[b.planId, b.cyclusId], [b.anderePlanId, b.andereCyclusId], [b.bestuursplanId, b.bestuurscyclusId]].flatMap(([plan, cyclus]) => eenPlan(b, plan as string, cyclus as string));
}

function eenPlan(b: Bord, plan: string, cyclus: string): [string, unknown[]][] {
  const [een, twee, versie] = Array.from({ length: 3 }, () => randomUUID());
  const hash = randomUUID().replaceAll('-', '').repeat(2);
  const stap = (handeling: string, van: string, naar: string): [string, unknown[]] => ['INSERT INTO planstap ("planId", handeling, van, naar, "planversieId") VALUES ($1, $2, $3, $4, $5)', [plan, handeling, van, naar, versie]];
  return [
    [`INSERT INTO plan (id, "cyclusId", naam, begin, einde) VALUES ($1, $2, 'Plan', '2026-08-01', '2028-07-31')`, [plan, cyclus]],
    [`INSERT INTO activiteit (id, "planId", volgorde, naam, "eigenaarId") VALUES ($1, $3, 1, 'Een', $4), ($2, $3, 2, 'Twee', NULL)`, [een, twee, plan, b.gebruikerId]],
    [`INSERT INTO activiteit_rol ("planId", "activiteitId", groep, raci) VALUES ($1, $2, 'hr', 'R')`, [plan, een]],
    ['INSERT INTO activiteit_na ("planId", "activiteitId", "naId") VALUES ($1, $2, $3)', [plan, twee, een]],
    ['INSERT INTO planbeoordelaar ("planId", "gebruikerId") VALUES ($1, $2)', [plan, b.gebruikerId]],
    [`INSERT INTO planversie (id, "planId", nummer, inhoud, hash) VALUES ($1, $2, 1, '{}', $3)`, [versie, plan, hash]],
    stap('indienen', 'concept', 'ingediend'),
    [`INSERT INTO planoordeel ("planId", "planversieId", oordeel) VALUES ($1, $2, 'akkoord')`, [plan, versie]],
    [`INSERT INTO planopmerking ("planId", "planversieId", tekst) VALUES ($1, $2, 'Let op')`, [plan, versie]],
    stap('beoordelen', 'ingediend', 'akkoord'),
    [`INSERT INTO mr_stap ("planId", "planversieId", soort) VALUES ($1, $2, 'advies')`, [plan, versie]],
    stap('voorleggen', 'akkoord', 'bij-mr'),
    [`UPDATE mr_stap SET uitkomst = 'positief', "uitgebrachtOp" = '2026-11-01' WHERE "planId" = $1`, [plan]],
    stap('uitbrengen', 'bij-mr', 'akkoord'),
    stap('vaststellen', 'akkoord', 'vastgesteld'),
    [`INSERT INTO activiteitstand ("planId", "activiteitId", voortgang) VALUES ($1, $2, 10)`, [plan, een]],
    [`INSERT INTO statusmelding ("planId", periode, kleur) VALUES ($1, '2026-11-01', 'op-koers')`, [plan]],
    [`INSERT INTO bijsturing ("planId", soort, wat, reden) VALUES ($1, 'planning', 'Later', 'Ziekte')`, [plan]],
    [`INSERT INTO meting ("cyclusId", "doelId", datum, waarde, bron) VALUES ($1, 'doel', '2026-11-01', 5, 'Telling')`, [cyclus]],
    [`INSERT INTO evaluatie ("cyclusId", "doelId") VALUES ($1, 'doel')`, [cyclus]],
    [`INSERT INTO vervolgactie ("cyclusId", tekst, "eigenaarId") VALUES ($1, 'Doen', $2)`, [cyclus, b.gebruikerId]],
    [`INSERT INTO visitatie ("cyclusId", bezoekers) VALUES ($1, 'Buurschool')`, [cyclus]],
    [`INSERT INTO cyclusmomentopname ("cyclusId", nummer, inhoud, hash) VALUES ($1, 1, '{}', $2)`, [cyclus, hash]],
    [`INSERT INTO melding ("gebruikerId", soort, "cyclusId", "planId") VALUES ($1, 'beoordelen', $2, $3)`, [b.gebruikerId, cyclus, plan]],
    ...(plan === b.planId ? [
      ['INSERT INTO beoordelingsregel ("schoolId") SELECT "schoolId" FROM plan WHERE id IN ($1, $2)', [b.planId, b.anderePlanId]],
      ['INSERT INTO agendalink ("tokenHash") VALUES ($1)', [hash]], [`INSERT INTO meldingsvoorkeur (soort) VALUES ('herinnering')`, []],
    ] as [string, unknown[]][] : []),
  ];
}
