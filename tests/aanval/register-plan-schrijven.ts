import { randomUUID } from 'node:crypto';
import type { Actor } from './actoren';
import type { Slot, Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { kanarie, type Bord } from './kanaries';
import { plannenTerug } from './opstelling-plan';

// Writing a plan: who reads the plan reads its activities, the school and HR write them while the plan is being written.

const vers = () => randomUUID().slice(0, 8);
const planpad = (w: Waarden, rest = '') => pad(w, `/plan/${tekst(w, 'plan')}${rest}`);
const inhoud = (...wat: string[]) => (w: Waarden, _wie: Actor, bord: Bord) => wat.map((woord) => `${kanarie(bord, w.plan?.zone === '2' ? '2' : '1a')} ${woord}`);
const pagina = (rest: string, deel: Partial<LeesIngang> = {}): LeesIngang => ({ soort: 'pagina', methode: 'GET', eis: 'plan:lezen', slots: ['slug', 'plan'], vraag: (w) => ({ pad: planpad(w, rest) }), bewijs: inhoud('plan'), ...deel });
const versieVan = async ({ db }: Kennis, tabel: 'plan' | 'activiteit', id: string): Promise<string> => String((await db.query<{ versie: number }>(`SELECT versie FROM ${tabel} WHERE id::text = $1`, [id])).rows[0]?.versie ?? 1);
const actie = (slot: Slot | null, deel: Partial<ActieIngang> & Pick<ActieIngang, 'velden' | 'wijzigt'>): ActieIngang => ({
  soort: 'actie', eis: 'plan:schrijven', slots: ['slug', 'plan', ...(slot ? [slot] : [])], samen: slot !== null, argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], pagina: (w) => planpad(w),
  vooraf: ({ db }, _w, bord) => plannenTerug(db, bord), ...deel,
});
const keuze = (w: Waarden) => ({ plan: tekst(w, 'plan'), activiteit: tekst(w, 'planactiviteit') });

const HIER = '/besturen/[bestuur]/plan/[plan]';

export const PAGINAS_PLAN_SCHRIJVEN: Ingangen = {
  [HIER]: pagina('', { bewijs: inhoud('plan', 'activiteit') }),
  [`${HIER}/gegevens`]: pagina('/gegevens'),
  [`${HIER}/aanvullen`]: pagina('/aanvullen', { eis: 'plan:schrijven' }),
  [`${HIER}/activiteiten/[activiteit]`]: pagina('', { slots: ['slug', 'plan', 'planactiviteit'], samen: true, vraag: (w) => ({ pad: planpad(w, `/activiteiten/${tekst(w, 'planactiviteit')}`) }), bewijs: inhoud('plan', 'ontwerp') }),
};

const ACTIE = `app${HIER}/actions.ts`;

export const ACTIES_PLAN_SCHRIJVEN: Ingangen = {
  [`${ACTIE}#activiteitToevoegenAction`]: actie(null, { wijzigt: ['activiteit'], velden: (w) => ({ plan: tekst(w, 'plan'), doelId: '', naam: `Gekaapt ${vers()}` }) }),
  [`${ACTIE}#activiteitInleverenAction`]: actie('planactiviteit', { wijzigt: ['activiteit'], velden: async (w, kennis) => ({ ...keuze(w), naam: `Gekaapt ${vers()}`, versie: await versieVan(kennis, 'activiteit', tekst(w, 'planactiviteit')) }) }),
  [`${ACTIE}#activiteitVerplaatsenAction`]: actie('planactiviteit', { wijzigt: ['activiteit'], velden: (w) => ({ ...keuze(w), richting: 'omlaag' }) }),
  [`${ACTIE}#activiteitVerdubbelenAction`]: actie('planactiviteit', { wijzigt: ['activiteit'], velden: keuze }),
  [`${ACTIE}#activiteitVervallenAction`]: actie('planactiviteit', { wijzigt: ['activiteit'], velden: keuze }),
  [`${ACTIE}#activiteitTerughalenAction`]: actie('planactiviteit', {
    wijzigt: ['activiteit'], velden: keuze,
    vooraf: async ({ db }, w, bord) => { await plannenTerug(db, bord); await db.query('UPDATE activiteit SET "vervallenOp" = now() WHERE id::text = $1', [tekst(w, 'planactiviteit')]); },
  }),
  [`${ACTIE}#planWijzigenAction`]: actie(null, { wijzigt: ['plan'], velden: async (w, kennis) => ({ plan: tekst(w, 'plan'), versie: await versieVan(kennis, 'plan', tekst(w, 'plan')), naam: `Gekaapt ${vers()}`, doel: '', begin: '2026-08-01', einde: '2028-07-31', urenPerKwartaal: '', ritme: 'maand', mrSoort: 'geen', quorum: '', beoordelenVoor: '', eigenaarId: '' }) }),
  [`${ACTIE}#planAanvullenAction`]: actie(null, { wijzigt: ['activiteit'], velden: (w) => ({ plan: tekst(w, 'plan'), sjabloon: 'werven-en-houden', kopie: '' }) }),
};
