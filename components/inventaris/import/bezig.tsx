import { Busy } from '@/components/ui/progress';
import type { Stand } from './verzoek';

const doet: Record<Stand['stap'], string> = { versturen: 'Bestand versturen', lezen: 'Bestand lezen', controleren: 'Rijen controleren', doorvoeren: 'Doorvoeren' };

/** How far a long job is; the count is told, the total is not known until the end. */
export function Bezig({ stand }: { stand: Stand }) {
  const telling = stand.rijen > 0 ? `, ${stand.rijen.toLocaleString('nl-NL')} rijen` : '';
  return <Busy label={`${doet[stand.stap]}${telling}`} />;
}
