import { Plate } from '@/components/layout/plate';
import { Message } from '@/components/ui/message';
import type { Herkenning } from '@/lib/inventaris/import/herkennen';
import type { Koppeling } from '@/lib/inventaris/import/koppeling';
import type { ImportWeergave } from '@/lib/inventaris/import/weergave';
import { HerkenningKantlijn } from './herkenning-kantlijn';
import { KoppelForm } from './koppel-form';
import { ProfielKiezen } from './profiel-kiezen';
import type { ProfielKeuze } from './profiel-keuze';
import { VoorbeeldRijen } from './voorbeeld-rijen';

interface ImportKoppelenProps {
  weergave: ImportWeergave;
  herkenning: Herkenning;
  deur: string;
  pagina: string;
  /** Profiles for this kind of file, and which of them the proposal follows ('' for none). */
  profielen: ProfielKeuze[];
  profiel: string;
  koppeling: Koppeling;
}

/** Second step: how the file was read, and which column is what. */
export function ImportKoppelen({ weergave, herkenning, deur, pagina, profielen, profiel, koppeling }: ImportKoppelenProps) {
  return (
    <>
      <div className="grid gap-(--r-3) mb-(--r-5) empty:hidden">
        {weergave.profiel ? <Message title={`Gelezen met profiel “${weergave.profiel}”`}>Kolommen die het profiel niet kent, hebben we zelf proberen te herkennen. Kijk ze na.</Message> : null}
        {weergave.herinnerd ? <Message title="Deze indeling kennen we">De koppeling van de vorige keer staat klaar. Klopt die nog, draai dan meteen proef.</Message> : null}
      </div>
      <Plate title="Zo lezen we het" notes={<HerkenningKantlijn herkenning={herkenning} bestandsnaam={weergave.bestandsnaam} />}><VoorbeeldRijen herkenning={herkenning} /></Plate>
      <Plate title="Welke kolom is wat" notes={<p className="klein half">Een voorstel op grond van de kolomnamen. Wat u kiest, onthouden we voor het volgende bestand met dezelfde kolommen.</p>}>
        {profielen.length > 0 ? <ProfielKiezen profielen={profielen} gekozen={profiel} pagina={pagina} /> : null}
        <KoppelForm key={profiel} deur={deur} pagina={pagina} versie={weergave.versie} soort={weergave.soort} herkenning={herkenning} koppeling={koppeling} />
      </Plate>
    </>
  );
}
