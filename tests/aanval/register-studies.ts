import { randomUUID } from 'node:crypto';
import type { Actor } from './actoren';
import type { Waarden } from './gleuven';
import { pad, tekst, type ActieIngang, type Ingangen, type Kennis, type LeesIngang } from './ingang';
import { idVan, kanarie, type Bord } from './kanaries';
import { studieHeropenen } from './opstelling-studies';

// Studies and departures: who sees them, and who changes them.

type Actiedeel = Partial<ActieIngang> & Pick<ActieIngang, 'eis' | 'slots' | 'velden' | 'pagina'>;
type Leesdeel = Partial<LeesIngang> & Pick<LeesIngang, 'eis' | 'slots' | 'vraag'>;
const actie = (deel: Actiedeel): ActieIngang => ({ soort: 'actie', argumenten: (w) => [tekst(w, 'slug'), { status: 'leeg' }], ...deel });
const pagina = (deel: Leesdeel): LeesIngang => ({ soort: 'pagina', methode: 'GET', ...deel });

const vers = () => randomUUID().slice(0, 8);
const inventaris = (w: Waarden, rest: string) => pad(w, `/inventaris${rest}`);
const studie = (w: Waarden) => inventaris(w, `/studies/${w.traject?.tekst ?? ''}`);
const plek = ({ persoon, traject }: Waarden) => { const zone = (persoon ?? traject)?.zone; return zone === '1a' || zone === '1b' || zone === '2' ? zone : '1azelf'; };
const vanPersoon = (w: Waarden, _wie: Actor, bord: Bord) => [kanarie(bord, plek(w))];
/** Who sees only the own file is sent there. */
const ofEigenDossier = (_: Waarden, wie: Actor, bord: Bord) => [wie.mens === 'mensleraar' ? idVan(bord, 'persoon 1azelf') : kanarie(bord, '1a')];
const versieVan = async ({ db }: Kennis, tabel: 'opleidingstraject' | 'vertrek', kolom: 'id' | 'medewerkerId', id: string): Promise<string> =>
  String((await db.query<{ versie: number }>(`SELECT versie FROM ${tabel} WHERE "${kolom}"::text = $1`, [id])).rows[0]?.versie ?? 1);
const traject = async (w: Waarden, kennis: Kennis) => ({ traject: tekst(w, 'traject'), versie: await versieVan(kennis, 'opleidingstraject', 'id', tekst(w, 'traject')) });
const heropenen = ({ db }: Kennis, w: Waarden) => studieHeropenen(db, w.traject?.tekst ?? '');
const vertrekTerug = async ({ db }: Kennis, w: Waarden, bord: Bord) => {
  await db.query(`INSERT INTO vertrek ("bestuurId", "medewerkerId", "verwachtOp", reden, zekerheid) SELECT "bestuurId", id, '2028-07-31', 'anders', 'mogelijk' FROM medewerker WHERE "bestuurId" = $1 AND id::text = $2 ON CONFLICT DO NOTHING`, [idVan(bord, 'bestuur'), w.persoon?.tekst ?? '']);
};

export const PAGINAS_STUDIES: Ingangen = {
  '/besturen/[bestuur]/inventaris/studies': [
    pagina({ eis: 'inventaris:lezen', slots: ['slug'], vraag: (w) => ({ pad: inventaris(w, '/studies?status=alle') }), bewijs: ofEigenDossier }),
    pagina({ eis: 'inventaris:lezen', slots: ['slug'], vraag: (w) => ({ pad: inventaris(w, '/studies?beeld=verlof&schooljaar=2026') }), bewijs: ofEigenDossier }),
  ],
  '/besturen/[bestuur]/inventaris/studies/nieuw': pagina({ eis: 'inventaris:wijzigen', slots: ['slug', 'persoon'], vraag: (w) => ({ pad: inventaris(w, `/studies/nieuw?medewerker=${tekst(w, 'persoon')}`) }), bewijs: vanPersoon }),
  '/besturen/[bestuur]/inventaris/studies/[traject]': pagina({ eis: 'inventaris:lezen', slots: ['slug', 'traject'], logt: true, vraag: (w) => ({ pad: studie(w) }), bewijs: vanPersoon }),
  '/besturen/[bestuur]/inventaris/vertrek': pagina({ eis: 'inventaris:lezen', slots: ['slug'], vraag: (w) => ({ pad: inventaris(w, '/vertrek') }), bewijs: ofEigenDossier }),
};

export const ROUTES_STUDIES: Ingangen = {
  '/besturen/[bestuur]/inventaris/studies/exporteren': { soort: 'route', methode: 'GET', eis: 'inventaris:exporteren', slots: ['slug'], logt: true, vraag: (w) => ({ pad: inventaris(w, '/studies/exporteren?status=alle&vorm=csv') }), bewijs: (_w, _wie, bord) => [kanarie(bord, '1a')] },
};

const STUDIES = 'app/besturen/[bestuur]/inventaris/studies/actions.ts#';
const VERTREK = 'app/besturen/[bestuur]/inventaris/vertrek/actions.ts#';

export const ACTIES_STUDIES: Ingangen = {
  [`${STUDIES}studieToevoegenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'persoon'], wijzigt: ['opleidingstraject'], pagina: (w) => inventaris(w, `/studies/nieuw?medewerker=${tekst(w, 'persoon')}`),
    velden: (w) => ({ medewerker: tekst(w, 'persoon'), programma: `Gekaapt ${vers()}`, niveau: 'hbo-master', soort: '', vakCode: '', instelling: '', aangevraagdOp: '', begin: '', verwachtEinde: '', status: 'aangevraagd', afspraken: '' }),
    vooraf: async ({ db }, _w, bord) => { await db.query(`DELETE FROM opleidingstraject WHERE "bestuurId" = $1 AND status = 'aangevraagd'`, [idVan(bord, 'bestuur')]); },
  }),
  [`${STUDIES}studieWijzigenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'traject'], wijzigt: ['opleidingstraject'], pagina: studie, paginaLogt: 'inventaris:lezen', vooraf: heropenen,
    velden: async (w, kennis) => ({ ...(await traject(w, kennis)), programma: `Gekaapt ${vers()}`, niveau: 'hbo-master', soort: '', vakCode: '', instelling: '', aangevraagdOp: '', begin: '2025-09-01', verwachtEinde: '2027-08-31', afspraken: '' }),
  }),
  [`${STUDIES}studieVerderAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'traject'], wijzigt: ['opleidingstraject'], pagina: studie, paginaLogt: 'inventaris:lezen', vooraf: heropenen,
    velden: async (w, kennis) => ({ ...(await traject(w, kennis)), naar: 'onderbroken', datum: '', reden: '' }),
  }),
  [`${STUDIES}studieAfrondenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'traject'], wijzigt: ['opleidingstraject', 'diploma'], pagina: studie, paginaLogt: 'inventaris:lezen', vooraf: heropenen,
    velden: async (w, kennis) => ({ ...(await traject(w, kennis)), richting: `Gekaapt ${vers()}`, niveau: 'hbo-master', soort: '', instelling: '', behaaldOp: '2026-10-01' }),
  }),
  [`${STUDIES}studieDaarnaAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'traject'], wijzigt: ['opleidingstraject'], pagina: studie, paginaLogt: 'inventaris:lezen', vooraf: heropenen,
    velden: async (w, kennis) => ({ ...(await traject(w, kennis)), rol: `Gekaapt ${vers()}`, schaal: 'LC', uren: '40', kennisdeling: '', uitkomst: 'onbekend', uitkomstOp: '', toelichting: '' }),
  }),
  [`${STUDIES}studiejaarBewarenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'traject'], wijzigt: ['opleidingsjaar'], pagina: studie, paginaLogt: 'inventaris:lezen',
    velden: (w) => ({ traject: tekst(w, 'traject'), versie: '0', schooljaar: '2030', beurs: 'aangevraagd', beursbedrag: '', verlofuren: '', vervanging: '', vervangingsuren: '', kosten: '' }),
    vooraf: async ({ db }, _w, bord) => { await db.query('DELETE FROM opleidingsjaar WHERE "bestuurId" = $1 AND schooljaar = 2030', [idVan(bord, 'bestuur')]); },
  }),
  [`${STUDIES}studiejaarVerwijderenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'traject'], wijzigt: ['opleidingsjaar'], pagina: studie, paginaLogt: 'inventaris:lezen',
    velden: (w) => ({ traject: tekst(w, 'traject'), schooljaar: '2031', versie: '1' }),
    vooraf: async ({ db }, w, bord) => {
      await db.query(`INSERT INTO opleidingsjaar ("bestuurId", "trajectId", "medewerkerId", schooljaar) SELECT "bestuurId", id, "medewerkerId", 2031 FROM opleidingstraject WHERE "bestuurId" = $1 AND id::text = $2 ON CONFLICT DO NOTHING`, [idVan(bord, 'bestuur'), w.traject?.tekst ?? '']);
    },
  }),
  [`${VERTREK}vertrekBewarenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'persoon'], wijzigt: ['vertrek'], pagina: (w) => inventaris(w, '/vertrek'), vooraf: vertrekTerug,
    velden: async (w, kennis) => ({ medewerker: tekst(w, 'persoon'), versie: await versieVan(kennis, 'vertrek', 'medewerkerId', tekst(w, 'persoon')), verwachtOp: '2029-07-31', reden: 'rvu', zekerheid: 'zeker', toelichting: `Gekaapt ${vers()}` }),
  }),
  [`${VERTREK}vertrekVerwijderenAction`]: actie({
    eis: 'inventaris:wijzigen', slots: ['slug', 'persoon'], wijzigt: ['vertrek'], pagina: (w) => inventaris(w, '/vertrek'), vooraf: vertrekTerug,
    velden: async (w, kennis) => ({ medewerker: tekst(w, 'persoon'), versie: await versieVan(kennis, 'vertrek', 'medewerkerId', tekst(w, 'persoon')) }),
  }),
};
