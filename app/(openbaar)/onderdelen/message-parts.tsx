import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Message } from '@/components/ui/message';
import { Sample } from './sample';

export function MessageParts() {
  return (
    <>
      <Sample name="Uitleg"><Message title="Diploma van vóór 1996">Het register van DUO kan dit diploma niet tonen. Een gezien diploma is voldoende.</Message></Sample>
      <Sample name="Pas op"><Message kind="pas-op" title="Twee leraren hebben hetzelfde personeelsnummer" actions={<Button size="klein">Bekijk beide</Button>}>Kies welke klopt voordat u verdergaat.</Message></Sample>
      <Sample name="Fout"><Message kind="fout" title="Dit is niet opgeslagen">Iemand anders wijzigde deze leraar om 14.02 uur. Uw tekst staat hieronder, u hoeft niets opnieuw te typen.</Message></Sample>
      <Sample name="Gelukt"><Message kind="gelukt">Het diploma is bevestigd en telt mee voor beide doelen.</Message></Sample>
      <Sample name="Hele pagina mislukt">
        <ErrorState level={3} title="Deze pagina kon niet worden getoond" code="7f3a91" actions={<Button variant="hoofd">Opnieuw proberen</Button>}><p>Er is niets verloren gegaan. Probeer het nog eens; blijft het zo, geef dan het nummer hieronder door.</p></ErrorState>
      </Sample>
    </>
  );
}
