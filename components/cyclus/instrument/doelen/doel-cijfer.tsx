import { Doelstok } from '@/components/grafiek/doelstok';
import { afstand, aandeel, procent } from '@/components/grafiek/getallen';
import type { Doel, Doelcijfers, Doelindicator } from '@/lib/cyclus/doel';
import { datumInWoorden } from '@/lib/dates';

const WIE: Record<Doelindicator, { wie: string; leeg: string }> = { doel50: { wie: 'leraren', leeg: 'geen leraren' }, doel80: { wie: 'leraren', leeg: 'geen lessen in vwo 4–6' } };

interface DoelCijferProps { doel: Pick<Doel, 'indicator' | 'streefwaarde' | 'doeljaar'>; /** Null: this person does not see the whole school. */ cijfers: Doelcijfers | null; /** The year it is. */ jaar: number }

/** Where the school stands now against the goal, in people. */
export function DoelCijfer({ doel: { indicator, streefwaarde, doeljaar }, cijfers, jaar }: DoelCijferProps) {
  if (indicator === null) return null;
  if (!cijfers) return <p className="klein half">Het cijfer van nu ziet wie de hele school mag zien.</p>;
  const stand = cijfers.standen[indicator];
  if (!stand) return <p className="klein half">De inventaris telt hier nog niemand.</p>;
  const goed = streefwaarde !== null && streefwaarde > 0 && streefwaarde <= 100;
  const naar = goed ? streefwaarde : stand.doel;
  const { nodig, nieuw, bewijs } = afstand(stand, naar);
  const mensen = (hoeveel: number) => (hoeveel === 1 ? '1 leraar' : `${hoeveel} leraren`);
  return (
    <div className="doel-cijfer">
      <p><b>{procent(aandeel(stand.bevestigd, stand.noemer) ?? 0)}</b> bevestigd, {stand.bevestigd} van {stand.noemer} {WIE[indicator].wie}{goed && doeljaar !== null && doeljaar >= jaar ? `. Doel: ${String(streefwaarde).replace('.', ',')}% in ${doeljaar}` : ''}</p>
      <Doelstok {...stand} {...WIE[indicator]} doel={naar} />
      <p className="klein half">
        {nodig === 0 ? 'Het doel is nu gehaald.' : `Nog ${mensen(nodig)}${bewijs > 0 ? `: bij ${bewijs} ontbreekt alleen het bewijs${nieuw > 0 ? `, ${nieuw} ${nieuw === 1 ? 'moet' : 'moeten'} erbij komen` : ''}` : ''}.`}
        {goed ? '' : ` U koos nog geen streefwaarde; hier staat de ${stand.doel}% van uw bestuur.`} Stand van {datumInWoorden(cijfers.peildatum)}, uit de inventaris.
      </p>
    </div>
  );
}
