import { randomUUID } from 'node:crypto';
import type { Actor } from './actoren';
import type { Planslot, Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { kanarie, type Bord } from './kanaries';
import { plannenTerug } from './opstelling-plan';

// The steps of a plan and its versions: who reads the plan reads those, the school submits, withdraws and revises, and
// only a bestuurder of the whole board adopts, gives back and opens again.

type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'vraag'>;
type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'velden' | 'wijzigt'>;

const vers = () => randomUUID().slice(0, 8);
const planpad = (w: Waarden, slot: Planslot, rest: string) => pad(w, `/plan/${tekst(w, slot)}${rest}`);
const inhoud = (slot: Planslot, ...wat: string[]) => (w: Waarden, _wie: Actor, bord: Bord) => wat.map((woord) => `${kanarie(bord, w[slot]?.zone === '2' ? '2' : '1a')} ${woord}`);
const pagina = (slot: Planslot, deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', eis: 'plan:lezen', slots: ['slug', slot], bewijs: inhoud(slot, 'plan'), ...deel });
const versieVan = async ({ db }: Kennis, id: string): Promise<string> => String((await db.query<{ versie: number }>('SELECT versie FROM plan WHERE id::text = $1', [id])).rows[0]?.versie ?? 1);

/** Plans as they were, and this one in a state that none of them has. Guards off for a moment, as for putting back. */
async function staanOp({ db }: Kennis, bord: Bord, planId: string, toestand: string): Promise<void> {
  await plannenTerug(db, bord);
  const client = await db.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL session_replication_role = 'replica'`);
    await client.query('UPDATE plan SET toestand = $2 WHERE id::text = $1', [planId, toestand]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

const actie = (slot: Planslot, deel: Actiedeel): ActieIngang => ({
  soort: 'actie', eis: 'plan:schrijven', slots: ['slug', slot], argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], pagina: (w) => planpad(w, slot, '/versies'),
  vooraf: ({ db }, _w, bord) => plannenTerug(db, bord), ...deel,
});
const stap = (slot: Planslot, deel: Partial<ActieIngang> = {}): ActieIngang => actie(slot, {
  wijzigt: ['plan', 'planstap'], velden: async (w, kennis) => ({ plan: tekst(w, slot), versie: await versieVan(kennis, tekst(w, slot)), reden: `Gekaapt ${vers()}` }), ...deel,
});

const HIER = '/besturen/[bestuur]/plan/[plan]';

export const PAGINAS_PLAN_STAPPEN: Ingangen = {
  [`${HIER}/indienen`]: pagina('plan', { vraag: (w) => ({ pad: planpad(w, 'plan', '/indienen') }) }),
  [`${HIER}/vaststellen`]: pagina('planakkoord', { vraag: (w) => ({ pad: planpad(w, 'planakkoord', '/vaststellen') }), bewijs: inhoud('planakkoord', 'plan', 'ontwerp', 'oordeel') }),
  [`${HIER}/versies`]: pagina('planvast', { vraag: (w) => ({ pad: planpad(w, 'planvast', '/versies') }), bewijs: inhoud('planvast', 'plan', 'bericht', 'reden') }),
  [`${HIER}/versies/[nummer]`]: pagina('planvast', { vraag: (w) => ({ pad: planpad(w, 'planvast', '/versies/1') }), bewijs: inhoud('planvast', 'plan', 'ontwerp', 'rol') }),
};

export const ROUTES_PLAN_STAPPEN: Ingangen = {
  [`${HIER}/word`]: { soort: 'route', methode: 'GET', eis: 'plan:lezen', slots: ['slug', 'planvast'], logt: true, vraag: (w) => ({ pad: planpad(w, 'planvast', '/word?versie=1') }), bewijs: inhoud('planvast', 'plan') },
};

const ACTIE = `app${HIER}/stap-acties.ts`;

export const ACTIES_PLAN_STAPPEN: Ingangen = {
  [`${ACTIE}#planIndienenAction`]: actie('plan', { wijzigt: ['plan', 'planstap', 'planversie'], pagina: (w) => planpad(w, 'plan', '/indienen'), velden: (w) => ({ plan: tekst(w, 'plan'), bericht: `Gekaapt ${vers()}` }) }),
  [`${ACTIE}#planVaststellenAction`]: actie('planakkoord', { eis: 'plan:vaststellen', wijzigt: ['plan', 'planstap'], pagina: (w) => planpad(w, 'planakkoord', '/vaststellen'), velden: (w) => ({ plan: tekst(w, 'planakkoord'), nummer: '1', reden: `Gekaapt ${vers()}` }) }),
  [`${ACTIE}#planTeruggevenAction`]: stap('planakkoord', { eis: 'plan:vaststellen' }),
  [`${ACTIE}#planIntrekkenAction`]: stap('planin'),
  [`${ACTIE}#planHerzienAction`]: stap('planvast'),
  [`${ACTIE}#planHerzieningStoppenAction`]: stap('planvast', { vooraf: (kennis, w, bord) => staanOp(kennis, bord, tekst(w, 'planvast'), 'concept') }),
  // School, hr and board: the same people who manage a cycle.
  [`${ACTIE}#planAfrondenAction`]: stap('planvast', { eis: 'cyclus:beheren' }),
  [`${ACTIE}#planHeropenenAction`]: stap('planvast', { eis: 'plan:vaststellen', vooraf: (kennis, w, bord) => staanOp(kennis, bord, tekst(w, 'planvast'), 'afgerond') }),
};
