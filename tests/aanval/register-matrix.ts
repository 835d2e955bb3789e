import { randomUUID } from 'node:crypto';
import type { Actor } from './actoren';
import type { Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { idVan, kanarie, type Bord } from './kanaries';
import { weergaveMaken } from './opstelling-weergaven';

// The matrix, its export, and the views that people keep of lists.

type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'slots' | 'vraag'>;
type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'slots' | 'velden'>;
const lees = (soort: 'pagina' | 'route', deel: Leesdeel): LeesIngang => ({ soort, methode: 'GET', ...deel });
const matrix = (w: Waarden, rest = '') => pad(w, `/inventaris/matrix${rest}`);
const actie = (deel: Actiedeel): ActieIngang => ({ soort: 'actie', eis: 'inventaris:lezen', argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], wijzigt: ['weergave'], pagina: (w) => matrix(w), vooraf: terug, ...deel });

const vers = () => `Gekaapt ${randomUUID().slice(0, 8)}`;
const terug = async ({ db, wie }: Kennis): Promise<void> => {
  await db.query(`DELETE FROM weergave WHERE naam LIKE 'Gekaapt%' AND "gebruikerId" = $1`, [wie.gebruikerId]);
  if (wie.leden.length > 0) await weergaveMaken(db, wie);
};
const versieVan = async ({ db }: Kennis, id: string): Promise<string> => String((await db.query<{ versie: number }>('SELECT versie FROM weergave WHERE id::text = $1', [id])).rows[0]?.versie ?? 1);
/** Who sees only the own file is sent there. */
const ofEigenDossier = (_: Waarden, wie: Actor, bord: Bord) => [wie.mens === 'mensleraar' ? idVan(bord, 'persoon 1azelf') : kanarie(bord, '1a')];
const lijst = (_w: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, '1a')];

export const PAGINAS_MATRIX: Ingangen = {
  '/besturen/[bestuur]/inventaris/matrix': [
    lees('pagina', { eis: 'inventaris:lezen', slots: ['slug'], vraag: (w) => ({ pad: matrix(w, '?groep=geen&zoek=achter') }), bewijs: ofEigenDossier }),
    lees('pagina', { eis: 'inventaris:lezen', slots: ['slug'], vraag: (w) => ({ pad: matrix(w, '?groep=team&kolommen=school.team.master.wo.soort.bevoegd.studie.vertrek.screening.leeftijd.populatie&open=alle') }), bewijs: ofEigenDossier }),
  ],
};

export const ROUTES_MATRIX: Ingangen = {
  '/besturen/[bestuur]/inventaris/matrix/exporteren': lees('route', { eis: 'inventaris:exporteren', slots: ['slug'], logt: true, vraag: (w) => ({ pad: matrix(w, '/exporteren?vorm=csv&kolommen=school.team.sectie.bevoegd.studie') }), bewijs: lijst }),
};

const ACTIONS = 'app/besturen/[bestuur]/inventaris/weergave-actions.ts#';
export const ACTIES_MATRIX: Ingangen = {
  [`${ACTIONS}weergaveBewarenAction`]: actie({ slots: ['slug'], zonderFilter: true, velden: () => ({ soort: 'matrix', naam: vers(), adres: '?groep=team' }) }),
  [`${ACTIONS}weergaveWijzigenAction`]: actie({ slots: ['slug', 'weergave'], velden: async (w, kennis) => ({ weergave: tekst(w, 'weergave'), versie: await versieVan(kennis, tekst(w, 'weergave')), naam: vers() }) }),
  [`${ACTIONS}weergaveVerwijderenAction`]: actie({ slots: ['slug', 'weergave'], velden: async (w, kennis) => ({ weergave: tekst(w, 'weergave'), versie: await versieVan(kennis, tekst(w, 'weergave')) }) }),
};
