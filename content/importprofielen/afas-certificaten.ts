// Diplomas as AFAS keeps them with an employee: "certificaten" or "opleidingen".
export const afasCertificaten = {
  sleutel: 'afas-certificaten',
  naam: 'AFAS: opleidingen en certificaten',
  bron: 'AFAS',
  soort: 'diplomas',
  datum: 'dag-eerst',
  velden: {
    personeelsnummer: ['Medewerker', 'Medewerkernummer', 'Personeelsnummer', 'EmployeeId', 'EmId'],
    niveau: ['Niveau', 'Opleidingsniveau', 'Niveau opleiding', 'EducationLevel', 'Soort certificaat'],
    richting: ['Opleiding', 'Omschrijving opleiding', 'Certificaat', 'Omschrijving certificaat', 'Studierichting', 'Omschrijving'],
    soort: ['Soort opleiding', 'Type opleiding'],
    instelling: ['Instituut', 'Opleidingsinstituut', 'Instelling', 'Onderwijsinstelling'],
    behaaldOp: ['Datum behaald', 'Diplomadatum', 'Behaald op', 'Datum certificaat', 'Datum afgifte', 'Einddatum'],
    behaaldJaar: ['Jaar', 'Jaar behaald'],
    status: ['Status', 'Diploma behaald', 'Behaald', 'Resultaat'],
  },
  waarden: {
    niveau: { 'HBO master': 'hbo-master', 'HBO bachelor': 'hbo-bachelor', 'WO master': 'wo-master', 'WO bachelor': 'wo-bachelor', Universitair: 'wo-master', MBO: 'overig', Doctoraal: 'doctoraal', Promotie: 'promotie' },
    status: { J: 'behaald', Ja: 'behaald', N: 'in-opleiding', Nee: 'in-opleiding', Voldoende: 'behaald', Onvoldoende: 'gestopt' },
  },
  maken: 'Maak in AFAS een overzicht van opleidingen of certificaten per medewerker, met het medewerkernummer erbij, en exporteer naar CSV of Excel.',
  gezien: ['Dat AFAS certificaten apart uitlevert, staat in een handleiding van een leverancier (GetConnector Certificates).'],
  aangenomen: ['Kolomnamen en de woorden voor het niveau zijn niet bij een school gezien. “Universitair” lezen wij als wo-master: controleer dat bij de proef.', '“Nee” bij behaald lezen wij als in opleiding.'],
} as const;
