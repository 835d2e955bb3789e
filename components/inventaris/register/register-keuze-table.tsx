import { aantal } from '@/components/grafiek/getallen';
import { niveauNamen, uitkomstNamen, type Uitkomst } from '@/lib/inventaris/diploma';
import type { Celvorm } from '@/lib/inventaris/matrix-kolommen';
import type { Register, RegisterRij } from '@/lib/inventaris/register';
import { isRegisterStaat, registerkolomKop } from '@/lib/inventaris/register-kolommen';
import { registerAdres, SORTERINGEN, type Registerkolom, type RegisterFilter, type Sortering } from '@/lib/inventaris/register.schema';
import { BredeLijst, type LijstCel, type LijstKop } from '../matrix/brede-lijst';
import { staatCel } from '../matrix/staat-cel';

/** One page of the register with columns of choice, or grouped with a count per group. */
export function RegisterKeuzeTable({ register: { rijen, filter }, basis }: { register: Register; basis: string }) {
  const peildatum = registerAdres(filter).includes('peildatum=') ? `?peildatum=${filter.peildatum}` : '';
  const regel = (rij: RegisterRij) => ({ id: rij.id, naam: rij.naam, nummer: rij.personeelsnummer, cellen: filter.kolommen.map((kolom) => cel(kolom, rij)) });
  const groepen = filter.groep ? [...new Set(rijen.map(({ groep }) => groep ?? null))] : null;
  return (
    <BredeLijst
      naam="Medewerkers" dossier={[`${basis}/medewerkers/`, peildatum]} koppen={[kop(filter, basis, 'naam', 'Naam'), ...filter.kolommen.map((kolom) => kop(filter, basis, kolom === 'functie' ? 'schaal' : kolom, registerkolomKop(kolom)))]}
      blokken={groepen === null ? [{ regels: rijen.map(regel) }] : groepen.map((groep) => {
        const deze = rijen.filter((rij) => (rij.groep ?? null) === groep);
        const hoeveel = deze[0]?.groepAantal ?? deze.length;
        return { kop: { naam: groep ?? 'Zonder', omvang: `${aantal(hoeveel)} ${hoeveel === 1 ? 'medewerker' : 'medewerkers'}`, cellen: filter.kolommen.map(() => '') }, regels: deze.map(regel) };
      })}
    />
  );
}

function kop(filter: RegisterFilter, basis: string, sleutel: Registerkolom | 'naam', tekst: string): LijstKop {
  if (!(SORTERINGEN as readonly string[]).includes(sleutel)) return { tekst };
  const hier = filter.sorteer === sleutel;
  const richting = hier && filter.richting === 'op' ? 'af' : 'op';
  return { tekst, href: basis + registerAdres(filter, { sorteer: sleutel as Sortering, richting }), ...(hier ? { sorted: filter.richting === 'op' ? 'oplopend' : 'aflopend' } : {}) };
}

function cel(kolom: Registerkolom, rij: RegisterRij): LijstCel {
  const { team, meer, functie, schaal, vakken, diploma, studeert, teScreenen } = rij;
  switch (kolom) {
    case 'school': return { woord: rij.school, bij: [team, meer > 0 ? `en nog ${meer} ${meer === 1 ? 'aanstelling' : 'aanstellingen'}` : ''].filter(Boolean).join(', ') };
    case 'functie': return { woord: functie || 'Functie onbekend', bij: schaal && !functie.includes(schaal) ? `schaal ${schaal}` : '' };
    case 'schaal': return schaal;
    case 'fte': return aantal(rij.fte);
    case 'vakken': return vakken.length <= 2 ? vakken.join(', ') : `${vakken.slice(0, 2).join(', ')} +${vakken.length - 2}`;
    case 'diploma': return { woord: diploma ? niveauNamen[diploma.niveau] : 'niet bekend', vorm: diploma ? vormVan(diploma.uitkomst) : 'onbekend', bij: [diploma?.richting, studeert ? 'volgt een master' : ''].filter(Boolean).join(', ') };
    case 'screening': return { woord: diploma ? uitkomstNamen[diploma.uitkomst] : '', bij: teScreenen > 1 ? `nog ${teScreenen} te screenen` : '' };
    case 'sectie': return rij.matrix?.sectie ?? '';
    default: return rij.matrix && isRegisterStaat(kolom) ? staatCel(kolom, rij.matrix) : '';
  }
}

// Marks of this table: a diploma that is only stated is hatched, one whose proof was not found is outlined.
function vormVan(uitkomst: Uitkomst): Celvorm {
  return uitkomst === 'bevestigd' ? 'vast' : uitkomst === 'niet-aangetroffen' ? 'open' : 'bezig';
}
