import { LinkButton } from '@/components/ui/button';
import { VOORSTELSOORTEN, voorstelNamen, type VoorstelSoort } from '@/lib/inventaris/correctie';

const uitleg: Record<VoorstelSoort, string> = {
  'diploma-nieuw': 'Er ontbreekt een diploma of een studie die u nu volgt.',
  'diploma-wijzigen': 'Een diploma staat er wel, maar niet goed.',
  bevoegdheid: 'U bent bevoegd voor een vak dat er niet bij staat.',
  aanstelling: 'School, team, functie, schaal, omvang of datum is niet goed.',
  les: 'Vak, klas of aantal uren is niet goed.',
  persoon: 'Uw naam of geboortedatum is niet goed geschreven.',
};

/** The kinds of mistakes that a teacher can report. Changing a diploma starts at the diploma itself. */
export function CorrectieKeuze({ href, terugHref }: { href: string; terugHref: string }) {
  return (
    <ul className="grid max-w-[44rem] gap-(--r-3)">
      {VOORSTELSOORTEN.map((soort) => (
        <li key={soort} className="flex flex-wrap items-center justify-between gap-(--r-3) border-t border-haarlijn pt-(--r-3)">
          <div><b className="font-[600]">{voorstelNamen[soort]}</b><br /><span className="klein half">{uitleg[soort]}</span></div>
          <LinkButton href={soort === 'diploma-wijzigen' ? terugHref : `${href}?soort=${soort}`} size="klein" aria-label={`${soort === 'diploma-wijzigen' ? 'Kies het diploma' : 'Kies'}: ${voorstelNamen[soort]}`}>{soort === 'diploma-wijzigen' ? 'Kies het diploma' : 'Kies'}</LinkButton>
        </li>
      ))}
    </ul>
  );
}
