import { DREMPEL, type RondeKop } from '@/lib/cyclus/ronde';

/** Why a question shows nothing (yet); without telling how many there are. */
export function WachtOpVijf({ ronde, zijn = 'vraag' }: { ronde: Pick<RondeKop, 'anoniem' | 'live' | 'staat'>; zijn?: 'vraag' | 'scherm' }) {
  const klasse = zijn === 'scherm' ? 'scherm-wacht' : 'klein half';
  if (!ronde.anoniem) return <p className={klasse}>{ronde.staat === 'open' ? 'Nog geen antwoorden.' : 'Niemand gaf antwoord op deze vraag.'}</p>;
  if (ronde.staat !== 'open') return <p className={klasse}>Minder dan {DREMPEL} mensen gaven antwoord. Daarom blijft dit verborgen, ook voor u.</p>;
  return <p className={klasse}>{ronde.live ? `U ziet hier iets zodra ${DREMPEL} mensen antwoord gaven.` : `U ziet de uitkomst als de ronde gesloten is en ten minste ${DREMPEL} mensen antwoord gaven.`}</p>;
}
