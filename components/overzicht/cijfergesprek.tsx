import { DialoogKader, type DialoogActies } from '@/components/dialoog/dialoog-kader';
import { Draden } from '@/components/dialoog/draden';
import { Plate } from '@/components/layout/plate';
import type { Draad, Mens } from '@/lib/dialoog/draad';

interface CijfergesprekProps {
  schoolId: string;
  schoolNaam: string;
  gesprek: { draden: Draad[]; mensen: Mens[] };
  acties: DialoogActies;
  ik: string;
  /** Thread that the address asks for. */
  open: string | undefined;
}

/** Talk about the two goals of one school, beside the figures themselves. */
export function Cijfergesprek({ schoolId, schoolNaam, gesprek, acties, ik, open }: CijfergesprekProps) {
  const plek = (onderwerpId: string) => ({ cyclusId: null, schoolId, deelfase: null, soort: 'cijfer', onderwerpId } as const);
  return (
    <Plate title="Gesprek over deze cijfers" notes={<p className="klein half">Alleen wie deze hele school ziet, leest mee: de schoolleiding, HR en het bestuur.</p>}>
      <DialoogKader acties={acties} ik={ik} mensen={gesprek.mensen} mag={{ praten: true, beheren: false }} open={open}>
        <h3>Doel 50%</h3>
        <Draden plek={plek('doel50')} titel={`Doel 50% van ${schoolNaam}`} draden={gesprek.draden} />
        <h3 className="mt-4">Doel 80%</h3>
        <Draden plek={plek('doel80')} titel={`Doel 80% van ${schoolNaam}`} draden={gesprek.draden} />
      </DialoogKader>
    </Plate>
  );
}
