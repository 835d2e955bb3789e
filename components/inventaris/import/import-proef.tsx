import { Plate } from '@/components/layout/plate';
import { Message } from '@/components/ui/message';
import { datumInWoorden, momentInWoorden, schooljaarInWoorden, vandaag } from '@/lib/dates';
import type { Uitkomst } from '@/lib/inventaris/import/rapport';
import { verdwenenPerStandaard } from '@/lib/inventaris/import/verdwenen';
import type { ImportWeergave } from '@/lib/inventaris/import/weergave';
import { ProblemenTable } from './problemen-table';
import { ProefForm } from './proef-form';
import { TellingCijfers } from './telling-cijfers';
import { VerdwenenTable, verdwenenZin } from './verdwenen-table';
import { VolledigForm } from './volledig-form';
import { WijzigingenTable } from './wijzigingen-table';
import { rijen } from './woorden';

interface ImportProefProps {
  weergave: ImportWeergave;
  uitkomst: Uitkomst;
  deur: string;
  pagina: string;
  /** Address of the files of people. */
  dossiers: string;
}

function gevolg({ soort, schooljaar, ingangsdatum }: ImportWeergave): string {
  if (soort === 'rooster') return `De lessen van de leraren in dit bestand worden vervangen voor schooljaar ${schooljaar ? schooljaarInWoorden(schooljaar) : ''}. Andere leraren en andere jaren blijven zoals ze zijn.`;
  if (soort === 'diplomas') return 'Nieuwe diploma’s komen erbij en bekende worden aangevuld. Een uitkomst in het bestand wordt als screening vastgelegd; eerdere screenings blijven bewaard.';
  if (soort === 'bevoegdheden') return 'Nieuwe bevoegdheden komen erbij en bekende worden aangevuld. Lege cellen wissen niets; wat niet in het bestand staat, blijft zoals het is.';
  return `Nieuwe mensen komen erbij. Een gewijzigde aanstelling eindigt en loopt vanaf ${ingangsdatum ? datumInWoorden(ingangsdatum) : 'vandaag'} door als nieuwe, zodat u kunt terugkijken. Wie niet in het bestand staat, blijft zoals het is, tot u hieronder iets anders bevestigt.`;
}

/** Third step: what would happen, what is wrong, and the choice. Nothing has been written yet. */
export function ImportProef({ weergave, uitkomst, deur, pagina, dossiers }: ImportProefProps) {
  const { telling, verdwenen } = uitkomst;
  return (
    <>
      {weergave.eerderDoorgevoerdOp ? <div className="mb-(--r-5)"><Message kind="pas-op" title="Dit bestand is al eerder doorgevoerd">Op {momentInWoorden(weergave.eerderDoorgevoerdOp)}. Nog eens doorvoeren verandert alleen wat sindsdien anders is geworden.</Message></div> : null}
      <Plate title="Wat er zou gebeuren" notes={<p className="klein half">Dit is een proef: er is nog niets veranderd.</p>}>
        <p className="mb-(--r-3)">{rijen(telling.gelezen)} gelezen.</p>
        <TellingCijfers telling={telling} />
        <p className="klein half mt-(--r-4)">{gevolg(weergave)}</p>
        {uitkomst.nietInBestand > 0 && !verdwenen ? <p className="klein half mt-(--r-2)">{uitkomst.nietInBestand.toLocaleString('nl-NL')} bekende {uitkomst.nietInBestand === 1 ? 'medewerker' : 'medewerkers'} van deze scholen {uitkomst.nietInBestand === 1 ? 'staat' : 'staan'} niet in het bestand.</p> : null}
        {uitkomst.dubbelen.length > 0 ? <p className="klein half mt-(--r-2)">Dubbele rijen tellen één keer: {uitkomst.dubbelen.slice(0, 5).map(({ rij, personeelsnummer }) => `rij ${rij} (${personeelsnummer})`).join(', ')}{uitkomst.dubbelen.length > 5 ? ' en meer' : ''}.</p> : null}
      </Plate>
      {uitkomst.problemen.length > 0 ? <Plate title="Wat er mis is" notes={<p className="klein half">Rijnummers zoals Excel ze toont.</p>}><ProblemenTable uitkomst={uitkomst} downloadHref={`${deur}/problemen`} /></Plate> : null}
      {uitkomst.uitleg.length > 0 ? <Plate title="Wat er verandert"><WijzigingenTable uitkomst={uitkomst} /></Plate> : null}
      {weergave.soort === 'personeel' && (verdwenen !== undefined || uitkomst.nietInBestand > 0) ? (
        <Plate title="Wie niet in het bestand staat" notes={<p className="klein half">Bij een jaarlijkse verversing met een volledig bestand. Het gaat alleen om scholen die in het bestand staan, en niemand verdwijnt vanzelf.</p>}>
          {verdwenen ? <p className="mb-(--r-3)">{verdwenenZin(verdwenen)}</p> : <p className="half mb-(--r-4)">Staat iedereen van deze scholen in het bestand? Dan kunnen we laten zien wie er niet meer in voorkomt.</p>}
          {verdwenen && verdwenen.mensen.length > 0 ? <div className="mb-(--r-6)"><VerdwenenTable verdwenen={verdwenen} downloadHref={`${deur}/verdwenen`} dossiers={dossiers} beeindigd={false} /></div> : null}
          <VolledigForm deur={deur} versie={weergave.versie} per={verdwenen?.per ?? null} voorstel={verdwenenPerStandaard(weergave.ingangsdatum ?? vandaag())} />
        </Plate>
      ) : null}
      <Plate title="Doorvoeren" notes={<p className="klein half">In één keer, of helemaal niet. Daarna kan het nog ongedaan worden gemaakt.</p>}>
        <ProefForm key={weergave.versie} deur={deur} pagina={pagina} versie={weergave.versie} keuze={weergave.keuze} telling={telling} verdwenen={verdwenen && verdwenen.aantal > 0 ? verdwenen : null} />
      </Plate>
    </>
  );
}
