import { randomUUID } from 'node:crypto';
import type { Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { kanarie, vasteId, type Bord } from './kanaries';
import { slotcyclusTerug } from './opstelling-cyclus';
import type { Actor } from './actoren';

// Cycles: who reads them, who sets route and people, and who closes a part.

type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'velden' | 'pagina'>;
type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'slots' | 'vraag'>;

const vers = () => randomUUID().slice(0, 8);
const room = (w: Waarden, rest = '') => pad(w, `/cyclus${rest}`);
const cyclus = (w: Waarden, rest = '') => room(w, `/${tekst(w, 'cyclus')}${rest}`);
const slot = (w: Waarden, rest = '') => room(w, `/${tekst(w, 'slotcyclus')}${rest}`);
const naam = (w: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, w.cyclus?.zone === '2' ? '2' : '1a')];
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', ...deel });
const actie = (deel: Actiedeel): ActieIngang => ({
  soort: 'actie', eis: 'cyclus:beheren', slots: ['slug', 'slotcyclus'], argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }],
  vooraf: ({ db }, w) => slotcyclusTerug(db, tekst(w, 'slotcyclus')), ...deel,
});

const rijversie = async ({ db }: Kennis, w: Waarden): Promise<{ cyclus: string; versie: string }> =>
  ({ cyclus: tekst(w, 'slotcyclus'), versie: String((await db.query<{ versie: number }>('SELECT versie FROM cyclus WHERE id::text = $1', [tekst(w, 'slotcyclus')])).rows[0]?.versie ?? 1) });
const faseversie = async ({ db }: Kennis, w: Waarden, deelfase: string): Promise<{ cyclus: string; deelfase: string; versie: string }> =>
  ({ cyclus: tekst(w, 'slotcyclus'), deelfase, versie: String((await db.query<{ versie: number }>('SELECT versie FROM faseroute WHERE "cyclusId"::text = $1 AND deelfase = $2', [tekst(w, 'slotcyclus'), deelfase])).rows[0]?.versie ?? 1) });
const vraagversie = async ({ db }: Kennis, w: Waarden, vraag: string): Promise<{ cyclus: string; vraag: string; versie: string }> =>
  ({ cyclus: tekst(w, 'slotcyclus'), vraag, versie: String((await db.query<{ versie: number }>('SELECT versie FROM vraagroute WHERE "cyclusId"::text = $1 AND "vraagId" = $2', [tekst(w, 'slotcyclus'), vraag])).rows[0]?.versie ?? 0) });

export const PAGINAS_CYCLUS: Ingangen = {
  '/besturen/[bestuur]/cyclus': pagina({ eis: 'cyclus:lezen', slots: ['slug'], vraag: (w) => ({ pad: room(w) }), bewijs: naam }),
  '/besturen/[bestuur]/cyclus/nieuw': pagina({ eis: 'cyclus:beheren', slots: ['slug'], vraag: (w) => ({ pad: room(w, '/nieuw') }), bewijs: (_w, _wie, bord) => [kanarie(bord, 's1')] }),
  // Notes when somebody was here, to say next time what changed since.
  '/besturen/[bestuur]/cyclus/[cyclus]': pagina({ eis: 'cyclus:lezen', slots: ['slug', 'cyclus'], wijzigt: ['cyclus_bezoek'], vraag: (w) => ({ pad: cyclus(w) }), bewijs: naam }),
  '/besturen/[bestuur]/cyclus/[cyclus]/route': [
    pagina({ eis: 'cyclus:lezen', slots: ['slug', 'cyclus'], zonderFilter: true, vraag: (w) => ({ pad: cyclus(w, '/route') }), bewijs: naam }),
    pagina({ eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], zonderFilter: true, vraag: (w) => ({ pad: cyclus(w, '/route?fase=1a') }), bewijs: naam }),
  ],
  '/besturen/[bestuur]/cyclus/[cyclus]/deelnemers': pagina({ eis: 'cyclus:lezen', slots: ['slug', 'cyclus'], vraag: (w) => ({ pad: cyclus(w, '/deelnemers') }), bewijs: naam }),
  '/besturen/[bestuur]/cyclus/[cyclus]/instellingen': pagina({ eis: 'cyclus:lezen', slots: ['slug', 'cyclus'], zonderFilter: true, vraag: (w) => ({ pad: cyclus(w, '/instellingen') }), bewijs: naam }),
  '/besturen/[bestuur]/cyclus/[cyclus]/fase/[fase]/afsluiten': pagina({ eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], vraag: (w) => ({ pad: cyclus(w, '/fase/1c/afsluiten') }), bewijs: naam }),
};

const NIEUW = 'app/besturen/[bestuur]/cyclus/nieuw/actions.ts#';
const DEZE = 'app/besturen/[bestuur]/cyclus/[cyclus]/actions.ts#';
const VRAAG = '1a-vraag-masters-01';

export const ACTIES_CYCLUS: Ingangen = {
  [`${NIEUW}cyclusOpenenAction`]: actie({
    slots: ['slug', 'overzichtschool'], wijzigt: ['cyclus', 'faseroute'], pagina: (w) => room(w, '/nieuw'), vooraf: async () => undefined,
    velden: (w) => ({ school: tekst(w, 'overzichtschool'), naam: `Gekaapt ${vers()}`, bedoeling: '', begin: '2026-09-01', einde: '2027-07-31', thema: 'meer-masters', vorige: '' }),
  }),
  [`${DEZE}cyclusWijzigenAction`]: actie({
    wijzigt: ['cyclus'], pagina: (w) => slot(w, '/instellingen'),
    velden: async (w, kennis) => ({ ...(await rijversie(kennis, w)), naam: `Gekaapt ${vers()}`, bedoeling: '', begin: '2026-09-01', einde: '2027-07-31' }),
  }),
  [`${DEZE}cyclusAfsluitenAction`]: actie({ wijzigt: ['cyclus'], pagina: (w) => slot(w, '/instellingen'), velden: async (w, kennis) => ({ ...(await rijversie(kennis, w)), reden: `Gekaapt ${vers()}` }) }),
  [`${DEZE}cyclusHeropenenAction`]: actie({
    wijzigt: ['cyclus'], pagina: (w) => slot(w, '/instellingen'), velden: async (w, kennis) => ({ ...(await rijversie(kennis, w)), reden: `Gekaapt ${vers()}` }),
    vooraf: async ({ db }, w) => { await db.query('UPDATE cyclus SET "afgeslotenOp" = now() WHERE id::text = $1', [tekst(w, 'slotcyclus')]); },
  }),
  // There is no newer edition to move to: it refuses, whoever asks.
  [`${DEZE}editieOverstappenAction`]: actie({ pagina: (w) => slot(w, '/instellingen'), velden: async (w, kennis) => ({ ...(await rijversie(kennis, w)), editie: '2' }) }),
  [`${DEZE}deelnemerZettenAction`]: actie({
    wijzigt: ['cyclus_deelnemer'], pagina: (w) => slot(w, '/deelnemers'), velden: (w) => ({ cyclus: tekst(w, 'slotcyclus'), gebruiker: vasteId(`gebruiker ${w.slug?.bord ?? 'A'} bestuurder`), rol: 'deelnemer' }),
    vooraf: async ({ db }, w, bord) => {
      await slotcyclusTerug(db, tekst(w, 'slotcyclus'));
      await db.query('DELETE FROM cyclus_deelnemer WHERE "cyclusId"::text = $1 AND "gebruikerId" = $2', [tekst(w, 'slotcyclus'), vasteId(`gebruiker ${bord} bestuurder`)]);
    },
  }),
  [`${DEZE}faserouteZettenAction`]: actie({ wijzigt: ['faseroute'], pagina: (w) => slot(w, '/route?fase=2a'), velden: async (w, kennis) => ({ ...(await faseversie(kennis, w, '2A')), inRoute: 'on', streefdatum: '2027-03-01', reden: '' }) }),
  [`${DEZE}faseVerplaatsenAction`]: actie({ wijzigt: ['faseroute'], pagina: (w) => slot(w, '/route'), velden: async (w, kennis) => ({ ...(await faseversie(kennis, w, '1B')), richting: 'later' }) }),
  [`${DEZE}vraagrouteZettenAction`]: actie({ wijzigt: ['vraagroute'], pagina: (w) => slot(w, '/route?fase=1a'), velden: async (w, kennis) => ({ ...(await vraagversie(kennis, w, VRAAG)), relevant: 'nee', reden: `Gekaapt ${vers()}` }) }),
  [`${DEZE}vraagVerplaatsenAction`]: actie({ wijzigt: ['vraagroute'], pagina: (w) => slot(w, '/route?fase=1a'), velden: (w) => ({ cyclus: tekst(w, 'slotcyclus'), deelfase: '1A', vraag: VRAAG, richting: 'later' }) }),
  [`${DEZE}faseAfsluitenAction`]: actie({ wijzigt: ['faseroute', 'fasestap'], pagina: (w) => slot(w, '/fase/2b/afsluiten'), velden: async (w, kennis) => ({ ...(await faseversie(kennis, w, '2B')), reden: `Gekaapt ${vers()}` }) }),
  [`${DEZE}faseHeropenenAction`]: actie({
    wijzigt: ['faseroute', 'fasestap'], pagina: (w) => slot(w, '/fase/2b/afsluiten'), velden: async (w, kennis) => ({ ...(await faseversie(kennis, w, '2B')), reden: `Gekaapt ${vers()}` }),
    vooraf: async ({ db }, w) => {
      await slotcyclusTerug(db, tekst(w, 'slotcyclus'));
      await db.query(`UPDATE faseroute SET "afgeslotenOp" = now() WHERE "cyclusId"::text = $1 AND deelfase = '2B'`, [tekst(w, 'slotcyclus')]);
    },
  }),
};
