import { Plate } from '@/components/layout/plate';
import { Message } from '@/components/ui/message';
import type { Herkenning } from '@/lib/inventaris/import/herkennen';
import type { ImportWeergave } from '@/lib/inventaris/import/weergave';
import { HerkenningKantlijn } from './herkenning-kantlijn';
import { KoppelForm } from './koppel-form';
import { VoorbeeldRijen } from './voorbeeld-rijen';

/** Second step: how the file was read, and which column is what. */
export function ImportKoppelen({ weergave, herkenning, deur, pagina }: { weergave: ImportWeergave; herkenning: Herkenning; deur: string; pagina: string }) {
  return (
    <>
      <div className="grid gap-(--r-3) mb-(--r-5) empty:hidden">
        {weergave.herinnerd ? <Message title="Deze indeling kennen we">De koppeling van de vorige keer staat klaar. Klopt die nog, draai dan meteen proef.</Message> : null}
      </div>
      <Plate title="Zo lezen we het" notes={<HerkenningKantlijn herkenning={herkenning} bestandsnaam={weergave.bestandsnaam} />}><VoorbeeldRijen herkenning={herkenning} /></Plate>
      <Plate title="Welke kolom is wat" notes={<p className="klein half">Een voorstel op grond van de kolomnamen. Wat u kiest, onthouden we voor het volgende bestand met dezelfde kolommen.</p>}>
        <KoppelForm deur={deur} pagina={pagina} versie={weergave.versie} soort={weergave.soort} herkenning={herkenning} koppeling={weergave.koppeling} />
      </Plate>
    </>
  );
}
