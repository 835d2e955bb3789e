import type { Client } from 'pg';
import { antwoordLaden, stap, type Antwoordspec } from './antwoorden';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import { demoCycli, type DemoCyclus } from './cyclus';

// Het Baken filled in the rows of tables 3 and 4 that help it, and looked at who leaves. The figures beside the rows are live:
// what is written here says what people think of them. Waterhoek began.

const { schoolleider: sjoerd, hr: joost, teamleider: nynke } = cast.lauwerland;
const { hr: guler } = cast.waterhoek;

type Cellen = Record<string, string>;
const rij = (cyclus: DemoCyclus, vraag: string, wie: CastPersoon, op: string, cellen: Cellen, status: 'klaar' | 'concept' = 'concept'): Antwoordspec => ({ cyclus, deelfase: '1B', vraag, status, stappen: [stap(wie, op, { cellen })] });
const t4 = (nr: string) => `1b-tabel4-${nr}`;
const t3 = (nr: string) => `1b-tabel3-${nr}`;

const RIJEN: readonly Antwoordspec[] = [
  rij('baken', t4('kaart-01'), joost, '11-10T13:40', {
    huidig: 'Van een paar leraren is het bewijs nog niet gezien.', gewenst: 'De helft van onze leraren, over vier jaar.', 'streef-doel50': '50', 'eenheid-doel50': 'procent', 'actie-nodig': 'ja', actie: 'Eerst het bewijs ophalen, daarna gericht mensen vragen om te studeren.',
  }),
  rij('baken', t4('kaart-02'), nynke, '11-10T13:48', { huidig: 'In de bovenbouw hebben meer leraren een master dan in de onderbouw.', gewenst: 'In elk team een paar leraren met een master.', grootte: 'groot', verschil: 'De onderbouw blijft ver achter.', 'actie-nodig': 'ja', actie: 'In het jaargesprek elke leraar zonder master vragen naar studie.' }),
  rij('baken', t4('kaart-03'), joost, '11-10T14:02', { huidig: 'Veel vakmasters. Masters over leren en onderzoek hebben wij weinig.', gewenst: 'In elke vwo-sectie iemand met een wo-master.', 'streef-doel80': '80', 'eenheid-doel80': 'procent', verschil: 'Vooral economie en wiskunde.', 'actie-nodig': 'ja', actie: 'Met de lerarenopleiding over een route voor wiskunde praten.' }),
  rij('baken', t4('kaart-04'), joost, '11-10T14:09', { huidig: 'Veel starters. Zij komen van de hbo-lerarenopleiding.', gewenst: 'Starters krijgen na drie jaar de kans om te studeren.', grootte: 'klein', 'actie-nodig': 'nee' }),
  rij('baken', t4('verdieping-01'), sjoerd, '11-10T14:20', { huidig: 'De meeste masters geven alleen les.', gewenst: 'Een rol in onderzoek of begeleiding voor wie dat wil.', grootte: 'groot', verschil: 'Er zijn geen rollen afgesproken.', 'actie-nodig': 'ja', actie: 'Bij elke studie afspreken welke rol erop volgt.' }),
  rij('baken', t4('verdieping-06'), joost, '11-10T14:31', { huidig: 'Wie vertrok, ging met pensioen of naar een school in de buurt.', gewenst: 'Wij weten bij elk vertrek waarom.', grootte: 'klein' }),
  rij('baken', t4('verdieping-08'), nynke, '11-10T14:38', { huidig: 'De kleine secties vallen op: daar hangt het aan een of twee mensen.', gewenst: 'Geen sectie zonder opvolger.', grootte: 'groot' }),
  rij('baken', t3('intern-01'), sjoerd, '11-09T10:05', { huidig: 'Wij keuren aanvragen goed, maar wij vragen niemand.', gewenst: 'Ook bij vacatures en in het jaarlijkse gesprek.', grootte: 'klein', verschil: 'Het staat nog niet in de gesprekkenwijzer.', 'actie-nodig': 'ja', actie: 'Gesprekkenwijzer aanpassen vóór januari.' }, 'klaar'),
  rij('baken', t3('intern-02'), sjoerd, '11-09T10:14', { huidig: 'Leiding en medezeggenschap wel. Van de teams weten wij het niet.', gewenst: 'Elk team kent de reden.', grootte: 'klein' }),
  rij('baken', t3('intern-04'), joost, '11-09T10:22', { huidig: 'Geld voor de opleiding is er. Vervanging niet.', gewenst: 'Elke student een vaste studiedag.', grootte: 'groot', verschil: 'Het rooster en de vervanging ontbreken.', 'actie-nodig': 'ja', actie: 'Studiedagen vastleggen vóór het rooster wordt gemaakt.' }),
  rij('baken', t3('extern-05'), joost, '11-09T10:40', { huidig: 'Twee masters in de buurt, allebei overdag.', gewenst: 'Ook een route in de avond.', grootte: 'klein' }),
  { cyclus: 'baken', deelfase: '1B', vraag: '1b-tip-personeelsbestand-02', status: 'concept', stappen: [stap(joost, '11-12T10:30', { rijen: [
    { id: 'vertrek-kort', cellen: { toelichting: 'Vooral contracten die aflopen. Met deze mensen praten wij in januari.' } },
    { id: 'opleiding-nodig', cellen: { aantal: '8', toelichting: 'Leraren die in vwo 4–6 lesgeven zonder wo-master en dat willen blijven doen.' } },
    { id: 'leerlingen', cellen: { toelichting: 'Iets minder leerlingen in de bovenbouw.' } },
  ] })] },
  { cyclus: 'baken', deelfase: '1B', vraag: '1b-groep-zittend-aandacht-02', status: 'concept', stappen: [stap(joost, '11-12T10:44', { rijen: [
    { id: 'a1', cellen: { leraar: 'Leraar A, wiskunde', opleiding: 'Eerstegraads lerarenopleiding', doel: 'Lesgeven in vwo-bovenbouw' } },
    { id: 'a2', cellen: { leraar: 'Leraar B, Engels', opleiding: 'Master Leren en Innoveren', doel: 'De studiegroep leiden' } },
  ] })] },
  rij('waterhoek', t4('kaart-01'), guler, '11-17T09:20', { gewenst: 'De helft.', 'streef-doel50': '50', 'eenheid-doel50': 'procent' }),
];

/** The tables and the staff analysis of the demo. For the owner; after `antwoordenLaden`. */
export async function tabellenLaden(client: Client, slug: CastBestuur): Promise<void> {
  const hier = new Set(demoCycli.filter(({ bestuur }) => bestuur === slug).map(({ sleutel }) => sleutel));
  for (const spec of RIJEN) if (hier.has(spec.cyclus)) await antwoordLaden(client, spec);
}
