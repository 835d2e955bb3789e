// Activities to begin a plan with. They name what a school does and in which order; hours, money and people differ per
// school and are left open. `maand`: months after the start of the plan; `duur`: months, 0 is one day.

export interface Sjabloonactiviteit {
  naam: string;
  ontwerp: string;
  amo: 'A' | 'M' | 'O' | null;
  maand: number;
  duur: number;
  /** The window in which DUO takes requests for the lerarenbeurs, in the place of months. */
  venster?: 'lerarenbeurs';
  rollen: readonly (readonly [groep: 'hr' | 'leidinggevenden' | 'leraren' | 'opleiding' | 'collegas', raci: 'R' | 'A' | 'C' | 'I', toelichting: string])[];
  communicatie: string;
  monitoring: string;
  /** Places in this list of what has to be done before. */
  na?: readonly number[];
}

export interface Plansjabloon { slug: string; titel: string; uitleg: string; activiteiten: readonly Sjabloonactiviteit[] }

export const plansjablonen: readonly Plansjabloon[] = [
  {
    slug: 'studieroute',
    titel: 'Leraren laten studeren',
    uitleg: 'Van het eerste gesprek tot het diploma: wie gaat studeren, waarmee, en wie vangt de lessen op.',
    activiteiten: [
      {
        naam: 'Gesprekken over studeren voeren', ontwerp: 'De teamleider bespreekt met leraren zonder master of zij willen studeren, wat zij daarvoor nodig hebben en wat de school ervoor terugvraagt.', amo: 'M', maand: 1, duur: 2,
        rollen: [['hr', 'C', 'levert het overzicht van wie een master heeft'], ['leidinggevenden', 'R', 'voeren de gesprekken'], ['leraren', 'C', 'zeggen wat zij willen en kunnen']],
        communicatie: 'Leg in het team uit waarom de school meer masters wil, voordat de gesprekken beginnen.', monitoring: 'Aantal gevoerde gesprekken, en hoeveel leraren willen studeren.',
      },
      {
        naam: 'Opleidingen kiezen en afspraken maken', ontwerp: 'Per leraar de opleiding, het vak, het tempo en de studiedag. De afspraken staan op papier en zijn door beide kanten getekend.', amo: 'A', maand: 3, duur: 2,
        rollen: [['hr', 'R', 'legt de afspraken vast'], ['leidinggevenden', 'A', 'beslissen wie wanneer studeert'], ['leraren', 'C', 'kiezen de opleiding'], ['opleiding', 'C', 'denkt mee over route en instroom']],
        communicatie: 'Vertel de sectie wie gaat studeren en wat dat voor de lessen betekent.', monitoring: 'Aantal leraren met een afspraak op papier.', na: [0],
      },
      {
        naam: 'Lerarenbeurs en studieverlof aanvragen', ontwerp: 'De leraar vraagt aan, de school vult de werkgeversverklaring in. Dat kan alleen in het venster van DUO.', amo: 'O', maand: 7, duur: 1, venster: 'lerarenbeurs',
        rollen: [['hr', 'R', 'vult de werkgeversverklaring in en bewaakt de datum'], ['leraren', 'R', 'doen de aanvraag'], ['leidinggevenden', 'I', '']],
        communicatie: 'Stuur iedereen die wil studeren een maand vooraf de datums.', monitoring: 'Aantal aanvragen, en aantal toegekend.', na: [1],
      },
      {
        naam: 'Studiedag en vervanging in het rooster', ontwerp: 'Een vaste vrije dag of dagdelen voor wie studeert, en een naam bij elke les die moet worden opgevangen.', amo: 'O', maand: 9, duur: 2,
        rollen: [['hr', 'C', 'rekent de uren uit'], ['leidinggevenden', 'A', 'regelen de vervanging'], ['collegas', 'R', 'de roostermaker plant het in']],
        communicatie: 'Laat de sectie zien wie welke lessen overneemt.', monitoring: 'Bij de start van het schooljaar: heeft ieder die studeert een vaste dag, en is elke les opgevangen?', na: [1],
      },
      {
        naam: 'Start van de studie', ontwerp: 'De eerste leraren beginnen aan hun opleiding.', amo: null, maand: 12, duur: 0, rollen: [], communicatie: '', monitoring: '', na: [2, 3],
      },
      {
        naam: 'Voortgang van de studie bespreken', ontwerp: 'Twee keer per jaar een gesprek over studie, werk en rust. Wat knelt, wordt meteen opgelost.', amo: 'M', maand: 14, duur: 10,
        rollen: [['hr', 'I', 'hoort wie vertraging heeft'], ['leidinggevenden', 'R', 'voeren het gesprek'], ['leraren', 'C', ''], ['opleiding', 'C', 'laat weten hoe de studie loopt']],
        communicatie: 'Vraag wie studeert om in de sectie te delen wat de studie oplevert.', monitoring: 'Aantal leraren op schema, vertraagd en gestopt.', na: [4],
      },
    ],
  },
  {
    slug: 'masters-benutten',
    titel: 'Masters hun kennis laten gebruiken',
    uitleg: 'Wat mag een leraar met een master doen, en merkt de school er iets van?',
    activiteiten: [
      {
        naam: 'Rol van de master beschrijven', ontwerp: 'Eén bladzijde: welke taken horen bij een leraar met een master, hoeveel tijd staat daarvoor en wie beslist daarover.', amo: 'O', maand: 1, duur: 3,
        rollen: [['hr', 'R', 'schrijft de tekst'], ['leidinggevenden', 'A', 'stellen haar vast'], ['leraren', 'C', 'met en zonder master']],
        communicatie: 'Bespreek de rol in elk team voordat zij geldt.', monitoring: 'Staat de rol op papier, en kent iedereen haar?',
      },
      {
        naam: 'Taken en tijd toewijzen', ontwerp: 'Elke leraar met een master krijgt ten minste één taak die bij de rol past, met uren in het taakbeleid.', amo: 'O', maand: 6, duur: 3,
        rollen: [['hr', 'C', 'verwerkt de uren in het taakbeleid'], ['leidinggevenden', 'R', 'verdelen de taken'], ['leraren', 'C', '']],
        communicatie: 'Laat in het team zien wie welke taak heeft.', monitoring: 'Aantal masters met een taak en uren.', na: [0],
      },
      {
        naam: 'Onderzoek in de sectie', ontwerp: 'Een vast moment waarop de sectie samen een vraag uit de eigen lessen uitzoekt. De master begeleidt.', amo: 'M', maand: 8, duur: 10,
        rollen: [['leidinggevenden', 'A', 'maken tijd vrij'], ['leraren', 'R', 'de master begeleidt'], ['collegas', 'C', 'brengen vragen in'], ['opleiding', 'C', 'denkt mee over het onderzoek']],
        communicatie: 'Deel de uitkomst met de andere secties.', monitoring: 'Aantal vragen dat is uitgezocht, en wat er in de lessen veranderde.', na: [1],
      },
      {
        naam: 'Gesprek over loopbaan en functie', ontwerp: 'Met elke leraar met een master een gesprek over taken, functie en wat hij of zij verder wil.', amo: 'M', maand: 9, duur: 4,
        rollen: [['hr', 'C', 'kent de regels over functies'], ['leidinggevenden', 'R', 'voeren het gesprek'], ['leraren', 'C', '']],
        communicatie: 'Vertel vooraf wat wel en niet kan.', monitoring: 'Aantal gesprekken en gemaakte afspraken.', na: [0],
      },
      {
        naam: 'Evalueren met leraren en MR', ontwerp: 'Wat merken leraren, leerlingen en leidinggevenden? Wat houdt u, wat verandert u?', amo: 'M', maand: 20, duur: 2,
        rollen: [['hr', 'R', 'verzamelt de cijfers'], ['leidinggevenden', 'A', ''], ['leraren', 'C', ''], ['collegas', 'C', '']],
        communicatie: 'Deel de uitkomst met iedereen die meedeed.', monitoring: 'De evaluatie staat in Masterkompas.', na: [2, 3],
      },
    ],
  },
  {
    slug: 'werven-en-houden',
    titel: 'Masters werven en houden',
    uitleg: 'Gericht zoeken, goed beginnen en zorgen dat mensen blijven.',
    activiteiten: [
      {
        naam: 'Vacatures gericht schrijven', ontwerp: 'In elke vacature waarvoor een master nodig is, staat wat de school een master te bieden heeft.', amo: 'A', maand: 1, duur: 3,
        rollen: [['hr', 'R', 'past de teksten aan'], ['leidinggevenden', 'C', 'zeggen per vacature of een master nodig is']],
        communicatie: 'Laat leraren met een master zelf vertellen waarom zij hier werken.', monitoring: 'Aandeel nieuwe leraren met een master.',
      },
      {
        naam: 'Band met een opleiding opbouwen', ontwerp: 'Stageplekken en onderzoeksvragen voor studenten van een masteropleiding, met een vaste begeleider op school.', amo: 'A', maand: 3, duur: 9,
        rollen: [['hr', 'R', 'houdt contact met de opleiding'], ['opleiding', 'R', 'levert studenten'], ['leraren', 'C', 'begeleiden de student']],
        communicatie: 'Stel studenten voor in het team.', monitoring: 'Aantal studenten, en hoeveel er blijven werken.',
      },
      {
        naam: 'Begeleiding van nieuwe masters', ontwerp: 'Een collega als vraagbaak, een gesprek na drie maanden en na een jaar.', amo: 'O', maand: 10, duur: 12,
        rollen: [['leidinggevenden', 'A', 'voeren de gesprekken'], ['collegas', 'R', 'de vraagbaak'], ['hr', 'I', '']],
        communicatie: 'Vertel nieuwe collega’s op de eerste dag bij wie zij terechtkunnen.', monitoring: 'Aantal nieuwe masters dat na een jaar nog werkt.',
      },
      {
        naam: 'Vertrekgesprekken voeren', ontwerp: 'Met elke master die vertrekt een gesprek over de reden. De uitkomst komt zonder naam in het jaargesprek met de directie.', amo: 'M', maand: 2, duur: 22,
        rollen: [['hr', 'R', 'voert het gesprek'], ['leidinggevenden', 'I', 'horen de redenen zonder namen']],
        communicatie: 'Zeg vooraf wat er met de antwoorden gebeurt.', monitoring: 'Redenen van vertrek per jaar.',
      },
    ],
  },
];
