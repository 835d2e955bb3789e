import { randomUUID } from 'node:crypto';
import type { Waarden } from './gleuven';
import { apipad, pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { idVan, kanarie, type Bord } from './kanaries';
import { BEANTWOORD, BOTSEND, botsingenTerug } from './opstelling-antwoord';
import type { Actor } from './actoren';

// Answering: who reads an answer and its versions, who writes, and who hears that others do.

type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'vraag'>;
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', eis: 'cyclus:lezen', slots: ['slug', 'cyclus'], ...deel });
const route = (deel: Leesdeel): LeesIngang => ({ soort: 'route', methode: 'GET', eis: 'cyclus:lezen', slots: ['slug', 'cyclus'], ...deel });
const school = (w: Waarden): 's1' | 's2' => (w.cyclus?.zone === '2' ? 's2' : 's1');
const naam = (w: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, w.cyclus?.zone === '2' ? '2' : '1a')];
const hier = (w: Waarden, rest: string) => `/cyclus/${tekst(w, 'cyclus')}${rest}`;
const vers = () => randomUUID().slice(0, 8);

/** The board speaks for itself; the others for the school. */
const stemVan = ({ wie }: Pick<Kennis, 'wie'>): 'school' | 'bestuur' => (wie.mens.includes('bestuurder') ? 'bestuur' : 'school');
const plek = { thema: 'meer-masters', editie: 1 };
const stakeholder = (w: Waarden): string => `eigen-${idVan(w.slug?.bord ?? 'A', `stakeholder ${school(w)}`)}`;
const versie = async (w: Waarden, { db, wie }: Kennis, vraag: string): Promise<number> =>
  (await db.query<{ versie: number }>('SELECT versie FROM antwoord WHERE "cyclusId"::text = $1 AND "vraagId" = $2 AND stem = $3', [tekst(w, 'cyclus'), vraag, stemVan({ wie })])).rows[0]?.versie ?? 0;
const json = (inhoud: unknown) => ({ koppen: { 'content-type': 'application/json' }, lichaam: JSON.stringify(inhoud) });

export const PAGINAS_ANTWOORD: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/fase/[fase]': pagina({ vraag: (w) => ({ pad: pad(w, hier(w, '/fase/1a')) }), bewijs: naam }),
  '/besturen/[bestuur]/cyclus/[cyclus]/vraag/[vraag]': [
    pagina({ vraag: (w) => ({ pad: pad(w, hier(w, `/vraag/${BEANTWOORD}?versie=1`)) }), bewijs: naam }),
    pagina({ vraag: (w) => ({ pad: pad(w, hier(w, `/vraag/${BOTSEND}`)) }), bewijs: naam }),
    // A row about people and its versions: only the circle.
    pagina({ eis: 'kring', vraag: (w) => ({ pad: pad(w, hier(w, `/vraag/${stakeholder(w)}?versie=1`)) }), bewijs: (w, _wie, bord) => [`${kanarie(bord, w.cyclus?.zone === '2' ? 'kring2' : 'kring1')} eerder`] }),
  ],
};

export const ROUTES_ANTWOORD: Ingangen = {
  '/api/besturen/[bestuur]/cyclus/[cyclus]/antwoorden/[vraag]': [
    route({ vraag: (w) => ({ pad: apipad(w, hier(w, `/antwoorden/${BEANTWOORD}`)) }), bewijs: naam }),
    route({
      methode: 'PUT', eis: 'cyclus:antwoorden', wijzigt: ['antwoord', 'antwoordversie'],
      vraag: async (w, kennis) => ({ pad: apipad(w, hier(w, `/antwoorden/${BEANTWOORD}`)), ...json({ ...plek, stem: stemVan(kennis), versie: await versie(w, kennis, BEANTWOORD), sleutel: randomUUID(), waarde: { tekst: `Gekaapt ${vers()}` } }) }),
    }),
    // A row about people: as if it were not there for who is not in the circle, whatever the reach.
    route({ eis: 'kring', vraag: (w) => ({ pad: apipad(w, hier(w, `/antwoorden/${stakeholder(w)}`)) }), bewijs: (w, _wie, bord) => [`${kanarie(bord, w.cyclus?.zone === '2' ? 'kring2' : 'kring1')} rol`] }),
    route({
      methode: 'PUT', eis: 'kring', wijzigt: ['antwoord', 'antwoordversie'],
      vraag: async (w, kennis) => ({ pad: apipad(w, hier(w, `/antwoorden/${stakeholder(w)}`)), ...json({ ...plek, stem: stemVan(kennis), versie: await versie(w, kennis, stakeholder(w)), sleutel: randomUUID(), waarde: { cellen: { rol: `Gekaapt ${vers()}` } } }) }),
    }),
  ],
  // Opened for good it would wait for what others write; here only whether it opens.
  '/api/besturen/[bestuur]/cyclus/[cyclus]/stroom': [
    route({ vraag: (w) => ({ pad: apipad(w, hier(w, '/stroom?eenmaal')) }), bewijs: () => ['retry: 3000'] }),
    route({ methode: 'POST', vraag: (w) => ({ pad: apipad(w, hier(w, '/stroom')), ...json({ sleutel: randomUUID(), stroom: randomUUID(), vraag: BEANTWOORD }) }), bewijs: () => [] }),
  ],
};

type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'velden' | 'pagina'>;
const actie = (deel: Actiedeel): ActieIngang => ({ soort: 'actie', eis: 'cyclus:antwoorden', slots: ['slug', 'cyclus'], argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], ...deel });
const velden = async (w: Waarden, kennis: Kennis, vraag: string) => ({ thema: plek.thema, editie: '1', stem: stemVan(kennis), cyclusId: tekst(w, 'cyclus'), vraagId: vraag, versie: String(await versie(w, kennis, vraag)) });
const VRAAG = 'app/besturen/[bestuur]/cyclus/[cyclus]/vraag/[vraag]/actions.ts#';

export const ACTIES_ANTWOORD: Ingangen = {
  'app/besturen/[bestuur]/cyclus/[cyclus]/fase/[fase]/actions.ts#antwoordInleverenAction': actie({
    wijzigt: ['antwoord', 'antwoordversie'], pagina: (w) => pad(w, hier(w, '/fase/1a')), velden: async (w, kennis) => ({ ...(await velden(w, kennis, BEANTWOORD)), tekst: `Gekaapt ${vers()}` }),
  }),
  [`${VRAAG}antwoordHerstellenAction`]: actie({
    wijzigt: ['antwoord', 'antwoordversie'], pagina: (w) => pad(w, hier(w, `/vraag/${BEANTWOORD}?versie=1`)), velden: async (w, kennis) => ({ ...(await velden(w, kennis, BEANTWOORD)), nummer: '1' }),
    // There must be something to put back: the answer of this voice is another one than its first version.
    vooraf: async ({ db, wie }, w) => {
      const { rows } = await db.query<{ id: string }>(`UPDATE antwoord SET waarde = jsonb_build_object('tekst', $4::text), versie = versie + 1 WHERE "cyclusId"::text = $1 AND "vraagId" = $2 AND stem = $3 RETURNING id`, [tekst(w, 'cyclus'), BEANTWOORD, stemVan({ wie }), vers()]);
      if (rows[0]) await db.query(`INSERT INTO antwoordversie ("bestuurId", "antwoordId", nummer, waarde, status) SELECT "bestuurId", id, versie, waarde, status FROM antwoord WHERE id = $1`, [rows[0].id]);
    },
  }),
  [`${VRAAG}botsingOplossenAction`]: actie({
    wijzigt: ['antwoord', 'antwoordversie', 'antwoordbotsing'], pagina: (w) => pad(w, hier(w, `/vraag/${BOTSEND}`)), vooraf: async ({ db }, _w, bord) => botsingenTerug(db, bord),
    velden: async (w, kennis) => ({ ...(await velden(w, kennis, BOTSEND)), botsing: idVan(w.cyclus?.bord ?? 'A', `botsing ${stemVan(kennis)} ${school(w)}`), uitkomst: 'samengevoegd', waarde: JSON.stringify({ tekst: `Gekaapt ${vers()}` }) }),
  }),
};
