import { datumInWoorden } from '../dates';
import { vakNaam } from '../organisatie/vakken';
import { graadNamen, type Graad } from './bevoegdheid';
import { bewijsNamen, niveauNamen, statusNamen, type DiplomaStatus, type Niveau, type Soort } from './diploma';
import { soortNaamBij } from './diploma-soorten';
import { populatieNamen, type Populatie } from './populatie';
import type { Feitstand } from './tijdlijn';

// From a row of a fact table to what it says happened, in words.

type Rij = Record<string, string | number | null>;
type Verhaal = Pick<Feitstand, 'soort' | 'velden' | 'gebeurtenissen'>;

const tekst = (waarde: string | number | null | undefined) => (waarde === null || waarde === undefined ? '' : String(waarde));
const dag = (waarde: string | number | null | undefined) => (waarde ? datumInWoorden(String(waarde)) : '');
const ofNull = (waarde: string | number | null | undefined) => (waarde ? String(waarde) : null);
const getal = (waarde: string | number | null | undefined) => (waarde === null || waarde === undefined ? '' : Number(waarde).toLocaleString('nl-NL', { maximumFractionDigits: 4 }));
const vakVan = (rij: Rij) => (rij.vakCode ? vakNaam(String(rij.vakCode)) : null) ?? tekst(rij.vak);

/** What one state of a fact says, per table of facts. */
export const verhalen: Record<string, (rij: Rij) => Verhaal> = { aanstelling, bevoegdheid, diploma, opleidingstraject, vertrek, medewerker };

function aanstelling(rij: Rij): Verhaal {
  const waar = `${tekst(rij.functie) || tekst(rij.categorie)} op ${tekst(rij.school)}`;
  const schaal = tekst(rij.schaal);
  return {
    soort: 'aanstelling',
    velden: { School: tekst(rij.school), Team: tekst(rij.team), Functie: tekst(rij.functie), Schaal: schaal, 'Schaal sinds': dag(rij.schaalSinds), Deeltijdfactor: getal(rij.deeltijdfactor), Van: dag(rij.begin), 'Tot en met': dag(rij.einde) },
    gebeurtenissen: [
      { sleutel: 'begin', soort: 'aanstelling', op: ofNull(rij.begin), wat: `Begon als ${waar}, ${getal(rij.deeltijdfactor)} fte${schaal ? `, schaal ${schaal}` : ''}` },
      ...(schaal && rij.schaalSinds && rij.schaalSinds !== rij.begin ? [{ sleutel: 'schaal', soort: 'schaal' as const, op: String(rij.schaalSinds), wat: `Schaal ${schaal}` }] : []),
      ...(rij.einde ? [{ sleutel: 'einde', soort: 'aanstelling' as const, op: String(rij.einde), wat: `Laatste dag als ${waar}` }] : []),
    ],
  };
}

function bevoegdheid(rij: Rij): Verhaal {
  const wat = [vakVan(rij), graadNamen[rij.graad as Graad]].filter(Boolean).join(', ');
  return {
    soort: 'bevoegdheid',
    velden: { Vak: vakVan(rij), Bevoegdheid: graadNamen[rij.graad as Graad], Van: dag(rij.begin), 'Tot en met': dag(rij.einde), Bewijs: rij.bewijs ? (bewijsNamen[rij.bewijs] ?? tekst(rij.bewijs)) : '', Toelichting: tekst(rij.toelichting) },
    gebeurtenissen: [
      { sleutel: 'begin', soort: 'bevoegdheid', op: ofNull(rij.begin), wat: `Bevoegdheid: ${wat}` },
      ...(rij.einde ? [{ sleutel: 'einde', soort: 'bevoegdheid' as const, op: String(rij.einde), wat: `Einde bevoegdheid: ${wat}` }] : []),
    ],
  };
}

function diploma(rij: Rij): Verhaal {
  const niveau = rij.niveau as Niveau;
  const status = rij.status as DiplomaStatus;
  const wat = `${niveauNamen[niveau]} ${tekst(rij.richting)}`;
  return {
    soort: 'diploma',
    velden: {
      Niveau: niveauNamen[niveau], Soort: rij.soort ? soortNaamBij(rij.soort as Soort, niveau) : '', Richting: tekst(rij.richting), Vak: rij.vakCode ? vakVan(rij) : '', Instelling: tekst(rij.instelling),
      Status: statusNamen[status], Behaald: dag(rij.behaaldOp) || tekst(rij.behaaldJaar),
    },
    gebeurtenissen: [{ sleutel: 'behaald', soort: 'diploma', op: ofNull(rij.behaaldOp) ?? (rij.behaaldJaar ? `${rij.behaaldJaar}-01-01` : null), wat: status === 'behaald' ? `Diploma: ${wat}${rij.behaaldOp ? '' : rij.behaaldJaar ? `, in ${rij.behaaldJaar}` : ''}` : `Diploma ${statusNamen[status]}: ${wat}` }],
  };
}

function opleidingstraject(rij: Rij): Verhaal {
  const wat = tekst(rij.programma);
  return {
    soort: 'studie',
    velden: { Programma: wat, Instelling: tekst(rij.instelling), Status: tekst(rij.status), Begin: dag(rij.begin), 'Verwacht einde': dag(rij.verwachtEinde), Einde: dag(rij.einde) },
    gebeurtenissen: [
      { sleutel: 'begin', soort: 'studie', op: ofNull(rij.begin) ?? ofNull(rij.aangevraagdOp), wat: rij.begin ? `Begon aan ${wat}` : `Vroeg ${wat} aan` },
      ...(rij.einde ? [{ sleutel: 'einde', soort: 'studie' as const, op: String(rij.einde), wat: `Einde van ${wat} (${tekst(rij.status)})` }] : []),
    ],
  };
}

function vertrek(rij: Rij): Verhaal {
  return {
    soort: 'vertrek', velden: { 'Verwacht op': dag(rij.verwachtOp), Reden: tekst(rij.reden).replaceAll('-', ' '), Zekerheid: tekst(rij.zekerheid), Toelichting: tekst(rij.toelichting) },
    gebeurtenissen: [{ sleutel: 'vertrek', soort: 'vertrek', op: ofNull(rij.verwachtOp), wat: `Verwacht vertrek (${tekst(rij.reden).replaceAll('-', ' ')})` }],
  };
}

// Who somebody is did not happen on a day; it only became known, and may have been put right.
function medewerker(rij: Rij): Verhaal {
  return {
    soort: 'gegevens',
    velden: {
      Naam: [rij.roepnaam, rij.voorvoegsel, rij.achternaam].map(tekst).filter(Boolean).join(' '), Personeelsnummer: tekst(rij.personeelsnummer), Geboortedatum: dag(rij.geboortedatum), 'E-mail': tekst(rij.email),
      Groep: rij.populatie ? populatieNamen[rij.populatie as Populatie] : '', Reden: tekst(rij.populatieReden),
    },
    gebeurtenissen: [{ sleutel: 'gegevens', soort: 'gegevens', op: null, wat: 'Persoonsgegevens' }],
  };
}
