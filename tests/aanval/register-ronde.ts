import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from './actoren';
import type { Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { idVan, kanarie, type Bord } from './kanaries';
import { gastcode, rondesTerug, type Gastcode } from './opstelling-ronde';

// Dialogue rounds: who keeps them, and what a guest with a code can ask. Whoever guesses, comes too late or was invited
// by mistake gets nothing; a guest who is welcome gets the name of the school, the questions, and no answer of another.

type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'eis' | 'slots' | 'velden' | 'pagina'>;
type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'slots' | 'vraag'>;
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', ...deel });
const vers = () => randomUUID().slice(0, 8);

const rondes = (w: Waarden, rest = '') => pad(w, `/cyclus/${tekst(w, 'cyclus')}/rondes${rest}`);
const ronde = (w: Waarden, rest = '') => pad(w, `/cyclus/${idVan(w.ronde?.bord ?? 'A', w.ronde?.zone === '2' ? 'cyclus s2' : 'cyclus s1')}/rondes/${tekst(w, 'ronde')}${rest}`);
const terug = async ({ db }: Kennis, _w: Waarden, bord: Bord) => rondesTerug(db, bord);
const actie = (deel: Actiedeel): ActieIngang => ({ soort: 'actie', argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], vooraf: terug, ...deel });
const aanwijzing = async (w: Waarden, { db }: Kennis) => ({ id: tekst(w, 'ronde'), versie: String((await db.query<{ versie: number }>('SELECT versie FROM dialoogronde WHERE id::text = $1', [tekst(w, 'ronde')])).rows[0]?.versie ?? 1) });
const schoolVan = (w: Waarden): 's1' | 's2' => (w.ronde?.zone === '2' ? 's2' : 's1');
const bij = (w: Waarden, wat: string) => idVan(w.ronde?.bord ?? 'A', `${wat} ronde ${schoolVan(w)}`);
const titel = (w: Waarden, _wie: Actor, bord: Bord) => [`${kanarie(bord, w.ronde?.zone === '2' ? 'ronde2' : 'ronde1')} ronde`];

const gast = (wat: Gastcode) => ({ pad: `/dialoog/${gastcode('A', wat)}` });
/** A browser of its own each time: the same one would only change its own answer. */
const antwoord = (bord: Bord) => ({ [`t-${idVan(bord, 'vraag ronde s1')}-1`]: `Van een gast ${vers()}`, deelnametoken: createHash('sha256').update(vers()).digest('base64url') });

export const PAGINAS_RONDE: Ingangen = {
  '/besturen/[bestuur]/cyclus/[cyclus]/rondes': pagina({ eis: 'cyclus:lezen', slots: ['slug', 'cyclus'], vraag: (w) => ({ pad: rondes(w) }), bewijs: () => ['Dialoogrondes'] }),
  '/besturen/[bestuur]/cyclus/[cyclus]/rondes/nieuw': pagina({ eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], vraag: (w) => ({ pad: rondes(w, '/nieuw') }), bewijs: () => ['Nieuwe dialoogronde'] }),
  '/besturen/[bestuur]/cyclus/[cyclus]/rondes/[ronde]': pagina({ eis: 'cyclus:lezen', slots: ['slug', 'ronde'], vraag: (w) => ({ pad: ronde(w) }), bewijs: titel }),
  '/besturen/[bestuur]/cyclus/[cyclus]/rondes/[ronde]/scherm': pagina({ eis: 'cyclus:lezen', slots: ['slug', 'ronde'], vraag: (w) => ({ pad: ronde(w, '/scherm') }), bewijs: titel }),
  '/dialoog': pagina({ eis: 'openbaar', slots: [], zonderFilter: true, vraag: () => ({ pad: '/dialoog' }), bewijs: () => ['Meedoen'] }),
  '/dialoog/[code]': [
    pagina({ eis: 'openbaar', slots: ['gastcode'], zonderFilter: true, magAltijd: ['aanmeldrem'], onthult: ['s1', 'ronde1'], vraag: (w) => ({ pad: `/dialoog/${encodeURIComponent(tekst(w, 'gastcode'))}` }), bewijs: (w) => [kanarie(w.gastcode?.bord ?? 'A', 's1'), `${kanarie(w.gastcode?.bord ?? 'A', 'ronde1')} vraag`] }),
    pagina({ eis: 'openbaar', slots: [], zonderFilter: true, onthult: ['s1', 'ronde1'], vraag: () => gast('verlopen'), bewijs: () => ['Deze link is verlopen'] }),
    pagina({ eis: 'openbaar', slots: [], zonderFilter: true, onthult: ['s1', 'ronde1'], vraag: () => gast('gesloten'), bewijs: () => ['Deze ronde is gesloten'] }),
    // Of an invitation that was taken back only the name of the school is left.
    pagina({ eis: 'openbaar', slots: [], zonderFilter: true, onthult: ['s1'], vraag: () => gast('ingetrokken'), bewijs: () => ['heeft deze uitnodiging ingetrokken'] }),
    pagina({ eis: 'openbaar', slots: [], zonderFilter: true, magAltijd: ['aanmeldrem'], vraag: () => gast('verzonnen'), bewijs: () => ['kennen wij niet'] }),
  ],
};

const HIER = 'app/besturen/[bestuur]/cyclus/[cyclus]/rondes/actions.ts#';
const GAST = 'app/dialoog/[code]/actions.ts#bijdrageBewarenAction';
const beheer = (deel: Omit<Actiedeel, 'eis' | 'slots' | 'pagina'>): ActieIngang => actie({ eis: 'cyclus:beheren', slots: ['slug', 'ronde'], pagina: (w) => ronde(w), ...deel });
/** What a guest posts with another code than an open one changes nothing. */
const gastActie = (wat: Gastcode): ActieIngang => ({
  soort: 'actie', eis: 'openbaar', slots: [], zonderFilter: true, magAltijd: ['aanmeldrem'], onthult: ['s1', 'ronde1'], pagina: () => gast(wat).pad, argumenten: () => [gastcode('A', wat), { status: 'leeg' }], velden: () => antwoord('A'),
});

export const ACTIES_RONDE: Ingangen = {
  [`${HIER}rondeMakenAction`]: actie({
    eis: 'cyclus:beheren', slots: ['slug', 'cyclus'], wijzigt: ['dialoogronde', 'rondevraag'], pagina: (w) => rondes(w, '/nieuw'),
    velden: (w) => ({ cyclus: tekst(w, 'cyclus'), deelfase: '1A', titel: `Gekaapt ${vers()}`, uitleg: '', wijze: 'anoniem', tonen: 'na', sluit: '2099-12-31', 'eigen-1-tekst': 'Wat vindt u?', 'eigen-1-soort': 'tekst' }),
  }),
  [`${HIER}rondeSluitenAction`]: beheer({ wijzigt: ['dialoogronde'], velden: aanwijzing }),
  [`${HIER}rondeIntrekkenAction`]: beheer({ wijzigt: ['dialoogronde'], velden: aanwijzing }),
  [`${HIER}rondeVerlengenAction`]: beheer({ wijzigt: ['dialoogronde'], velden: async (w, kennis) => ({ ...(await aanwijzing(w, kennis)), sluit: '2099-12-31' }) }),
  [`${HIER}rondeSamenvattenAction`]: beheer({ wijzigt: ['dialoogronde'], velden: async (w, kennis) => ({ ...(await aanwijzing(w, kennis)), samenvatting: `Gekaapt ${vers()}` }) }),
  [`${HIER}kaartVerbergenAction`]: beheer({ wijzigt: ['rondekaart'], velden: (w) => ({ ronde: tekst(w, 'ronde'), kaart: bij(w, 'kaart'), verbergen: 'ja' }) }),
  [`${HIER}stippenvraagMakenAction`]: beheer({ wijzigt: ['rondevraag'], velden: (w) => ({ ronde: tekst(w, 'ronde'), vraag: bij(w, 'vraag'), kaart: [bij(w, 'kaart'), `${idVan(w.ronde?.bord ?? 'A', `kaart ronde ${schoolVan(w)} tweede`)}`], tekst: 'Wat eerst?', stippen: '3' }) }),
  // Closed first: what is still coming in cannot be taken over.
  [`${HIER}rondeOvernemenAction`]: beheer({
    wijzigt: ['antwoord'], velden: (w) => ({ ronde: tekst(w, 'ronde'), vraag: bij(w, 'vraag') }),
    vooraf: async (kennis, w, bord) => {
      await rondesTerug(kennis.db, bord);
      await kennis.db.query('UPDATE dialoogronde SET "geslotenOp" = now() WHERE id::text = $1', [tekst(w, 'ronde')]);
      await kennis.db.query(`UPDATE antwoord SET waarde = '{}' WHERE "vraagId" = '1a-vraag-toelichting-02' AND "cyclusId" = (SELECT "cyclusId" FROM dialoogronde WHERE id::text = $1)`, [tekst(w, 'ronde')]);
    },
  }),
  [GAST]: [
    {
      soort: 'actie', eis: 'openbaar', slots: ['gastcode'], zonderFilter: true, magAltijd: ['aanmeldrem'], onthult: ['s1', 'ronde1'], wijzigt: ['deelname', 'bijdrage'], pagina: (w) => `/dialoog/${encodeURIComponent(tekst(w, 'gastcode'))}`,
      argumenten: (w) => [tekst(w, 'gastcode'), { status: 'leeg' }], velden: (w) => antwoord(w.gastcode?.bord ?? 'A'), vooraf: async ({ db }, w) => rondesTerug(db, w.gastcode?.bord ?? 'A'),
    },
    gastActie('verlopen'), gastActie('gesloten'), gastActie('ingetrokken'), gastActie('verzonnen'),
  ],
};
