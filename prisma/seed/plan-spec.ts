import type { ActiviteitInhoud, Amo, Groep, Raci } from '@/lib/plan/planinhoud';
import type { Handeling, Toestand } from '@/lib/plan/toestanden';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import type { DemoCyclus } from './cyclus';
import { eigenRijVan } from './instrument-rijen';

// The plans of the demo: Het Baken carries one out, was asked to change another, and put a third before its (P)MR.
// Waterhoek writes one for the whole board.

const { schoolleider: sjoerd, hr: joost, hrScholen: wietske, teamleider: nynke, bestuurder: marijke, medezeggenschap: harm } = cast.lauwerland;
const { bestuurder: hedwig, hr: guler } = cast.waterhoek;

type Velden = Partial<Omit<ActiviteitInhoud, 'id' | 'eigenaarId' | 'eigenaar' | 'rollen' | 'na' | 'volgorde' | 'naam'>>;

export interface Activiteitspec extends Velden {
  sleutel: string;
  naam: string;
  wie?: CastPersoon;
  rollen?: readonly (readonly [Groep, Raci, string?])[];
  na?: readonly string[];
}

/** Something that happened to a plan, in order. `wijzig`: what was written before a next submission. */
export type Gebeurtenis =
  | { op: string; wie: CastPersoon; stap: Handeling; naar: Toestand; reden?: string; bericht?: string }
  | { op: string; wie: CastPersoon; oordeel: 'akkoord' | 'wijzigingen'; reden?: string }
  | { op: string; wie: CastPersoon; opmerking: string; activiteit: string | null; veld?: string; voorstel?: string }
  | { op: string; wie: CastPersoon; wijzig: Record<string, Velden & { naam?: string }> }
  | { op: string; wie: CastPersoon; mr: 'advies' | 'instemming'; vraag: string; uiterlijk: string }
  | { op: string; wie: CastPersoon; mrUitkomst: 'positief' | 'voorwaarden' | 'negatief'; tekst: string };

export interface Planspec {
  sleutel: string; bestuur: CastBestuur; cyclus: DemoCyclus; naam: string; doel: string; eigenaar: CastPersoon; begin: string; einde: string; urenPerKwartaal: number | null;
  quorum: number | null; beoordelenVoor: string | null; mrSoort: 'geen' | 'advies' | 'instemming'; gemaakt: string; beoordelaars: readonly CastPersoon[];
  activiteiten: readonly Activiteitspec[]; gebeurd: readonly Gebeurtenis[];
}

const HELFT = eigenRijVan('baken', 'doel helft');
const SECTIE = eigenRijVan('baken', 'doel sectie');
const ABILITY = (nr: string) => `2b-amo-ability-interventie-${nr}`;
const amo = (code: Amo): { amo: Amo } => ({ amo: code });

export const demoPlannen: readonly Planspec[] = [
  {
    sleutel: 'baken op orde', bestuur: 'lauwerland', cyclus: 'baken', naam: 'Diploma’s op orde, en de eerste vier studies', doel: 'Weten wie er een master heeft, en vier leraren goed laten beginnen.', eigenaar: sjoerd, begin: '2026-09-14', einde: '2027-07-09',
    urenPerKwartaal: 120, quorum: 1, beoordelenVoor: '2026-10-02', mrSoort: 'advies', gemaakt: '2026-09-14T09:00:00Z', beoordelaars: [nynke],
    activiteiten: [
      { sleutel: 'bewijs', naam: 'Bewijs ophalen bij negen leraren', wie: joost, begin: '2026-09-21', einde: '2026-12-18', uren: 18, ...amo('O'), doelId: HELFT, ontwerp: 'HR vraagt elke leraar het uittreksel van DUO. Wie vóór 1996 afstudeerde, levert een kopie in.', monitoring: 'De werklijst van de screening, elke maand.', tijd: 'ja', budget: 'ja', leiding: 'ja', rollen: [['hr', 'R', 'Vraagt het bewijs op en screent'], ['leraren', 'C', 'Leveren het uittreksel aan'], ['leidinggevenden', 'I']] },
      { sleutel: 'gesprek', naam: 'Studievraag in elk jaargesprek', wie: nynke, begin: '2026-10-05', einde: '2027-02-26', uren: 40, ...amo('M'), doelId: HELFT, herkomstId: '2a-aanknopingspunt-loopbaan-03', ontwerp: 'Elke teamleider vraagt naar studieplannen en naar de taak daarna, en schrijft het antwoord in het verslag.', communicatie: 'Uitleg in het overleg van teamleiders op 28 september.', monitoring: 'Aantal gesprekken per team.', tijd: 'ja', budget: 'ja', leiding: 'deels', voorwaarden: 'Twee teamleiders zijn nieuw en krijgen eerst uitleg van HR.', rollen: [['leidinggevenden', 'R'], ['hr', 'C', 'Geeft de teamleiders uitleg'], ['leraren', 'C']] },
      { sleutel: 'beurs', naam: 'Lerarenbeurs aanvragen', wie: joost, begin: '2027-04-01', einde: '2027-05-15', uren: 12, kosten: 0, ...amo('O'), doelId: HELFT, na: ['gesprek'], ontwerp: 'HR helpt vier leraren met de aanvraag. Het loket is open van 1 april tot en met 15 mei.', monitoring: 'Vier aanvragen op 15 mei.', tijd: 'ja', budget: 'ja', leiding: 'ja', rollen: [['hr', 'R'], ['leraren', 'A', 'Vragen zelf aan']] },
      { sleutel: 'vervanging', naam: 'Vervanging regelen voor vier studiedagen', wie: wietske, begin: '2027-03-01', einde: '2027-07-09', uren: 60, kosten: 18400, dekking: 'Lerarenbeurs en het professionaliseringsbudget van het bestuur.', ...amo('O'), doelId: SECTIE, na: ['beurs'], ontwerp: 'Twee vaste vervangers voor economie en wiskunde, samen met Lyceum De Terp.', tijd: 'deels', budget: 'ja', leiding: 'ja', voorwaarden: 'Het rooster moet voor 1 juni klaar zijn.', rollen: [['hr', 'R'], ['leidinggevenden', 'A'], ['collegas', 'I', 'Weten wie wanneer invalt']] },
      { sleutel: 'mentor', naam: 'Mentor voor wie studeert', wie: nynke, begin: '2026-11-02', einde: '2027-06-18', uren: 120, ...amo('A'), doelId: SECTIE, herkomstId: ABILITY('01'), ontwerp: 'Elke drie weken een uur gesprek, en twee keer per jaar een les bijwonen. Wij beginnen met twee mentoren in de bovenbouw.', monitoring: 'Aantal gesprekken, en wie er stopt met studeren.', tijd: 'deels', budget: 'ja', leiding: 'ja', rollen: [['collegas', 'R', 'Twee mentoren'], ['leraren', 'C'], ['opleiding', 'C', 'Stemt de opdrachten af'], ['leidinggevenden', 'A']] },
      { sleutel: 'terugblik', naam: 'Samen terugkijken met leraren en MR', wie: sjoerd, begin: '2027-06-21', einde: '2027-06-21', mijlpaal: true, uren: 6, ...amo('M'), na: ['mentor'], ontwerp: 'Wat hielp wie studeert, en wat niet? Eén middag.', rollen: [['leidinggevenden', 'R'], ['leraren', 'C'], ['collegas', 'C']] },
    ],
    gebeurd: [
      { op: '2026-09-25T13:10:00Z', wie: sjoerd, stap: 'indienen', naar: 'ingediend', bericht: 'Klein begonnen, zodat wij in april op tijd zijn voor de lerarenbeurs.' },
      { op: '2026-09-29T15:40:00Z', wie: nynke, oordeel: 'akkoord' },
      { op: '2026-09-29T15:40:00Z', wie: nynke, stap: 'beoordelen', naar: 'akkoord' },
      { op: '2026-09-30T08:30:00Z', wie: sjoerd, mr: 'advies', vraag: 'Wij vragen uw advies over de studievraag in het jaargesprek en over de vervanging van wie studeert.', uiterlijk: '2026-10-09' },
      { op: '2026-09-30T08:30:00Z', wie: sjoerd, stap: 'voorleggen', naar: 'bij-mr' },
      { op: '2026-10-07T19:20:00Z', wie: harm, mrUitkomst: 'voorwaarden', tekst: 'De MR is positief. Wij vragen u vast te leggen dat niemand verplicht is om te studeren, en ons in juni te vertellen hoe het ging.' },
      { op: '2026-10-07T19:20:00Z', wie: harm, stap: 'uitbrengen', naar: 'akkoord' },
      { op: '2026-10-08T10:05:00Z', wie: marijke, stap: 'vaststellen', naar: 'vastgesteld' },
    ],
  },
  {
    sleutel: 'baken rooster', bestuur: 'lauwerland', cyclus: 'baken', naam: 'Implementatieplan Het Baken 2027–2028', doel: 'Wie studeert krijgt tijd, en wie klaar is gebruikt wat hij leerde.', eigenaar: sjoerd, begin: '2027-01-11', einde: '2028-07-14',
    urenPerKwartaal: 300, quorum: 2, beoordelenVoor: '2026-11-27', mrSoort: 'instemming', gemaakt: '2026-10-19T08:50:00Z', beoordelaars: [nynke, wietske, joost],
    activiteiten: [
      { sleutel: 'routes', naam: 'Studieroute economie en wiskunde', wie: nynke, begin: '2027-09-01', einde: '2028-07-14', uren: 320, kosten: 24600, dekking: 'Lerarenbeurs voor vier leraren.', ...amo('A'), doelId: SECTIE, na: ['modules'], ontwerp: 'Vier leraren volgen de deeltijdmaster in Groningen.', tijd: 'deels', budget: 'ja', leiding: 'ja', rollen: [['leraren', 'R'], ['opleiding', 'C'], ['leidinggevenden', 'A']] },
      { sleutel: 'modules', naam: 'Losse modules laten meetellen', wie: joost, begin: '2027-02-01', einde: '2027-06-25', uren: 16, kosten: 1500, dekking: 'Professionaliseringsbudget.', ...amo('A'), doelId: HELFT, herkomstId: ABILITY('02'), ontwerp: 'Afspraak met de universiteit: wie losse modules haalt, krijgt vrijstelling in de master.', rollen: [['hr', 'R'], ['opleiding', 'A']] },
      { sleutel: 'studiedag', naam: 'Vaste studiedag in het rooster', wie: sjoerd, begin: '2027-02-01', einde: '2028-07-14', uren: 36, ...amo('O'), doelId: SECTIE, ontwerp: 'Studiedag op donderdag. De roostermaker legt de dag een jaar vooruit vast.', tijd: 'ja', budget: 'ja', leiding: 'deels', rollen: [['leidinggevenden', 'R'], ['collegas', 'I']] },
      { sleutel: 'lesuren', naam: 'Vervanging van vier lesuren per week', wie: sjoerd, begin: '2027-08-01', einde: '2028-07-14', uren: 640, kosten: 36800, dekking: 'Lerarenbeurs, en de rest uit de formatie.', ...amo('O'), doelId: SECTIE, ontwerp: 'Twee vaste vervangers voor de vakken waar iemand studeert.', tijd: 'deels', budget: 'deels', leiding: 'ja', rollen: [['hr', 'R'], ['leidinggevenden', 'A']] },
      { sleutel: 'rol', naam: 'Rol van de master beschrijven', begin: '2027-03-01', einde: '2027-06-30', uren: 24, ...amo('M'), doelId: HELFT, ontwerp: 'Een bladzijde per rol: wat iemand met een master doet voor de sectie, en hoeveel uur daarvoor staat.', rollen: [['hr', 'C'], ['leraren', 'C']] },
      { sleutel: 'onderzoek', naam: 'Onderzoeksmiddag per sectie', wie: nynke, begin: '2027-10-01', einde: '2028-07-14', uren: 320, ...amo('M'), doelId: HELFT, na: ['rol'], ontwerp: 'Elke zes weken een middag waarin de sectie met eigen gegevens werkt, geleid door iemand met een master.', rollen: [['leraren', 'R'], ['collegas', 'C'], ['leidinggevenden', 'A']] },
      { sleutel: 'vertellen', naam: 'Masters vertellen op de studiedag', wie: sjoerd, begin: '2027-10-07', einde: '2027-10-07', mijlpaal: true, uren: 24, ...amo('M'), doelId: HELFT, herkomstId: '2b-amo-motivation-interventie-02', ontwerp: 'Drie masters laten zien wat hun studie het team opleverde.', rollen: [['leraren', 'R']] },
      { sleutel: 'evalueren', naam: 'Evalueren met leraren en MR', wie: sjoerd, begin: '2028-05-08', einde: '2028-07-07', uren: 40, ...amo('M'), na: ['vertellen'], ontwerp: 'Gesprekken per sectie, een dialoogronde en een verslag voor het bestuur.', monitoring: 'Verslag in de MR van juli.', rollen: [['leidinggevenden', 'R'], ['leraren', 'C'], ['hr', 'C']] },
    ],
    gebeurd: [
      { op: '2026-10-27T09:30:00Z', wie: sjoerd, stap: 'indienen', naar: 'ingediend', bericht: 'Eerste versie, naar aanleiding van de studiedag.' },
      { op: '2026-10-30T11:20:00Z', wie: nynke, opmerking: 'Twee uur vervanging is te weinig: wie studeert, mist dan nog steeds lessen.', activiteit: 'lesuren', veld: 'naam' },
      { op: '2026-10-30T11:24:00Z', wie: nynke, oordeel: 'wijzigingen', reden: 'Er staat nog geen vervanging voor alle lessen.' },
      { op: '2026-10-30T11:24:00Z', wie: nynke, stap: 'beoordelen', naar: 'wijzigingen-gevraagd' },
      { op: '2026-11-09T16:00:00Z', wie: sjoerd, wijzig: { lesuren: { naam: 'Vervanging van vier lesuren per week', uren: 640, kosten: 36800 }, onderzoek: { begin: '2027-10-01' } } },
      { op: '2026-11-10T08:45:00Z', wie: sjoerd, stap: 'indienen', naar: 'ingediend', bericht: 'Vier lesuren vervanging in plaats van twee, en de onderzoeksmiddag begint na de zomer.' },
      { op: '2026-11-12T10:10:00Z', wie: joost, oordeel: 'akkoord' },
      { op: '2026-11-12T10:10:00Z', wie: joost, stap: 'beoordelen', naar: 'ingediend' },
      { op: '2026-11-14T12:05:00Z', wie: nynke, opmerking: 'Donderdag botst met de toetsweek.', activiteit: 'studiedag', veld: 'ontwerp', voorstel: 'Studiedag op dinsdag. De roostermaker legt de dag een jaar vooruit vast.' },
      { op: '2026-11-14T12:11:00Z', wie: nynke, opmerking: 'De vervanging begint een half jaar na de studiedag. Wie vangt de lessen op tot augustus?', activiteit: 'lesuren', veld: 'begin' },
      { op: '2026-11-14T12:14:00Z', wie: nynke, oordeel: 'wijzigingen', reden: 'Twee punten: de dag, en de lessen tot augustus.' },
      { op: '2026-11-14T12:14:00Z', wie: nynke, stap: 'beoordelen', naar: 'wijzigingen-gevraagd' },
      { op: '2026-11-16T09:00:00Z', wie: wietske, opmerking: 'Zonder eigenaar gebeurt dit niet. Ik wil het doen, als er 24 taakuren bij komen.', activiteit: 'rol', veld: 'eigenaarId' },
    ],
  },
  {
    sleutel: 'baken taakbeleid', bestuur: 'lauwerland', cyclus: 'baken', naam: 'Uren voor wie studeert in het taakbeleid', doel: 'Iedereen weet vooraf hoeveel uur en hoeveel jaar.', eigenaar: sjoerd, begin: '2026-12-01', einde: '2027-08-01',
    urenPerKwartaal: 40, quorum: 1, beoordelenVoor: '2026-11-13', mrSoort: 'instemming', gemaakt: '2026-11-02T08:30:00Z', beoordelaars: [nynke],
    activiteiten: [
      { sleutel: 'voorstel', naam: 'Voorstel schrijven voor de werkverdeling', wie: joost, begin: '2026-12-01', einde: '2027-01-29', uren: 20, ...amo('O'), doelId: HELFT, ontwerp: 'Wie een master volgt, krijgt 0,1 fte studietijd naast het verlof van de lerarenbeurs, voor drie jaar.', rollen: [['hr', 'R'], ['leidinggevenden', 'A'], ['leraren', 'C']] },
      { sleutel: 'raadplegen', naam: 'Leraren raadplegen over de werkverdeling', wie: nynke, begin: '2027-02-01', einde: '2027-03-12', uren: 24, ...amo('M'), doelId: HELFT, na: ['voorstel'], ontwerp: 'In elk team een gesprek; de uitkomst gaat naar de MR.', rollen: [['leidinggevenden', 'R'], ['leraren', 'C']] },
      { sleutel: 'invoeren', naam: 'Opnemen in het taakbeleid', wie: sjoerd, begin: '2027-08-01', einde: '2027-08-01', mijlpaal: true, uren: 8, ...amo('O'), doelId: HELFT, na: ['raadplegen'], ontwerp: 'Het geldt vanaf schooljaar 2027-2028.', rollen: [['leidinggevenden', 'R'], ['collegas', 'I']] },
    ],
    gebeurd: [
      { op: '2026-11-09T10:00:00Z', wie: sjoerd, stap: 'indienen', naar: 'ingediend', bericht: '' },
      { op: '2026-11-11T14:20:00Z', wie: nynke, oordeel: 'akkoord' },
      { op: '2026-11-11T14:20:00Z', wie: nynke, stap: 'beoordelen', naar: 'akkoord' },
      { op: '2026-11-16T08:40:00Z', wie: sjoerd, mr: 'instemming', vraag: 'Wij vragen uw instemming met de uren voor wie studeert, als deel van het taakbeleid.', uiterlijk: '2026-12-11' },
      { op: '2026-11-16T08:40:00Z', wie: sjoerd, stap: 'voorleggen', naar: 'bij-mr' },
    ],
  },
  {
    sleutel: 'waterhoek', bestuur: 'waterhoek', cyclus: 'waterhoek', naam: 'Samen naar meer masters', doel: 'Eén vaste vervanger, en elk jaar één leraar die begint.', eigenaar: guler, begin: '2027-01-04', einde: '2027-07-16', urenPerKwartaal: 60, quorum: null, beoordelenVoor: null, mrSoort: 'geen', gemaakt: '2026-11-18T09:15:00Z', beoordelaars: [hedwig],
    activiteiten: [
      { sleutel: 'vervanger', naam: 'Een vaste vervanger met de buurschool', wie: guler, begin: '2027-01-04', einde: '2027-03-26', uren: 30, kosten: 12000, ...amo('O'), herkomstId: '2b-amo-opportunity-interventie-02', ontwerp: 'Samen met de buurschool één leraar voor twee dagen.', rollen: [['hr', 'R'], ['leidinggevenden', 'A']] },
      { sleutel: 'kiezen', naam: 'Eén leraar kiest een studie', begin: '2027-02-01', einde: '2027-05-15', uren: 10, ...amo('A'), ontwerp: 'Gesprek met de drie leraren die belangstelling hebben.', rollen: [['leidinggevenden', 'R'], ['leraren', 'C']] },
    ],
    gebeurd: [],
  },
];
