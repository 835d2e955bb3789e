import type { Actor } from './actoren';
import type { Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { idVan, kanarie, type Bord } from './kanaries';
import { doelTerug } from './opstelling-cijfers';

// Every figure, the goals, and the settings of the board: figures without persons, and what only a bestuurder or HR decides.

type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'eis' | 'slots' | 'velden' | 'pagina'>;
type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'slots' | 'vraag'>;
const actie = (deel: Actiedeel): ActieIngang => ({ soort: 'actie', argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], ...deel });
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', ...deel });

const doelen = (w: Waarden) => pad(w, '/overzicht/doelen');
const perGroep = (_w: Waarden, _wie: Actor, bord: Bord) => [new RegExp(`${kanarie(bord, 's1')}|${kanarie(bord, 't1a')}`)];
const versieVan = async ({ db }: Kennis, w: Waarden) => String((await db.query<{ versie: number }>('SELECT versie FROM doelwaarde WHERE id::text = $1', [w.doel?.tekst ?? ''])).rows[0]?.versie ?? 1);
const terug = async ({ db }: Kennis, w: Waarden, bord: Bord) => doelTerug(db, bord, w.doel?.tekst ?? '');
const leegVanaf = (jaar: number) => async ({ db }: Kennis, _w: Waarden, bord: Bord) => { await db.query('DELETE FROM doelwaarde WHERE "bestuurId" = $1 AND jaar >= $2', [idVan(bord, 'bestuur'), jaar]); };

export const PAGINAS_CIJFERS: Ingangen = {
  '/besturen/[bestuur]/overzicht/cijfers': pagina({ eis: 'overzicht:lezen', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '/overzicht/cijfers?bekend=2026-11-22') }), bewijs: () => ['Alle cijfers'] }),
  '/besturen/[bestuur]/overzicht/cijfers/[indicator]': [
    pagina({ eis: 'overzicht:lezen', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '/overzicht/cijfers/doel50') }), bewijs: perGroep }),
    pagina({ eis: 'overzicht:lezen', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '/overzicht/cijfers/per-team') }), bewijs: (_w, _wie, bord) => [kanarie(bord, 't1a')] }),
  ],
  '/besturen/[bestuur]/overzicht/doelen': pagina({ eis: 'overzicht:lezen', slots: ['slug'], vraag: (w) => ({ pad: doelen(w) }), bewijs: perGroep }),
  '/besturen/[bestuur]/beheer/instellingen': pagina({ eis: 'instellingen:wijzigen', slots: ['slug'], vraag: (w) => ({ pad: pad(w, '/beheer/instellingen') }), bewijs: () => ['Oude titels'] }),
};

const DOELEN = 'app/besturen/[bestuur]/overzicht/doelen/actions.ts#';

export const ACTIES_CIJFERS: Ingangen = {
  [`${DOELEN}doelZettenAction`]: actie({
    eis: 'doelen:zetten', slots: ['slug', 'school'], wijzigt: ['doelwaarde'], pagina: doelen, vooraf: leegVanaf(2040),
    velden: (w) => ({ indicator: 'doel80', plek: `school:${tekst(w, 'school')}`, jaar: '2041', waarde: '70', toelichting: '' }),
  }),
  [`${DOELEN}doelWijzigenAction`]: actie({
    eis: 'doelen:zetten', slots: ['slug', 'doel'], wijzigt: ['doelwaarde'], pagina: doelen, vooraf: terug,
    velden: async (w, kennis) => ({ id: tekst(w, 'doel'), versie: await versieVan(kennis, w), jaar: '2027', waarde: '46', toelichting: 'Gekaapt' }),
  }),
  [`${DOELEN}doelVerwijderenAction`]: actie({
    eis: 'doelen:zetten', slots: ['slug', 'doel'], wijzigt: ['doelwaarde'], pagina: doelen, vooraf: terug,
    velden: async (w, kennis) => ({ id: tekst(w, 'doel'), versie: await versieVan(kennis, w) }),
  }),
  [`${DOELEN}standaarddoelenZettenAction`]: actie({
    eis: 'doelen:zetten', slots: ['slug'], wijzigt: ['doelwaarde'], pagina: doelen, zonderFilter: true, vooraf: leegVanaf(2040), velden: () => ({ jaar: '2042' }),
  }),
  'app/besturen/[bestuur]/beheer/instellingen/actions.ts#instellingenBewarenAction': actie({
    eis: 'instellingen:wijzigen', slots: ['slug'], wijzigt: ['bestuursinstelling'], pagina: (w) => pad(w, '/beheer/instellingen'),
    velden: async (w, { db }) => {
      const { rows } = await db.query<{ versie: number; jaren: number }>(`SELECT i.versie, i."verouderdNaJaren" AS jaren FROM bestuursinstelling i JOIN bestuur b ON b.id = i."bestuurId" WHERE b.slug = $1`, [tekst(w, 'slug')]);
      return { versie: String(rows[0]?.versie ?? 0), doctoraalTelt: 'ja', moBTelt: 'nee', verouderdNaJaren: rows[0]?.jaren === 7 ? '8' : '7', eindigtBinnenMaanden: '6' };
    },
  }),
};
