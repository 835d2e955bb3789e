import { LinkButton } from '@/components/ui/button';
import { VOORSTELSOORTEN, voorstelNamen, type VoorstelSoort } from '@/lib/inventaris/correctie';
import type { EigenDiploma } from '@/lib/inventaris/eigen-dossier';

const uitleg: Record<VoorstelSoort, string> = {
  'diploma-nieuw': 'Er ontbreekt een diploma of een studie die u nu volgt.',
  'diploma-wijzigen': 'Een diploma staat er wel, maar niet goed.',
  bevoegdheid: 'U bent bevoegd voor een vak dat er niet bij staat.',
  aanstelling: 'School, team, functie, schaal, omvang of datum is niet goed.',
  les: 'Vak, klas of aantal uren is niet goed.',
  persoon: 'Uw naam of geboortedatum is niet goed geschreven.',
};

/** The kinds of mistakes that a teacher can report; of diplomas, each one that stands there. */
export function CorrectieKeuze({ href, diplomas }: { href: string; diplomas: EigenDiploma[] }) {
  const soorten = VOORSTELSOORTEN.filter((soort) => soort !== 'diploma-wijzigen' || diplomas.length > 0);
  return (
    <ul className="grid max-w-[44rem] gap-(--r-3)">
      {soorten.map((soort) => (
        <li key={soort} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-(--r-3) border-t border-haarlijn pt-(--r-3)">
          <div><b className="font-[600]">{voorstelNamen[soort]}</b><br /><span className="klein half">{uitleg[soort]}</span></div>
          {soort === 'diploma-wijzigen' ? null : <LinkButton href={`${href}?soort=${soort}`} size="klein" aria-label={`Kies: ${voorstelNamen[soort]}`}>Kies</LinkButton>}
          {soort === 'diploma-wijzigen' ? diplomas.map(({ id, richting }) => (
            <div key={id} className="col-span-2 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-(--r-3) pl-(--r-4)">
              <span>{richting}</span>
              <LinkButton href={`${href}?soort=diploma-wijzigen&over=${id}`} size="klein" aria-label={`Kies: ${richting} wijzigen`}>Kies</LinkButton>
            </div>
          )) : null}
        </li>
      ))}
    </ul>
  );
}
