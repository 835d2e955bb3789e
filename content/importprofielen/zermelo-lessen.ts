// Lessons per teacher out of Zermelo (or Foleta), as a table with one line per teacher, subject and group.
export const zermeloLessen = {
  sleutel: 'zermelo-lessen',
  naam: 'Zermelo: lessen per docent',
  bron: 'Zermelo',
  soort: 'rooster',
  datum: 'dag-eerst',
  velden: {
    personeelsnummer: ['Personeelsnummer', 'Docentnummer', 'Medewerkernummer', 'Docentnr', 'Medewerker', 'Docent', 'Docentcode', 'Code'],
    vak: ['Vak', 'Vaknaam', 'Vakcode', 'Vakafkorting'],
    onderwijssoort: ['Onderwijssoort', 'Opleiding', 'Afdeling', 'Schoolsoort', 'Niveau'],
    leerjaar: ['Leerjaar', 'Jaarlaag', 'Jaar'],
    klas: ['Klas', 'Groep', 'Lesgroep', 'Stamklas', 'Afdelingscode'],
    uren: ['Lesuren', 'Uren', 'Aantal lessen', 'Lessen', 'Lessen per week', 'Aantal'],
    brin: ['BRIN', 'BRIN-nummer'],
    vestiging: ['Vestiging', 'Vestigingsnummer'],
    school: ['School', 'Vestigingsnaam', 'Locatie'],
  },
  waarden: { onderwijssoort: { h: 'havo', v: 'vwo', a: 'vwo', g: 'vwo', t: 'vmbo', m: 'vmbo', k: 'vmbo', b: 'vmbo', kb: 'vmbo', bb: 'vmbo', gt: 'vmbo', p: 'pro', isk: 'isk' }, klas: { g: 'vwo', t: 'vmbo', k: 'vmbo' } },
  maken: 'Maak in Zermelo een lijst van lessen met docent, vak, afdeling en aantal lessen per week. Staan onderwijssoort en leerjaar samen in één kolom, zoals h4 of v5.entl2, noem die dan Klas. Vul bij de docent het personeelsnummer in; een afkorting kennen wij niet.',
  gezien: ['De kolommen Opleiding, Vak, Docent en Groep komen voor bij de uitwisseling met Foleta (confluence.zermelo.nl, gelezen november 2026).', 'In Zermelo heet de combinatie van onderwijssoort en leerjaar een afdeling, zoals h4 of v5.'],
  aangenomen: ['Een lijst met personeelsnummer, leerjaar en uren per week maakt u zelf; die vorm is niet bij een school gezien.', 'De letters a en g lezen wij als vwo (atheneum en gymnasium), t en m als vmbo. In een klas is een losse a of b de parallelklas: 4ha is havo 4.', 'Een gemengde klas (hv, mh) telt bij de laagste van de twee. Wat wij niet kennen, komt bij de fouten; pas de woorden aan in een kopie van dit profiel.'],
} as const;
