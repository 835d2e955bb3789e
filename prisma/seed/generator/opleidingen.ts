import type { Niveau } from './rijen';
import type { Toeval } from './toeval';
import { vakgewicht } from './vakverdeling';

// What people studied for a subject at university; a subject without its own study falls back on education sciences.
const studies: Record<string, readonly string[]> = {
  netl: ['Nederlandse taal en cultuur', 'Neerlandistiek', 'Literatuurwetenschap', 'Communicatie- en informatiewetenschappen'],
  entl: ['Engelse taal en cultuur', 'Taalwetenschap', 'American Studies'],
  wi: ['Wiskunde', 'Toegepaste wiskunde', 'Econometrie', 'Werktuigbouwkunde'],
  lo: ['Bewegingswetenschappen', 'Sportwetenschappen'],
  dutl: ['Duitse taal en cultuur', 'Germanistiek'],
  fatl: ['Franse taal en cultuur', 'Romaanse talen en culturen'],
  gs: ['Geschiedenis', 'Internationale betrekkingen', 'Oudheidkunde'],
  ak: ['Sociale geografie', 'Fysische geografie', 'Planologie'],
  bi: ['Biologie', 'Biomedische wetenschappen', 'Voeding en gezondheid'],
  ec: ['Economie', 'Bedrijfskunde', 'Fiscale economie'],
  beco: ['Bedrijfseconomie', 'Bedrijfskunde', 'Accountancy'],
  na: ['Natuurkunde', 'Technische natuurkunde', 'Sterrenkunde'],
  sk: ['Scheikunde', 'Moleculaire levenswetenschappen', 'Scheikundige technologie'],
  kt: ['Griekse en Latijnse taal en cultuur', 'Klassieke talen'],
  bv: ['Kunstgeschiedenis', 'Kunsteducatie'],
  mu: ['Muziekwetenschap', 'Muziek'],
  maat: ['Sociologie', 'Politicologie', 'Bestuurskunde'],
  lv: ['Theologie', 'Religiewetenschappen'],
  fi: ['Wijsbegeerte'],
  in: ['Informatica', 'Kunstmatige intelligentie'],
  ckv: ['Kunsten, cultuur en media'],
  mm: ['Sociale geografie', 'Geschiedenis'],
  mn: ['Biologie', 'Science Education and Communication'],
};

const onderwijsHbo = ['Leren en Innoveren', 'Special Educational Needs', 'Pedagogiek', 'Professioneel Meesterschap', 'Educational Leadership'] as const;
const onderwijsWo = ['Onderwijskunde', 'Orthopedagogiek', 'Onderwijswetenschappen'] as const;
const overigWo = ['Bedrijfskunde', 'Rechtsgeleerdheid', 'Bestuurskunde', 'Psychologie', 'Communicatiewetenschap'] as const;

const universiteiten = ['Universiteit Utrecht', 'Radboud Universiteit', 'Universiteit van Amsterdam', 'Vrije Universiteit Amsterdam', 'Universiteit Leiden', 'Rijksuniversiteit Groningen', 'Universiteit van Tilburg', 'Erasmus Universiteit Rotterdam', 'Universiteit Maastricht'] as const;
const technisch = ['TU Delft', 'TU Eindhoven', 'Universiteit Twente', 'Wageningen University'] as const;
const hogescholen = ['Hogeschool Utrecht', 'Hogeschool van Amsterdam', 'HAN', 'Fontys', 'Windesheim', 'NHL Stenden', 'Hogeschool Rotterdam', 'Hanzehogeschool Groningen', 'Driestar educatief', 'Saxion'] as const;
const noordelijk = { wo: 'Rijksuniversiteit Groningen', hbo: 'NHL Stenden' } as const;
// Names that institutions had before they merged or were renamed: these stand on old papers.
const vroegerWo = ['Rijksuniversiteit Utrecht', 'Katholieke Universiteit Nijmegen', 'Rijksuniversiteit Leiden', 'Rijksuniversiteit Groningen', 'Katholieke Universiteit Brabant', 'Universiteit van Amsterdam'] as const;
const vroegerHbo = ['Katholieke Leergangen Tilburg', 'Nieuwe Lerarenopleiding Zwolle', 'Ubbo Emmius', 'NLO Interstudie', 'Lerarenopleiding d’Witte Leli', 'COCMA Rotterdam'] as const;

export interface Opleiding { soort: 'vakmaster' | 'lerarenopleiding' | 'onderwijsmaster' | 'overig'; richting: string; instelling: string; }

function instelling(toeval: Toeval, niveau: Niveau, jaar: number, noord: boolean, vak: string): string {
  const wo = niveau !== 'hbo-master' && niveau !== 'hbo-bachelor';
  if (jaar < 2000) return toeval.kies(wo ? vroegerWo : vroegerHbo);
  if (noord && toeval.kans(0.5)) return wo ? noordelijk.wo : noordelijk.hbo;
  if (!wo) return toeval.kies(hogescholen);
  return ['wi', 'na', 'sk', 'in'].includes(vak) && toeval.kans(0.4) ? toeval.kies(technisch) : toeval.kies(universiteiten);
}

function richting(toeval: Toeval, niveau: Niveau, vak: string): Omit<Opleiding, 'instelling'> {
  const label = vakgewicht(vak).label;
  const eigen = studies[vak];
  switch (niveau) {
    case 'hbo-bachelor': {
      if (vak === 'lo') return { soort: 'lerarenopleiding', richting: 'Lerarenopleiding lichamelijke opvoeding (ALO)' };
      if (vak === 'pv' || vak === 'rek') return { soort: 'lerarenopleiding', richting: toeval.kans(0.6) ? 'Lerarenopleiding basisonderwijs (pabo)' : 'Lerarenopleiding tweedegraads Omgangskunde' };
      return { soort: 'lerarenopleiding', richting: `Lerarenopleiding tweedegraads ${label}` };
    }
    // A bachelor is no master, so it is no "vakmaster" either.
    case 'wo-bachelor': return { soort: 'overig', richting: toeval.kies(eigen ?? onderwijsWo) };
    case 'hbo-master': {
      if (eigen && toeval.kans(0.62)) return { soort: 'lerarenopleiding', richting: `Lerarenopleiding eerstegraads ${label}` };
      if (vak === 'lo' && toeval.kans(0.5)) return { soort: 'vakmaster', richting: 'Physical Education and Sport Pedagogy' };
      return { soort: 'onderwijsmaster', richting: toeval.kies(onderwijsHbo) };
    }
    case 'promotie': return { soort: 'vakmaster', richting: toeval.kies(eigen ?? onderwijsWo) };
    default: {
      const punt = toeval.getal();
      if (eigen && punt < 0.66) return { soort: 'vakmaster', richting: toeval.kies(eigen) };
      if (eigen && punt < 0.84) return { soort: 'lerarenopleiding', richting: `Universitaire lerarenopleiding ${label}` };
      return punt < 0.94 ? { soort: 'onderwijsmaster', richting: toeval.kies(onderwijsWo) } : { soort: 'overig', richting: toeval.kies(overigWo) };
    }
  }
}

/** What stands on the diploma of a teacher of `vak` who graduated at this level in `jaar`. */
export function trekOpleiding(toeval: Toeval, niveau: Niveau, vak: string, jaar: number, noord: boolean): Opleiding {
  const { soort, richting: naam } = richting(toeval, niveau, vak);
  return { soort, richting: naam, instelling: instelling(toeval, niveau, jaar, noord, vak) };
}
