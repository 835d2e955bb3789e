import { randomUUID } from 'node:crypto';
import type { Waarden } from './gleuven';
import { apipad, pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { kanarie, type Bord } from './kanaries';
import { profielMaken } from './opstelling-importprofiel';

// Profiles belong to the whole board: everybody who may import sees and adapts them.

const LEEG = { status: 'leeg' };
type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'slots' | 'velden' | 'pagina'>;
type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'slots' | 'vraag'>;
const herstel = async ({ db }: Kennis, _w: Waarden, bord: Bord): Promise<void> => profielMaken(db, bord);
const actie = (deel: Actiedeel): ActieIngang => ({ soort: 'actie', eis: 'inventaris:importeren', argumenten: (w) => [tekst(w, 'slug'), LEEG], zonderFilter: true, vooraf: herstel, wijzigt: ['importprofiel'], ...deel });
const lees = (soort: 'pagina' | 'route', deel: Leesdeel): LeesIngang => ({ soort, methode: 'GET', eis: 'inventaris:importeren', zonderFilter: true, vooraf: herstel, ...deel });

const profielen = (w: Waarden) => pad(w, '/inventaris/import/profielen');
const profielpagina = (w: Waarden) => `${profielen(w)}/${tekst(w, 'profiel')}`;
const vers = () => `Gekaapt ${randomUUID().slice(0, 8)}`;
const versieVan = async ({ db }: Kennis, id: string): Promise<string> => String((await db.query<{ versie: number }>('SELECT versie FROM importprofiel WHERE id::text = $1', [id])).rows[0]?.versie ?? 1);
const naamVan = (_w: Waarden, _wie: unknown, bord: Bord) => [`${kanarie(bord, 'koppeling')} profiel`];

export const PAGINAS_IMPORTPROFIEL: Ingangen = {
  '/besturen/[bestuur]/inventaris/import/profielen': lees('pagina', { slots: ['slug'], vraag: (w) => ({ pad: profielen(w) }), bewijs: naamVan }),
  '/besturen/[bestuur]/inventaris/import/profielen/[profiel]': lees('pagina', { slots: ['slug', 'profiel'], vraag: (w) => ({ pad: profielpagina(w) }), bewijs: naamVan }),
};

export const ROUTES_IMPORTPROFIEL: Ingangen = {
  // An empty file with the codes and names of the schools.
  '/api/besturen/[bestuur]/inventaris/import/sjablonen/[soort]': lees('route', { slots: ['slug'], vraag: (w) => ({ pad: apipad(w, '/inventaris/import/sjablonen/personeel') }), bewijs: (_w, _wie, bord) => [kanarie(bord, 's1')] }),
  '/api/besturen/[bestuur]/inventaris/import/[import]/verdwenen': lees('route', { slots: ['slug', 'import'], logt: true, vraag: (w) => ({ pad: apipad(w, `/inventaris/import/${tekst(w, 'import')}/verdwenen`) }), bewijs: (w, _wie, bord) => [kanarie(bord, w.import?.zone === 'eigenimport' ? 'importschool' : 'import')] }),
};

const actions = 'app/besturen/[bestuur]/inventaris/import/actions.ts#';
export const ACTIES_IMPORTPROFIEL: Ingangen = {
  [`${actions}profielKopierenAction`]: actie({ slots: ['slug', 'profiel'], pagina: profielpagina, velden: (w) => ({ bron: tekst(w, 'profiel'), naam: vers() }) }),
  [`${actions}profielWijzigenAction`]: actie({
    slots: ['slug', 'profiel'], pagina: profielpagina,
    velden: async (w, kennis) => ({ id: tekst(w, 'profiel'), versie: await versieVan(kennis, tekst(w, 'profiel')), naam: vers(), soort: 'personeel', datum: 'dag-eerst', 'kolom-personeelsnummer': 'Nr' }),
  }),
  [`${actions}profielVerwijderenAction`]: actie({ slots: ['slug', 'profiel'], pagina: profielpagina, velden: async (w, kennis) => ({ id: tekst(w, 'profiel'), versie: await versieVan(kennis, tekst(w, 'profiel')) }) }),
  [`${actions}profielBewarenAction`]: actie({ slots: ['slug', 'klareimport'], pagina: (w) => pad(w, `/inventaris/import/${tekst(w, 'klareimport')}`), velden: (w) => ({ importId: tekst(w, 'klareimport'), naam: vers() }) }),
};
