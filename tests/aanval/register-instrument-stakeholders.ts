import type { Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type LeesIngang } from './ingang';
import { kanarie, type Bord } from './kanaries';
import { inKring, type Actor } from './actoren';
import { kandidaat, kringZetten } from './opstelling-stakeholders';

// The register of stakeholders: everybody of the cycle reads who is in the circle, only the circle what stands in it.

type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'bewijs'>;
type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'velden' | 'pagina' | 'eis' | 'slots' | 'vooraf'>;

const school = (w: Waarden): 's1' | 's2' => (w.cyclus?.zone === '2' ? 's2' : 's1');
const hier = (w: Waarden, slot: 'cyclus' | 'slotcyclus' = 'cyclus') => pad(w, `/cyclus/${tekst(w, slot)}/instrument/stakeholders`);
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', slots: ['slug', 'cyclus'], vraag: (w) => ({ pad: hier(w) }), ...deel });
const actie = (deel: Actiedeel): ActieIngang => ({ soort: 'actie', wijzigt: ['cyclus_kring'], argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], ...deel });
const DEZE = 'app/besturen/[bestuur]/cyclus/[cyclus]/instrument/stakeholders/actions.ts#';
const plek = (w: Waarden) => (school(w) === 's2' ? 'kring2' : 'kring1');
const gekozen = (w: Waarden) => kandidaat(w.slug?.bord ?? 'A', school(w));

export const PAGINAS_STAKEHOLDERS: Ingangen = {
  // Who manages the cycle sees the page; what stands in it only who is in the circle.
  '/besturen/[bestuur]/cyclus/[cyclus]/instrument/stakeholders': pagina({
    eis: 'cyclus:beheren', bewijs: (w: Waarden, wie: Actor, bord: Bord) => [inKring(wie, bord, plek(w)) ? `${kanarie(bord, plek(w))} stakeholder` : kanarie(bord, school(w) === 's2' ? '2' : '1a')],
  }),
};

export const ACTIES_STAKEHOLDERS: Ingangen = {
  [`${DEZE}kringOpenenAction`]: actie({
    eis: 'kring:openen', slots: ['slug', 'slotcyclus'], pagina: (w) => hier(w, 'slotcyclus'), velden: (w) => ({ cyclus: tekst(w, 'slotcyclus') }),
    vooraf: ({ db }, w) => kringZetten(db, tekst(w, 'slotcyclus'), { leeg: true }),
  }),
  // Who was let in here, is taken out by the next.
  [`${DEZE}kringToelatenAction`]: actie({
    eis: 'kring', slots: ['slug', 'cyclus'], pagina: (w) => hier(w), velden: (w) => ({ cyclus: tekst(w, 'cyclus'), gebruiker: gekozen(w) }),
    vooraf: ({ db }, w) => kringZetten(db, tekst(w, 'cyclus'), { weg: [gekozen(w)] }),
  }),
  [`${DEZE}kringUithalenAction`]: actie({
    eis: 'kring', slots: ['slug', 'cyclus'], pagina: (w) => hier(w), velden: (w) => ({ cyclus: tekst(w, 'cyclus'), gebruiker: gekozen(w) }),
    vooraf: ({ db }, w) => kringZetten(db, tekst(w, 'cyclus'), { bij: [gekozen(w)] }),
  }),
};
