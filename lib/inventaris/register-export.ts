import type { Kolom } from '../export/lijst';
import { niveauNamen, statusNamen, uitkomstNamen } from './diploma';
import { celstaat } from './matrix-kolommen';
import type { RegisterRij } from './register';
import { isRegisterStaat, registerkolomKop } from './register-kolommen';
import type { Registergroep, Registerkolom, RegisterFilter } from './register.schema';

const tekst = (kop: string, breedte: number, waarde: (rij: RegisterRij) => string | null | undefined): Kolom<RegisterRij> => ({ kop, soort: 'tekst', breedte, waarde: (rij) => waarde(rij) ?? null });
const getal = (kop: string, breedte: number, waarde: (rij: RegisterRij) => number): Kolom<RegisterRij> => ({ kop, soort: 'getal', breedte, waarde });
const dag = (kop: string, waarde: (rij: RegisterRij) => string | null | undefined): Kolom<RegisterRij> => ({ kop, soort: 'datum', breedte: 12, waarde: (rij) => waarde(rij) ?? null });

/** What a column of the screen becomes in a file: one cell for each thing that it says. */
function kolommenVan(kolom: Registerkolom): Kolom<RegisterRij>[] {
  switch (kolom) {
    case 'school': return [tekst('School', 28, (rij) => rij.school), tekst('Team', 22, (rij) => rij.team)];
    case 'functie': return [tekst('Functie', 20, (rij) => rij.functie), tekst('Schaal', 8, (rij) => rij.schaal)];
    case 'schaal': return [tekst('Schaal', 8, (rij) => rij.schaal)];
    case 'fte': return [getal('Fte', 8, (rij) => rij.fte)];
    case 'vakken': return [tekst('Vakken', 30, (rij) => rij.vakken.join(', '))];
    case 'diploma': return [
      tekst('Hoogste diploma', 24, ({ diploma }) => diploma && niveauNamen[diploma.niveau]), tekst('Richting', 34, ({ diploma }) => diploma?.richting),
      tekst('Status diploma', 14, ({ diploma }) => diploma && statusNamen[diploma.status]),
    ];
    case 'screening': return [tekst('Screening', 18, ({ diploma }) => diploma && uitkomstNamen[diploma.uitkomst]), getal('Nog te screenen', 10, (rij) => rij.teScreenen), tekst('Volgt een master', 10, (rij) => (rij.studeert ? 'ja' : 'nee'))];
    case 'sectie': return [tekst('Sectie', 20, (rij) => rij.matrix?.sectie)];
    default: return isRegisterStaat(kolom) ? [tekst(registerkolomKop(kolom), 18, (rij) => celstaat(kolom, rij.matrix?.staten[kolom]).woord), ...erbij(kolom)] : [];
  }
}

function erbij(kolom: Registerkolom): Kolom<RegisterRij>[] {
  switch (kolom) {
    case 'studie': return [dag('Studie tot', (rij) => rij.matrix?.studieTot)];
    case 'vertrek': return [tekst('Verwacht vertrek in', 12, (rij) => rij.matrix?.vertrekJaar?.toString())];
    case 'bevoegd': return [tekst('Bevoegdheden', 34, (rij) => rij.matrix?.bevoegdheden.join(', '))];
    default: return [];
  }
}

const groepKop: Record<Registergroep, string> = { school: 'Groep: school', team: 'Groep: team', sectie: 'Groep: sectie', schaal: 'Groep: schaal' };

/** Columns of the exported register, in the order of the screen; each head once. */
export function registerKolommen({ kolommen, groep }: Pick<RegisterFilter, 'kolommen' | 'groep'>): Kolom<RegisterRij>[] {
  const alle = [
    ...(groep ? [tekst(groepKop[groep], 26, (rij) => rij.groep)] : []),
    tekst('Personeelsnummer', 12, (rij) => rij.personeelsnummer), tekst('Naam', 28, (rij) => rij.naam), ...kolommen.flatMap(kolommenVan),
  ];
  return alle.filter(({ kop }, plaats) => alle.findIndex((eerder) => eerder.kop === kop) === plaats);
}
