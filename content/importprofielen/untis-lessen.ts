// Lessons out of Untis. Its own text files have no header row: a row of names must be put above them.
export const untisLessen = {
  sleutel: 'untis-lessen',
  naam: 'Untis: lessen per docent',
  bron: 'Untis',
  soort: 'rooster',
  datum: 'dag-eerst',
  velden: {
    personeelsnummer: ['Personeelsnummer', 'Personeelsnr', 'Personalnummer', 'Docentnummer', 'Docent', 'Leraar', 'Lehrer', 'Teacher'],
    vak: ['Vak', 'Vaknaam', 'Fach', 'Subject'],
    onderwijssoort: ['Onderwijssoort', 'Afdeling', 'Schooltype', 'Niveau', 'Department'],
    leerjaar: ['Leerjaar', 'Jaarlaag', 'Jaar'],
    klas: ['Klas(sen)', 'Klas', 'Klasse', 'Class', 'Lesgroep'],
    uren: ['Uren', 'Wekelijkse uren', 'Uur/week', 'Wochenstunden', 'Wst', 'Periods', 'Periods per week', 'Lesuren'],
    brin: ['BRIN', 'BRIN-nummer'],
    vestiging: ['Vestiging', 'Vestigingsnummer'],
    school: ['School', 'Locatie'],
  },
  waarden: { onderwijssoort: { H: 'havo', V: 'vwo', A: 'vwo', G: 'vwo', M: 'vmbo', T: 'vmbo', K: 'vmbo', B: 'vmbo', P: 'pro' }, klas: { g: 'vwo', t: 'vmbo', k: 'vmbo' } },
  maken: 'Exporteer in Untis de lessen (GPU002.TXT) als CSV met puntkomma en UTF-8. Zet er een rij met kolomnamen boven, en voeg het personeelsnummer toe. Staat de klas er zo in als h4 of 5v, dan lezen wij daar onderwijssoort en leerjaar uit.',
  gezien: ['Untis schrijft lessen naar GPU002.TXT, met te kiezen scheidingsteken en codering (support.schulportal.hessen.de en files.pythonhosted.org/aleksis, gelezen november 2026).', 'In de bestanden van Untis staan afkortingen van docent, klas en vak, en geen kolomnamen.'],
  aangenomen: ['Namen van kolommen zoals een school ze erboven zou zetten; niet bij een school gezien.', 'Een klas als h4, 4hb of hv1 splitsen wij in onderwijssoort en leerjaar: h is havo, v is vwo, m en t zijn vmbo, g is gymnasium. Een gemengde klas (hv, mh) telt bij de laagste van de twee. Wat wij niet kennen, komt bij de fouten; pas de woorden aan in een kopie van dit profiel.'],
} as const;
