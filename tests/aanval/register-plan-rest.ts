import { randomUUID } from 'node:crypto';
import type { Actor } from './actoren';
import type { Planslot, Slot, Waarden } from './gleuven';
import { apipad, pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { kanarie, vasteId, type Bord } from './kanaries';
import { dichteCycliTerug } from './opstelling-plan-dicht';
import { plannenTerug } from './opstelling-plan';

// Plans in time and in lists, reviewing, carrying out, the participation council, and cycles that were closed.

type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'vraag'>;
type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'velden' | 'wijzigt'>;

const vers = () => randomUUID().slice(0, 8);
const planpad = (w: Waarden, slot: Planslot, rest = '') => pad(w, `/plan/${tekst(w, slot)}${rest}`);
const plek = (w: Waarden, slot: Slot) => (w[slot]?.zone === '2' ? '2' : '1a');
const inhoud = (slot: Slot, ...wat: string[]) => (w: Waarden, _wie: Actor, bord: Bord) => wat.map((woord) => `${kanarie(bord, plek(w, slot))} ${woord}`);
const mrInhoud = (...wat: string[]) => (w: Waarden, _wie: Actor, bord: Bord) => wat.map((woord) => `${kanarie(bord, w.planmrstap?.zone === '2' || w.planmr?.zone === '2' ? 'mr2' : 'mr1')} ${woord}`);
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', eis: 'plan:lezen', slots: ['slug'], ...deel });
const vanPlan = (slot: Planslot, rest: string, deel: Partial<LeesIngang> = {}): LeesIngang => pagina({ slots: ['slug', slot], vraag: (w) => ({ pad: planpad(w, slot, rest) }), bewijs: inhoud(slot, 'plan'), ...deel });
const getal = async ({ db }: Kennis, vraag: string, id: string): Promise<string> => String((await db.query<{ n: number }>(vraag, [id])).rows[0]?.n ?? 0);
const planversie = (kennis: Kennis, id: string) => getal(kennis, 'SELECT versie AS n FROM plan WHERE id::text = $1', id);
const actie = (slots: readonly Slot[], naar: (w: Waarden) => string, deel: Actiedeel): ActieIngang => ({
  soort: 'actie', eis: 'plan:schrijven', leest: 'plan:lezen', slots: ['slug', ...slots], samen: slots.length > 1, argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], pagina: naar, vooraf: ({ db }, _w, bord) => plannenTerug(db, bord), ...deel,
});

const PLAN = '/besturen/[bestuur]/plan/[plan]';
const CYCLUS = '/besturen/[bestuur]/cyclus/[cyclus]';
const cyclus = (w: Waarden, rest: string) => pad(w, `/cyclus/${tekst(w, 'dichtcyclus')}${rest}`);
const dicht = (rest: string, deel: Partial<LeesIngang> = {}): LeesIngang => pagina({ eis: 'cyclus:lezen', slots: ['slug', 'dichtcyclus'], vraag: (w) => ({ pad: cyclus(w, rest) }), bewijs: inhoud('dichtcyclus', 'dicht'), ...deel });

export const PAGINAS_PLAN_REST: Ingangen = {
  '/besturen/[bestuur]/plan': pagina({ vraag: (w) => ({ pad: pad(w, '/plan?stand=alle') }), bewijs: (_w, _wie, bord) => [`${kanarie(bord, '1a')} plan`] }),
  '/besturen/[bestuur]/plan/nieuw': pagina({ eis: 'plan:schrijven', slots: ['slug', 'cyclus'], vraag: (w) => ({ pad: pad(w, `/plan/nieuw?cyclus=${tekst(w, 'cyclus')}`) }), bewijs: (w, _wie, bord) => [kanarie(bord, plek(w, 'cyclus'))] }),
  '/besturen/[bestuur]/plan/jaarkalender': pagina({ vraag: (w) => ({ pad: pad(w, '/plan/jaarkalender') }), bewijs: () => [/kalender/i] }),
  '/besturen/[bestuur]/plan/werkdruk': pagina({ vraag: (w) => ({ pad: pad(w, '/plan/werkdruk') }), bewijs: () => [/Werkdruk/] }),
  '/besturen/[bestuur]/plan/beoordelingsregels': pagina({ eis: 'cyclus:beheren', vraag: (w) => ({ pad: pad(w, '/plan/beoordelingsregels') }), bewijs: (_w, _wie, bord) => [kanarie(bord, 's1')] }),
  [`${PLAN}/bord`]: vanPlan('plan', '/bord'),
  [`${PLAN}/tijdlijn`]: vanPlan('plan', '/tijdlijn', { bewijs: inhoud('plan', 'plan', 'activiteit') }),
  [`${PLAN}/voortgang`]: vanPlan('planvast', '/voortgang', { bewijs: inhoud('planvast', 'plan', 'verhaal', 'waarom') }),
  [`${PLAN}/beoordelen`]: vanPlan('planin', '/beoordelen', { bewijs: inhoud('planin', 'plan', 'opmerking') }),
  [`${PLAN}/beoordelaars`]: vanPlan('planin', '/beoordelaars', { eis: 'plan:schrijven' }),
  [`${PLAN}/medezeggenschap`]: vanPlan('planmr', '/medezeggenschap', { bewijs: mrInhoud('plan', 'vraag') }),
  [`${PLAN}/activiteiten/[activiteit]/pdca`]: pagina({ slots: ['slug', 'planvast', 'planvastactiviteit'], samen: true, vraag: (w) => ({ pad: planpad(w, 'planvast', `/activiteiten/${tekst(w, 'planvastactiviteit')}/pdca`) }), bewijs: inhoud('planvast', 'plan') }),
  '/besturen/[bestuur]/mr': pagina({ eis: 'plan:adviseren', vraag: (w) => ({ pad: pad(w, '/mr') }), bewijs: (_w, _wie, bord) => [`${kanarie(bord, 'mr1')} plan`, `${kanarie(bord, 'mr2')} plan`] }),
  '/besturen/[bestuur]/mr/[stap]': pagina({ eis: 'plan:adviseren', slots: ['slug', 'planmrstap'], vraag: (w) => ({ pad: pad(w, `/mr/${tekst(w, 'planmrstap')}`) }), bewijs: mrInhoud('plan', 'vraag', 'ontwerp') }),
  [`${CYCLUS}/afsluiten`]: dicht('/afsluiten', { eis: 'cyclus:beheren' }),
  [`${CYCLUS}/vervolg`]: dicht('/vervolg', { eis: 'cyclus:beheren' }),
  // A cycle of a school is read by who reaches the school; who leads one team reads what was assigned.
  [`${CYCLUS}/momentopname/[nummer]`]: dicht('/momentopname/1', { eis: 'cyclus:beheren', bewijs: inhoud('dichtcyclus', 'bewaard') }),
  '/besturen/[bestuur]/cyclus/vergelijken': pagina({ eis: 'cyclus:beheren', slots: ['slug', 'dichtcyclus'], vraag: (w) => ({ pad: pad(w, `/cyclus/vergelijken?links=${tekst(w, 'dichtcyclus')}&rechts=${tekst(w, 'dichtcyclus')}`) }), bewijs: inhoud('dichtcyclus', 'dicht') }),
};

const json = (lichaam: unknown) => ({ koppen: { 'content-type': 'application/json' }, lichaam: JSON.stringify(lichaam) });
const activiteitRoute = (rest: string, lichaam: (w: Waarden, kennis: Kennis) => Promise<unknown>): LeesIngang => ({
  soort: 'route', methode: 'PUT', eis: 'plan:schrijven', slots: ['slug', 'plan', 'planactiviteit'], samen: true, wijzigt: ['activiteit'], vooraf: ({ db }, _w, bord) => plannenTerug(db, bord),
  vraag: async (w, kennis) => ({ pad: apipad(w, `/plan/${tekst(w, 'plan')}/activiteiten/${tekst(w, 'planactiviteit')}${rest}`), ...json(await lichaam(w, kennis)) }),
});
const rijVan = async ({ db }: Kennis, w: Waarden) => (await db.query<{ naam: string; versie: number }>('SELECT naam, versie FROM activiteit WHERE id::text = $1', [tekst(w, 'planactiviteit')])).rows[0] ?? { naam: '', versie: 1 };

export const ROUTES_PLAN_REST: Ingangen = {
  '/besturen/[bestuur]/plan/exporteren': { soort: 'route', methode: 'GET', eis: 'plan:lezen', slots: ['slug'], logt: true, vraag: (w) => ({ pad: pad(w, '/plan/exporteren?vorm=csv&stand=alle') }), bewijs: (_w, _wie, bord) => [`${kanarie(bord, '1a')} plan`] },
  [`${CYCLUS}/momentopname/[nummer]/exporteren`]: { soort: 'route', methode: 'GET', eis: 'cyclus:beheren', slots: ['slug', 'dichtcyclus'], logt: true, vraag: (w) => ({ pad: cyclus(w, '/momentopname/1/exporteren') }), bewijs: inhoud('dichtcyclus', 'bewaard') },
  '/api/besturen/[bestuur]/plan/[plan]/activiteiten/[activiteit]': activiteitRoute('', async (w, kennis) => ({ velden: { naam: `Gekaapt ${vers()}` }, was: { naam: (await rijVan(kennis, w)).naam } })),
  '/api/besturen/[bestuur]/plan/[plan]/activiteiten/[activiteit]/periode': activiteitRoute('/periode', async (w, kennis) => ({ begin: '2026-10-01', einde: '2027-03-01', versie: (await rijVan(kennis, w)).versie })),
};

const ACTIES = {
  beoordelen: `app${PLAN}/beoordelen/actions.ts`, regels: 'app/besturen/[bestuur]/plan/beoordelingsregels/actions.ts', uitvoeren: 'app/besturen/[bestuur]/plan/uitvoeren-acties.ts', mr: `app${PLAN}/medezeggenschap/actions.ts`,
};
const beoordelen = (slots: readonly Slot[], deel: Actiedeel) => actie(slots, (w) => planpad(w, 'planin', '/beoordelen'), deel);
const uitvoeren = (slots: readonly Slot[], deel: Actiedeel) => actie(slots, (w) => (w.planvast ? planpad(w, 'planvast', '/voortgang') : pad(w, '/mijn-werk')), { eis: 'plan:eigenaar', ...deel });
const stand = (kennis: Kennis, w: Waarden) => getal(kennis, 'SELECT versie AS n FROM activiteitstand WHERE "activiteitId"::text = $1', tekst(w, 'planvastactiviteit'));
const pdca = (kennis: Kennis, w: Waarden) => getal(kennis, 'SELECT versie AS n FROM pdca WHERE ronde = 1 AND "activiteitId"::text = $1', tekst(w, 'planvastactiviteit'));

export const ACTIES_PLAN_REST: Ingangen = {
  'app/besturen/[bestuur]/plan/nieuw/actions.ts#planMakenAction': actie(['cyclus'], (w) => pad(w, `/plan/nieuw?cyclus=${tekst(w, 'cyclus')}`), {
    wijzigt: ['plan'], velden: (w) => ({ cyclus: tekst(w, 'cyclus'), naam: `Gekaapt ${vers()}`, begin: '2026-09-01', einde: '2027-07-01' }),
  }),
  [`${ACTIES.beoordelen}#planoordeelGevenAction`]: beoordelen(['planin', 'planinversie'], { eis: 'plan:beoordelaar', wijzigt: ['plan', 'planoordeel', 'planstap'], velden: (w) => ({ plan: tekst(w, 'planin'), planversie: tekst(w, 'planinversie'), oordeel: 'wijzigingen', reden: `Gekaapt ${vers()}` }) }),
  [`${ACTIES.beoordelen}#opmerkingPlaatsenAction`]: beoordelen(['planin', 'planinversie'], { eis: 'plan:beoordelaar', wijzigt: ['planopmerking'], velden: (w) => ({ plan: tekst(w, 'planin'), planversie: tekst(w, 'planinversie'), activiteit: '', veld: '', tekst: `Gekaapt ${vers()}`, voorstel: '' }) }),
  [`${ACTIES.beoordelen}#opmerkingBeantwoordenAction`]: beoordelen(['planin', 'planinopmerking'], { eis: 'plan:eigenaar', wijzigt: ['planopmerking'], velden: (w) => ({ plan: tekst(w, 'planin'), opmerking: tekst(w, 'planinopmerking'), tekst: `Gekaapt ${vers()}` }) }),
  [`${ACTIES.beoordelen}#opmerkingVerwerkenAction`]: beoordelen(['planin', 'planinopmerking'], { wijzigt: ['planopmerking'], velden: async (w, kennis) => ({ plan: tekst(w, 'planin'), opmerking: tekst(w, 'planinopmerking'), versie: await getal(kennis, 'SELECT versie AS n FROM planopmerking WHERE id::text = $1', tekst(w, 'planinopmerking')), uitkomst: 'niet-overgenomen', reactie: `Gekaapt ${vers()}` }) }),
  [`${ACTIES.beoordelen}#beoordelaarsZettenAction`]: actie(['plan'], (w) => planpad(w, 'plan', '/beoordelaars'), { wijzigt: ['plan', 'planbeoordelaar'], velden: async (w, kennis) => ({ plan: tekst(w, 'plan'), versie: await planversie(kennis, tekst(w, 'plan')), mensen: vasteId(`gebruiker ${w.plan?.bord ?? 'A'} bestuurder`), quorum: '', voor: '' }) }),
  [`${ACTIES.beoordelen}#beoordelaarHerinnerenAction`]: beoordelen(['planin'], { wijzigt: ['planbeoordelaar'], velden: (w) => ({ plan: tekst(w, 'planin'), gebruiker: '' }) }),
  [`${ACTIES.regels}#regelBewarenAction`]: actie(['overzichtschool'], (w) => pad(w, '/plan/beoordelingsregels'), {
    eis: 'cyclus:beheren', wijzigt: ['beoordelingsregel'], vooraf: ({ db }, _w, bord) => dichteCycliTerug(db, bord),
    velden: async (w, kennis) => ({ school: tekst(w, 'overzichtschool'), versie: await getal(kennis, 'SELECT versie AS n FROM beoordelingsregel WHERE "schoolId"::text = $1', tekst(w, 'overzichtschool')), wie: 'teamleiders', quorum: '', dagen: '7' }),
  }),
  [`${ACTIES.regels}#regelWissenAction`]: actie(['regel'], (w) => pad(w, '/plan/beoordelingsregels'), {
    eis: 'cyclus:beheren', wijzigt: ['beoordelingsregel'], vooraf: ({ db }, _w, bord) => dichteCycliTerug(db, bord), velden: (w) => ({ regel: tekst(w, 'regel'), versie: '1' }),
  }),
  [`${ACTIES.uitvoeren}#activiteitBijwerkenAction`]: uitvoeren(['planvastactiviteit'], { wijzigt: ['activiteitstand'], velden: async (w, kennis) => ({ activiteit: tekst(w, 'planvastactiviteit'), versie: await stand(kennis, w), voortgang: '75' }) }),
  [`${ACTIES.uitvoeren}#planstatusGevenAction`]: uitvoeren(['planvast'], { eis: 'plan:schrijven', wijzigt: ['statusmelding'], velden: (w) => ({ plan: tekst(w, 'planvast'), periode: '2026-11-01', kleur: 'let-op', verhaal: `Gekaapt ${vers()}` }) }),
  [`${ACTIES.uitvoeren}#bijsturenAction`]: uitvoeren(['planvast', 'planvastactiviteit'], { wijzigt: ['bijsturing'], velden: (w) => ({ plan: tekst(w, 'planvast'), activiteit: tekst(w, 'planvastactiviteit'), soort: 'planning', wat: `Gekaapt ${vers()}`, reden: 'Zomaar' }) }),
  [`${ACTIES.uitvoeren}#pdcaBewarenAction`]: uitvoeren(['planvastactiviteit'], { wijzigt: ['pdca'], velden: async (w, kennis) => ({ activiteit: tekst(w, 'planvastactiviteit'), ronde: '1', versie: await pdca(kennis, w), doel: `Gekaapt ${vers()}`, doen: '', meting: '', resultaat: '', verklaring: '', actie: 'Zo verder' }) }),
  // The round before it has to be there, with what follows from it; a second round only begins when it was the first.
  [`${ACTIES.uitvoeren}#pdcaRondeBeginnenAction`]: uitvoeren(['planvastactiviteit'], {
    wijzigt: ['pdca'], velden: (w) => ({ activiteit: tekst(w, 'planvastactiviteit'), ronde: '1' }),
    vooraf: async ({ db }, w, bord) => { await plannenTerug(db, bord); await db.query(`INSERT INTO pdca ("bestuurId", "activiteitId", "planId", ronde, actie) SELECT "bestuurId", id, "planId", 1, 'Zo verder' FROM activiteit WHERE id::text = $1 ON CONFLICT DO NOTHING`, [tekst(w, 'planvastactiviteit')]); },
  }),
  [`${ACTIES.mr}#mrVoorleggenAction`]: actie(['planakkoord', 'planakkoordversie'], (w) => planpad(w, 'planakkoord', '/medezeggenschap'), {
    // School, hr and board.
    eis: 'cyclus:beheren', wijzigt: ['mr_stap', 'plan', 'planstap'], velden: (w) => ({ plan: tekst(w, 'planakkoord'), planversie: tekst(w, 'planakkoordversie'), vraag: `Gekaapt ${vers()}`, uiterlijk: '', toelichting: 'Zomaar' }),
    vooraf: async ({ db }, w, bord) => { await plannenTerug(db, bord); await mrSoortZetten(db, tekst(w, 'planakkoord')); },
  }),
  [`${ACTIES.mr}#mrUitbrengenAction`]: actie(['planmrstap'], (w) => pad(w, `/mr/${tekst(w, 'planmrstap')}`), {
    eis: 'plan:mr', wijzigt: ['mr_stap', 'plan', 'planstap'], velden: async (w, kennis) => ({ stap: tekst(w, 'planmrstap'), versie: await getal(kennis, 'SELECT versie AS n FROM mr_stap WHERE id::text = $1', tekst(w, 'planmrstap')), uitkomst: 'positief', tekst: `Gekaapt ${vers()}`, datum: vandaag(), namens: 'De voorzitter' }),
  }),
  'app/besturen/[bestuur]/cyclus/[cyclus]/vervolg/actions.ts#cyclusVervolgenAction': actie(['dichtcyclus'], (w) => cyclus(w, '/vervolg'), {
    eis: 'cyclus:beheren', wijzigt: ['cyclus'], vooraf: ({ db }, _w, bord) => dichteCycliTerug(db, bord), velden: (w) => ({ cyclus: tekst(w, 'dichtcyclus'), naam: `Gekaapt ${vers()}`, bedoeling: '', begin: '2026-08-01', einde: '2028-07-31' }),
  }),
};

const vandaag = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

async function mrSoortZetten(db: Kennis['db'], planId: string): Promise<void> {
  const client = await db.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL session_replication_role = 'replica'`);
    await client.query(`UPDATE plan SET "mrSoort" = 'advies' WHERE id::text = $1`, [planId]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}
