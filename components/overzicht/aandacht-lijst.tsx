import Link from 'next/link';
import type { ReactNode } from 'react';
import { Count } from '@/components/ui/status';
import type { Aandachtspunt } from '@/lib/overzicht/aandacht';
import { procentKort, telwoord } from '@/lib/overzicht/woorden';

interface AandachtLijstProps {
  punten: readonly Aandachtspunt[];
  /** Address where it can be done or looked at, by the rights of this person. */
  adres: (punt: Aandachtspunt) => string;
  /** The count of the screening's work list, for who may screen. */
  werklijst?: ReactNode;
}

/** What is worth doing first; red only where most is missing. */
export function AandachtLijst({ punten, adres, werklijst }: AandachtLijstProps) {
  return (
    <div>
      <h2>Vraagt uw aandacht</h2>
      {punten.length === 0 ? <p className="klein half">Geen school springt eruit. De gegevens zijn vrijwel volledig en niet ouder dan een half jaar.</p> : (
        <ol className="aandacht">
          {punten.map((punt, plaats) => (
            <li key={`${punt.soort}-${punt.groepId}`}>
              <Count act={punt.dringend}>{plaats + 1}</Count>
              <div><Link href={adres(punt)} prefetch={false}>{kop(punt)}</Link><p>{uitleg(punt)}</p></div>
            </li>
          ))}
        </ol>
      )}
      {werklijst}
    </div>
  );
}

function kop({ soort, naam, aantal }: Aandachtspunt): string {
  if (soort === 'te-screenen') return `${naam}: ${telwoord(aantal, 'diploma', 'diploma’s')} te screenen`;
  if (soort === 'geen-diplomas') return `${naam}: van ${telwoord(aantal, 'leraar', 'leraren')} geen diploma bekend`;
  if (soort === 'geen-lessen') return `${naam}: van ${telwoord(aantal, 'leraar', 'leraren')} geen lessen bekend`;
  return `${naam} heeft oude gegevens`;
}

function uitleg({ soort, deel, aantal, van, naar }: Aandachtspunt): string {
  if (soort === 'te-screenen' && van !== undefined && naar !== undefined && Math.round(naar) > Math.round(van)) {
    return `Als al het bewijs er is, stijgt doel 50% van ${procentKort(van)} naar ${procentKort(naar)}.`;
  }
  if (soort === 'te-screenen') return `${procentKort(deel * 100)} van de behaalde diploma’s is nog niet bekeken.`;
  if (soort === 'geen-diplomas') return `Dat is ${procentKort(deel * 100)} van de leraren. Wie een master heeft, telt zo niet mee.`;
  if (soort === 'geen-lessen') return 'Zonder lessen is niet te zien wie in vwo 4–6 lesgeeft.';
  return `De laatste wijziging is ${telwoord(aantal, 'dag', 'dagen')} geleden.`;
}
