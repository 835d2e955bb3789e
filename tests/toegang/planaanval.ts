import type { ProefBestuur } from './twee-besturen';

// What the wall of the plan room has to refuse within the right board. `muuraanval` runs these; every row touched is a leak.

export interface Planaanval { naam: string; zettingen: [string, string][]; text: string; values?: unknown[] }

const VAN_EEN_PLAN = ['activiteit', 'activiteit_rol', 'activiteit_na', 'activiteitstand', 'planversie', 'planstap', 'planbeoordelaar', 'planoordeel', 'planopmerking', 'plan_betrokkene', 'mr_stap', 'statusmelding', 'bijsturing'] as const;
const VAN_EEN_CYCLUS = ['meting', 'evaluatie', 'vervolgactie', 'visitatie', 'cyclusmomentopname'] as const;
/** What the participation council reads of a plan that was put before it. */
const VOOR_DE_MR = new Set(['plan', 'planversie', 'planstap', 'mr_stap']);

/** Somebody of the board who takes part in nothing, tries every table of the plan room under every reach. */
export function planAanvallen(b: ProefBestuur): Planaanval[] {
  return [...buitenBereik(b), ...buitenDeStappen(b)];
}

function buitenBereik(b: ProefBestuur): Planaanval[] {
  const ander: [string, string][] = [['app.bestuur', b.id], ['app.gebruiker', b.collegaId]];
  const school: [string, string] = ['app.scholen', `{${b.schoolId}}`];
  const bereiken: [string, [string, string][]][] = [
    ['reach of one school', [...ander, ['app.bereik', 'school'], school]], ['reach of one team that reviews and owns nothing', [...ander, ['app.bereik', 'team'], ['app.teams', `{${b.teamId}}`]]],
    ['reach of the own file', [...ander, ['app.bereik', 'zelf']]], ['council of one school', [...ander, ['app.bereik', 'mr-school'], school]], ['the timer that mails', [...ander, ['app.bereik', 'taak']]], ['no reach set', ander],
  ];
  return bereiken.flatMap(([naam, zettingen]) => [[b.anderePlanId, b.andereCyclusId, 'another school'], [b.bestuursplanId, b.bestuurscyclusId, 'the whole board']].flatMap(([plan, cyclus, waar]) => [
    ...daden('plan', 'id', plan as string), ...VAN_EEN_PLAN.flatMap((tabel) => daden(tabel, '"planId"', plan as string)), ...VAN_EEN_CYCLUS.flatMap((tabel) => daden(tabel, '"cyclusId"', cyclus as string)),
  ].map(({ daad, ...rest }): Planaanval => ({ naam: `${daad} of ${waar}, ${naam}`, zettingen, ...rest }))))
    // The council of the whole board sees what was put before it, and nothing more of a plan.
    .concat([...VAN_EEN_PLAN.filter((tabel) => !VOOR_DE_MR.has(tabel)).flatMap((tabel) => daden(tabel, '"planId"', b.planId)), ...VAN_EEN_CYCLUS.flatMap((tabel) => daden(tabel, '"cyclusId"', b.cyclusId))]
      .map(({ daad, ...rest }) => ({ naam: `${daad}, council of the whole board`, zettingen: [...ander, ['app.bereik', 'mr-bestuur']], ...rest })));
}

function daden(tabel: string, sleutel: string, id: string): { daad: string; text: string; values: unknown[] }[] {
  return ([['read', 'SELECT 1 FROM'], ['remove', 'DELETE FROM']] as const).map(([daad, begin]) => ({ daad: `${daad} ${tabel}`, text: `${begin} ${tabel} WHERE ${sleutel} = $1`, values: [id] }))
    .concat([{ daad: `change ${tabel}`, text: `UPDATE ${tabel} SET ${sleutel} = ${sleutel} WHERE ${sleutel} = $1`, values: [id] }]);
}

/** Ways around the table of states, and into what is somebody else's, also with the reach of the whole board. */
function buitenDeStappen(b: ProefBestuur): Planaanval[] {
  const bestuur: [string, string][] = [['app.bestuur', b.id], ['app.bereik', 'bestuur'], ['app.gebruiker', b.collegaId]];
  const eigenaar: [string, string][] = [['app.bestuur', b.id], ['app.bereik', 'bestuur'], ['app.gebruiker', b.gebruikerId]];
  const school: [string, string][] = [['app.bestuur', b.id], ['app.bereik', 'school'], ['app.scholen', `{${b.schoolId}}`], ['app.gebruiker', b.gebruikerId]];
  const mr: [string, string][] = [['app.bestuur', b.id], ['app.bereik', 'mr-bestuur'], ['app.gebruiker', b.gebruikerId]];
  const stap = (handeling: string, van: string, naar: string) => `INSERT INTO planstap ("planId", handeling, van, naar, "planversieId") SELECT p.id, '${handeling}', '${van}', '${naar}', (SELECT v.id FROM planversie v WHERE v."planId" = p.id LIMIT 1) FROM plan p WHERE p.id = '${b.planId}'`;
  const met = (zettingen: [string, string][], lijst: readonly (readonly [string, string])[]): Planaanval[] => lijst.map(([naam, text]) => ({ naam, zettingen, text }));
  return [
    ...met(eigenaar, [
      ['set the state of a plan without a step', `UPDATE plan SET toestand = 'concept' WHERE id = '${b.planId}'`], ['take a step that no table knows', stap('herzien', 'vastgesteld', 'akkoord')],
      ['take a step from a state in which the plan is not', stap('afronden', 'vastgesteld', 'afgerond').replace(/'vastgesteld', 'afgerond'/, `'concept', 'afgerond'`)], ['adopt twice', stap('vaststellen', 'akkoord', 'vastgesteld')],
      ['change an activity of an adopted plan', `UPDATE activiteit SET naam = 'Anders' WHERE "planId" = '${b.planId}'`], ['add an activity to an adopted plan', `INSERT INTO activiteit ("planId", volgorde, naam) VALUES ('${b.planId}', 9, 'Erbij')`],
      ['change the words of an adopted plan', `UPDATE plan SET doel = 'Anders' WHERE id = '${b.planId}'`], ['tie activities of an adopted plan', `DELETE FROM activiteit_na WHERE "planId" = '${b.planId}'`],
      ['change a frozen version', `UPDATE planversie SET bericht = 'Anders'`], ['change a step that was taken', `UPDATE planstap SET reden = 'Anders'`], ['change a judgement', `UPDATE planoordeel SET oordeel = 'wijzigingen', reden = 'x'`],
      ['change what the council said', `UPDATE mr_stap SET uitkomst = 'negatief'`], ['change a closed cycle as it was', `UPDATE cyclusmomentopname SET inhoud = '{}'`], ['change a story of how it went', `UPDATE statusmelding SET verhaal = 'x'`],
      ['put a version beside an adopted plan', `INSERT INTO planversie ("planId", nummer, inhoud, hash) VALUES ('${b.planId}', 2, '{}', repeat('0', 64))`],
      ['move an activity to another plan', `UPDATE activiteitstand SET "planId" = '${b.anderePlanId}' WHERE "planId" = '${b.planId}'`],
    ]),
    ...met(bestuur, [
      ['take a step in the name of a colleague', stap('herzien', 'vastgesteld', 'concept').replace('"planversieId")', '"planversieId", "gebruikerId")').replace('LIMIT 1) FROM plan', `LIMIT 1), '${b.gebruikerId}' FROM plan`)],
      ['judge in the name of a colleague', `INSERT INTO planoordeel ("planId", "planversieId", "gebruikerId", oordeel) SELECT "planId", id, '${b.gebruikerId}', 'akkoord' FROM planversie LIMIT 1`],
      ['read the calendar link of a colleague', 'SELECT 1 FROM agendalink'], ['withdraw the calendar link of a colleague', 'UPDATE agendalink SET "ingetrokkenOp" = now()'],
      ['read how a colleague wants to hear of things', 'SELECT 1 FROM meldingsvoorkeur'], ['change how a colleague hears of things', 'DELETE FROM meldingsvoorkeur'],
    ]),
    ...met(school, [['give an adopted plan back with the reach of a school', stap('heropenen', 'afgerond', 'vastgesteld')], ['adopt with the reach of a school', stap('vaststellen', 'akkoord', 'vastgesteld')]]),
    ...met(mr, [['revise as the council', stap('herzien', 'vastgesteld', 'concept')], ['change the plan as the council', `UPDATE plan SET ritme = 'week' WHERE id = '${b.planId}'`], ['put something before itself as the council', `INSERT INTO mr_stap ("planId", "planversieId", soort) SELECT "planId", id, 'advies' FROM planversie LIMIT 1`]]),
  ];
}
