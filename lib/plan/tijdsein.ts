import { datumInWoorden } from '@/lib/dates';
import type { Vakantie } from './kalender';
import type { Sectiejaar } from './studieverlof';
import type { Periode } from './tijd';
import { botsingen } from './tijddraden';
import type { Kwartaaluren, Tijdactiviteit } from './tijdlijn';
import { aantalVan, urenInWoorden } from './woorden';

// What a look at the timeline should not miss. Says what is there and what can be done; forbids nothing. Pure.

export interface Tijdsein {
  soort: 'uren' | 'volgorde' | 'buiten' | 'vakantie' | 'verlof' | 'geen-periode';
  zin: string;
  /** What can be done about it. */
  doe: string;
  /** The activity that it is about. */
  activiteitId: string | null;
}

interface Beeld {
  plan: Periode;
  activiteiten: readonly Tijdactiviteit[];
  uren: readonly Kwartaaluren[];
  gereserveerd: number | null;
  vakanties: readonly Vakantie[];
  secties: readonly Sectiejaar[];
}

/** Everything to say, the heaviest first. */
export function tijdseinen(beeld: Beeld): Tijdsein[] {
  return [...volgorde(beeld), ...uren(beeld), ...verlof(beeld), ...vakantie(beeld), ...buiten(beeld), ...zonderPeriode(beeld)];
}

function volgorde({ activiteiten }: Beeld): Tijdsein[] {
  const op = new Map(activiteiten.map((een) => [een.id, een]));
  return botsingen(activiteiten).map(({ id, naId, kan }) => ({
    soort: 'volgorde', activiteitId: id, zin: `${naam(op.get(id))} begint voordat ${naam(op.get(naId))} klaar is.`, doe: `Begin op ${datumInWoorden(kan)} of later, of maak ze los van elkaar.`,
  }));
}

function uren({ uren: kwartalen, gereserveerd }: Beeld): Tijdsein[] {
  if (gereserveerd === null) return [];
  return kwartalen.filter(({ teVeel, voorbij }) => teVeel && !voorbij).map(({ kwartaal, uren: gevraagd }) => ({
    soort: 'uren', activiteitId: null, zin: `In ${kwartaal.voluit} vraagt het plan ${urenInWoorden(Math.round(gevraagd))}; er is ${urenInWoorden(gereserveerd)} gereserveerd.`, doe: 'Schuif een activiteit, of reserveer meer uren.',
  }));
}

function verlof({ secties }: Beeld): Tijdsein[] {
  return secties.filter(({ teVeel }) => teVeel).map(({ vak, schooljaarNaam, mensen, weg, school }) => ({
    soort: 'verlof', activiteitId: null, zin: `${vak}${school === null ? '' : ` op ${school}`}: in ${schooljaarNaam} studeren ${weg} van de ${mensen} leraren tegelijk.`, doe: 'Laat een studie een jaar later beginnen, of regel vervanging.',
  }));
}

function vakantie({ activiteiten, vakanties }: Beeld): Tijdsein[] {
  return activiteiten.flatMap((een): Tijdsein[] => {
    const { begin, einde, stand } = een;
    if (begin === null || einde === null || stand === 'klaar') return [];
    const vrij = vakanties.find((deze) => deze.begin <= begin && einde <= deze.einde);
    return vrij ? [{ soort: 'vakantie', activiteitId: een.id, zin: `${naam(een)} valt helemaal in de ${vrij.naam.toLowerCase()}.`, doe: 'Kijk of er dan iemand is.' }] : [];
  });
}

function buiten({ plan, activiteiten }: Beeld): Tijdsein[] {
  return activiteiten.filter(({ begin, einde }) => begin !== null && einde !== null && (begin < plan.begin || einde > plan.einde)).map((een) => ({
    soort: 'buiten', activiteitId: een.id, zin: `${naam(een)} valt deels buiten de periode van het plan (${datumInWoorden(plan.begin)} tot en met ${datumInWoorden(plan.einde)}).`, doe: 'Pas de activiteit aan, of de periode van het plan.',
  }));
}

function zonderPeriode({ activiteiten }: Beeld): Tijdsein[] {
  const los = activiteiten.filter(({ begin, einde }) => begin === null || einde === null);
  const [eerste] = los;
  if (!eerste) return [];
  return [{ soort: 'geen-periode', activiteitId: eerste.id, zin: los.length === 1 ? `${naam(eerste)} heeft nog geen periode.` : `${aantalVan(los.length, 'activiteit heeft', 'activiteiten hebben')} nog geen periode, om te beginnen ${naam(eerste)}.`, doe: 'Kies wanneer dit begint en eindigt.' }];
}

function naam(activiteit: Pick<Tijdactiviteit, 'nummer' | 'naam'> | undefined): string {
  return activiteit ? `${activiteit.nummer}. ${activiteit.naam}` : 'een andere activiteit';
}
