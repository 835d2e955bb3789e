import { Avatar, initials } from '@/components/ui/avatar';
import { Figure } from '@/components/ui/figure';
import { Busy, Progress } from '@/components/ui/progress';
import { Count, Status } from '@/components/ui/status';
import { Steps } from '@/components/ui/steps';
import { Sample } from './sample';

export function StateParts() {
  return (
    <>
      <Sample name="Standen">
        <ul className="grid smal:grid-cols-2 gap-3">
          <li><Status kind="vast">bevestigd</Status></li><li><Status kind="bezig" note="uittreksel gevraagd op 6 november">bewijs onderweg</Status></li>
          <li><Status kind="open">opgegeven, nog niet gezien</Status></li><li><Status kind="half" strong note="5 activiteiten, 2 zonder eigenaar">Concept</Status></li>
          <li><Status kind="onbekend">nog geen gegevens</Status></li><li><Status kind="fout" note="geen mastergraad">klopt niet</Status></li>
          <li><Status kind="actie" note="door 2 van 4 teamleiders, 9 dagen open">Wijzigingen gevraagd</Status></li><li><span className="staat"><Count act>3</Count> en <Count>4</Count></span></li>
        </ul>
      </Sample>
      <Sample name="Stappen">
        <Steps label="Import" steps={[{ naam: 'Bestand', toelichting: 'leraren-2026.xlsx', staat: 'af', href: '/onderdelen' }, { naam: 'Kolommen', toelichting: '14 van 16 herkend', staat: 'af' }, { naam: 'Nakijken', toelichting: '412 rijen, 8 vragen', staat: 'hier' }, { naam: 'Overnemen', staat: 'open' }]} />
      </Sample>
      <Sample name="Stappen, stilgevallen">
        <Steps label="Plan" steps={[{ naam: 'Concept', staat: 'af' }, { naam: 'Wijzigingen gevraagd', toelichting: 'wacht op de schoolleider', staat: 'actie' }, { naam: 'Vastgesteld', staat: 'open' }]} />
      </Sample>
      <Sample name="Voortgang">
        <div className="grid gap-4 max-w-md">
          <Progress label="Gescreend" value={176} max={192} /><Progress label="Nog niet begonnen" value={0} max={83} /><Progress label="Klaar" value={74} max={74} note="klaar" /><Busy label="Bestand lezen" />
        </div>
      </Sample>
      <Sample name="Cijfer met uitleg">
        <div className="flex flex-wrap gap-10">
          <Figure label="bevestigd" value="37,9" unit="%" detail="159 van 420" definition={<p>Leraren met een master waarvan het bewijs is gezien, gedeeld door alle leraren op de peildatum.</p>} />
          <Figure size="groot" label="in vwo 4–6" value="69,0" unit="%" detail="78 van 113" definition={<p>Alleen leraren met lessen in vwo 4, 5 of 6.</p>} />
        </div>
      </Sample>
      <Sample name="Mensen"><p className="flex gap-2 items-center"><Avatar text={initials('Marijke Postma')} /> Marijke Postma <Avatar text={initials('Esra Yıldız')} here /> Esra Yıldız, nu hier</p></Sample>
    </>
  );
}
