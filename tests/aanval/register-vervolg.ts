import { apipad, pad, tekst, type Ingangen, type LeesIngang } from './ingang';
import { kanarie } from './kanaries';

// The count of the work list, and the list of departures as a file.

const route = (deel: Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'slots' | 'vraag'>): LeesIngang => ({ soort: 'route', methode: 'GET', ...deel });

export const ROUTES_VERVOLG: Ingangen = {
  '/api/besturen/[bestuur]/inventaris/screening/meldingen': [
    route({ eis: 'inventaris:screenen', slots: ['slug'], vraag: (w) => ({ pad: apipad(w, '/inventaris/screening/meldingen') }), bewijs: () => ['"soort":"nooit"'] }),
    route({ eis: 'inventaris:screenen', slots: ['slug', 'overzichtschool'], vraag: (w) => ({ pad: apipad(w, `/inventaris/screening/meldingen?school=${tekst(w, 'overzichtschool')}`) }), bewijs: () => ['"soort":"nooit"'] }),
  ],
  '/besturen/[bestuur]/inventaris/vertrek/exporteren': [
    route({ eis: 'inventaris:exporteren', slots: ['slug'], logt: true, vraag: (w) => ({ pad: pad(w, '/inventaris/vertrek/exporteren?vorm=csv&wie=onbekend') }), bewijs: (_w, _wie, bord) => [kanarie(bord, '1a')] }),
    route({ eis: 'inventaris:exporteren', slots: ['slug'], logt: true, vraag: (w) => ({ pad: pad(w, '/inventaris/vertrek/exporteren') }), bewijs: (_w, _wie, bord) => [kanarie(bord, '1a')] }),
  ],
};
