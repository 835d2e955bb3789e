'use client';

import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { vraagAnker, type Waarde } from '@/lib/cyclus/antwoord';
import { celInWoorden } from '@/lib/cyclus/cel';
import { cel } from '@/lib/cyclus/instrument';
import type { Kolom } from '@/lib/cyclus/invoer.schema';
import { GEWICHTREGEL, gewichtVan, knelpuntstand, MATEN, opGewicht, URGENTIES, VELD } from '@/lib/cyclus/knelpunten';
import { useBladrijen, useWaarden, type Bladrij } from '../rijen';

interface Punt { vraagId: string; nr: string; naam: string; waarde: Waarde; velden: readonly Kolom[] }

/** What plays here, by how much and how soon: a picture of numbers, and the same as a list with the heaviest on top. */
export function GewichtBeeld({ nummers }: { nummers: Readonly<Record<string, string>> }) {
  const waarden = useWaarden();
  const punten = useBladrijen().flatMap((rij): Punt[] => punt(rij, nummers[rij.vraagId], waarden.get(rij.vraagId) ?? {}));
  const gewogen = opGewicht(punten.filter(({ waarde }) => gewichtVan(waarde) !== null), ({ waarde }) => waarde);
  if (gewogen.length === 0) return <EmptyState title="Nog geen gewicht">Kies bij een knelpunt dat speelt hoe groot het is en hoe dringend. Dan ziet u hier welke het zwaarst wegen.</EmptyState>;
  return (
    <>
      <p className="klein half">{GEWICHTREGEL}</p>
      <div className="gewicht-beeld">
        <Rooster punten={gewogen} />
        <Table
          caption="Knelpunten op gewicht" rows={gewogen} rowKey={({ vraagId }) => vraagId}
          columns={[
            { key: 'naam', head: 'Knelpunt', rowHead: true, cell: ({ vraagId, nr, naam }) => <a href={`#${vraagAnker(vraagId)}`}><span className="getal">{nr}</span> {naam}</a> },
            { key: 'waar', head: 'Waar', cell: (een) => woord(een, VELD.waar) },
            { key: 'mate', head: 'Hoe groot', align: 'rechts', cell: ({ waarde }) => cel(waarde, VELD.mate) },
            { key: 'urgentie', head: 'Hoe dringend', cell: (een) => woord(een, VELD.urgentie) },
            { key: 'gewicht', head: 'Gewicht', align: 'rechts', cell: ({ waarde }) => <b>{gewichtVan(waarde)}</b> },
          ]}
        />
      </div>
    </>
  );
}

const punt = ({ vraagId, naam, invoer }: Bladrij, nr: string | undefined, waarde: Waarde): Punt[] => (nr === undefined || invoer.soort !== 'velden' || knelpuntstand(waarde) !== 'speelt' ? [] : [{ vraagId, nr, naam, waarde, velden: invoer.velden }]);

function woord({ velden, waarde }: Punt, code: string): string {
  const veld = velden.find((een) => een.code === code);
  const tekst = cel(waarde, code);
  return veld && tekst !== '' ? celInWoorden(veld, tekst) : '–';
}

/** Degree upwards, urgency to the right: what stands top right weighs most. */
function Rooster({ punten }: { punten: readonly Punt[] }) {
  const velden = punten[0]?.velden ?? [];
  const namen = (code: string) => { const veld = velden.find((een) => een.code === code); return veld?.soort === 'keuze' ? veld.opties : []; };
  const naam = (code: string, keuze: string) => namen(code).find((optie) => optie.code === keuze)?.naam ?? keuze;
  return (
    <table className="gewicht-rooster">
      <caption className="alleen-voorlezen">Knelpunten naar hoe groot en hoe dringend</caption>
      <thead><tr><td />{URGENTIES.map((keuze) => <th key={keuze} scope="col">{naam(VELD.urgentie, keuze)}</th>)}</tr></thead>
      <tbody>
        {[...MATEN].reverse().map((mate) => (
          <tr key={mate}>
            <th scope="row">{naam(VELD.mate, mate)}</th>
            {URGENTIES.map((urgentie, plek) => (
              <td key={urgentie} data-zwaar={zwaarte(Number(mate) * (plek + 1))}>
                {punten.filter(({ waarde }) => cel(waarde, VELD.mate) === mate && cel(waarde, VELD.urgentie) === urgentie).map(({ vraagId, nr, naam: van }) => <a key={vraagId} href={`#${vraagAnker(vraagId)}`} title={van}>{nr}<span className="alleen-voorlezen">: {van}</span></a>)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const zwaarte = (gewicht: number): number => (gewicht <= 2 ? 1 : gewicht <= 4 ? 2 : gewicht <= 8 ? 3 : 4);
