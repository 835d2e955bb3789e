import { SegmentedLinks } from '@/components/form/segmented';
import { Button, LinkButton } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { DownloadIcon, SearchIcon } from '@/components/ui/icons';
import { Kbd, KeyLine } from '@/components/ui/kbd';
import { Sample } from './sample';

export function ButtonParts() {
  return (
    <>
      <Sample name="Soorten">
        <div className="flex flex-wrap gap-3">
          <Button variant="hoofd">Opslaan <Kbd>Ctrl S</Kbd></Button><Button>Voorbeeld bekijken</Button><Button variant="stil">Annuleren</Button><Button variant="gevaar">Lid verwijderen</Button>
        </div>
      </Sample>
      <Sample name="Bezig en uit">
        <div className="flex flex-wrap gap-3">
          <Button variant="hoofd" busy>Opslaan…</Button><Button busy>Bezig…</Button><Button variant="hoofd" disabled>Opslaan</Button><Button disabled>Voorbeeld bekijken</Button>
        </div>
      </Sample>
      <Sample name="Klein, als verwijzing, met teken">
        <div className="flex flex-wrap gap-3 items-center">
          <Button size="klein">Wijzigen</Button><Button size="klein" variant="hoofd">Toevoegen</Button><LinkButton href="/onderdelen">Naar de lijst</LinkButton>
          <LinkButton href="/onderdelen/formulier" variant="hoofd">Leraar toevoegen</LinkButton><IconButton label="Zoeken"><SearchIcon /></IconButton><IconButton label="Downloaden"><DownloadIcon /></IconButton>
        </div>
      </Sample>
      <Sample name="Lange tekst"><div className="max-w-80"><Button>Peildatum wijzigen voor alle scholen van dit bestuur in één keer</Button></div></Sample>
      <Sample name="Keus">
        <SegmentedLinks label="Eenheid" links={[{ naam: 'Personen', href: '/onderdelen', current: true }, { naam: 'Fte', href: '/onderdelen?eenheid=fte' }]} />
      </Sample>
      <Sample name="Toetsen"><KeyLine keys={[{ keys: ['J', 'K'], does: 'volgende, vorige' }, { keys: ['N'], does: 'notitie' }, { keys: ['?'], does: 'alle toetsen' }]} /><p className="alleen-smal klein zacht">Op een telefoon staan er geen toetsen.</p></Sample>
    </>
  );
}
