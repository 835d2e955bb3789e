// Texts of the pages that anyone can read. Only what is true of the product as it is.

export interface Stuk {
  kop: string;
  alineas: readonly string[];
}

export interface OpenbareTekst {
  titel: string;
  inleiding: string;
  stukken: readonly Stuk[];
}

/** At the foot of every page that anyone can read. */
export const openbareLinks = [{ naam: 'Privacy', href: '/privacy' }, { naam: 'Toegankelijkheid', href: '/toegankelijkheid' }, { naam: 'Hulp', href: '/hulp' }];

export const privacy: OpenbareTekst = {
  titel: 'Privacy',
  inleiding: 'Wat Masterkompas van u bewaart, waarom, en wie het ziet.',
  stukken: [
    {
      kop: 'Wie is verantwoordelijk',
      alineas: ['Uw schoolbestuur bepaalt welke gegevens in Masterkompas staan en is daarvoor verantwoordelijk. Masterkompas verwerkt ze voor het bestuur. Met vragen of een verzoek (inzien, verbeteren, verwijderen) kunt u terecht bij de afdeling HR of de functionaris gegevensbescherming van uw bestuur.'],
    },
    {
      kop: 'Welke gegevens',
      alineas: [
        'Van mensen die inloggen: naam, e-mailadres van het werk, rol, en wanneer en met welk soort browser zij ingelogd zijn.',
        'Van wie antwoordt in een dialoogronde: het antwoord, de groep als u die kiest, en uw naam alleen als de ronde daarom vraagt. Bij een anonieme ronde ziet niemand iets voordat vijf mensen een vraag beantwoordden, en nooit welk antwoord van wie is.',
        'Van leraren: naam, geboortedatum, aanstelling, lessen en behaalde of lopende opleidingen, met de uitkomst van de diplomascreening. Geen burgerservicenummer en geen kopie van het diploma: alleen dat het is gezien, door wie en wanneer.',
      ],
    },
    {
      kop: 'Wie ziet wat',
      alineas: ['Iedereen ziet alleen wat bij de eigen rol en de eigen school of het eigen team hoort. Andere besturen zien niets. Deskundigen van de VO-raad zien nooit gegevens van personen. Wie een dossier opent of een lijst meeneemt, staat in het logboek van het bestuur.'],
    },
    {
      kop: 'Cookies en opslag in uw browser',
      alineas: ['Masterkompas zet alleen cookies die nodig zijn: een om u ingelogd te houden (hoogstens tien uur), een om uw browser bij het inloggen te herkennen (een half jaar), een om een persoonlijke link naar uw eigen dossier open te houden (hoogstens twee uur), een om uw antwoord in een dialoogronde te kunnen wijzigen (vier maanden) en een voor uw keuze van dag- of nachtkleuren. Er worden geen bezoekers gevolgd en er wordt niets van andere sites geladen.'],
    },
    {
      kop: 'Mail',
      alineas: ['In mails van Masterkompas staan geen gegevens over personen. Een link om in te loggen werkt één keer en maar kort. Een link naar uw eigen dossier werkt 30 dagen, en stopt eerder als uw bestuur hem intrekt.'],
    },
  ],
};

export const toegankelijkheid: OpenbareTekst = {
  titel: 'Toegankelijkheid',
  inleiding: 'Iedereen moet met Masterkompas kunnen werken, ook zonder muis, met vergroting of met een schermlezer.',
  stukken: [
    {
      kop: 'Waar wij naar werken',
      alineas: ['Wij bouwen naar de richtlijnen WCAG 2.2, niveau A en AA. Bij elke wijziging controleert een programma alle schermen, licht en donker, op een groot scherm en op een telefoon.'],
    },
    {
      kop: 'Wat u kunt verwachten',
      alineas: [
        'Alles is met het toetsenbord te bedienen en de plaats van de aandacht is altijd zichtbaar. Naast elke grafiek staat dezelfde informatie als tabel. Kleur is nooit het enige verschil. Formulieren zeggen bij het veld en bovenaan wat er mis is, en bewaren wat u typte.',
      ],
    },
    {
      kop: 'Wat nog niet is gedaan',
      alineas: ['Een onderzoek door een onafhankelijk bureau en een proef met mensen die hulpmiddelen gebruiken zijn nog niet gedaan. Een programma vindt niet alles.'],
    },
    {
      kop: 'Loopt u ergens tegenaan?',
      alineas: ['Vertel het aan de beheerder van Masterkompas bij uw bestuur, liefst met het adres van de pagina en wat u wilde doen.'],
    },
  ],
};

export const hulp: OpenbareTekst = {
  titel: 'Hulp',
  inleiding: 'Antwoord op vragen rond inloggen en uw account.',
  stukken: [
    {
      kop: 'Hoe krijg ik een account?',
      alineas: ['Een bestuurder nodigt u uit. U krijgt dan een mail met een link die zeven dagen werkt. Werkt hij niet meer, vraag dan degene die u uitnodigde om een nieuwe.'],
    },
    {
      kop: 'Ik weet mijn wachtwoord niet meer',
      alineas: ['Kies op de inlogpagina “Wachtwoord vergeten”. U krijgt een mail met een link die dertig minuten werkt. Kijk ook bij ongewenste mail. Daarna bent u op alle andere apparaten uitgelogd.'],
    },
    {
      kop: 'Waarom moet ik wachten bij het inloggen?',
      alineas: ['Na vijf verkeerde wachtwoorden bouwt Masterkompas een korte wachttijd in, zodat niemand uw wachtwoord kan raden. Uw account gaat nooit op slot. Op een browser waarmee u eerder inlogde, telt het raden van anderen niet mee.'],
    },
    {
      kop: 'Waarom ben ik uitgelogd?',
      alineas: ['Na een half uur zonder iets te doen, en na tien uur in elk geval, logt u opnieuw in. Ook als uw wachtwoord is gewijzigd of uw bestuur uw toegang heeft beëindigd.'],
    },
    {
      kop: 'Ik werk bij meer besturen',
      alineas: ['Met één account kunt u bij meer besturen horen. Bovenaan elke pagina staat welk bestuur open is; daar wisselt u ook.'],
    },
    {
      kop: 'Ik kreeg een mail: kloppen uw gegevens?',
      alineas: ['Uw bestuur vraagt u dan om uw eigen gegevens na te kijken. Met de link uit de mail ziet u zonder account wat er van u bekend is. U drukt op “Dit klopt”, of stelt een verbetering voor. De link werkt 30 dagen. Werkt hij niet meer, vraag HR dan om een nieuwe.'],
    },
    {
      kop: 'Een cijfer klopt niet',
      alineas: ['Achter elk cijfer staat “Hoe is dit berekend?”. Daar ziet u wie wel en niet meetelt. HR kan gegevens verbeteren in de inventaris.'],
    },
  ],
};
