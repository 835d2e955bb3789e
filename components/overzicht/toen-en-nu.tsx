import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { Table } from '@/components/ui/table';
import { bekendInWoorden } from '@/lib/inventaris/bekend';
import { INDICATOR_SLEUTELS, INDICATOREN, type Eenheid } from '@/lib/inventaris/indicatoren';
import { aandeel, eenheidNaam, type Doelstand } from '@/lib/inventaris/doelstand';
import type { Vergelijking } from '@/lib/overzicht/overzicht';
import type { Stand } from '@/lib/overzicht/stand';
import { getal, procent, procentKort } from '@/lib/overzicht/woorden';

interface TerugblikProps {
  bekend: Vergelijking;
  stand: Stand;
  eenheid: Eenheid;
  /** The same screen with the knowledge of now. */
  nuHref: string;
}

/** Says that these are not the figures of now, and what has become known since. */
export function Terugblik({ bekend, stand, eenheid, nuHref }: TerugblikProps) {
  const anders = stand.leraren !== bekend.lerarenNu || INDICATOR_SLEUTELS.some((sleutel) => verschilt(stand.doelen[sleutel], bekend.nu[sleutel]));
  return (
    <Message kind="info" title={`U kijkt terug: zoals bekend op ${bekendInWoorden(new Date(bekend.op))}`} actions={<LinkButton href={nuHref}>Terug naar nu</LinkButton>}>
      <p>Alles hieronder telt met wat toen was vastgelegd, en met de regels en doelen van toen. {anders ? 'Sindsdien is er iets bij gekomen, gecorrigeerd of anders besloten:' : 'Voor deze peildatum is er sindsdien niets veranderd: beide doelen zijn gelijk.'}</p>
      {anders ? <Vergelijk bekend={bekend} stand={stand} eenheid={eenheid} /> : null}
    </Message>
  );
}

function verschilt(toen: Doelstand, nu: Doelstand): boolean {
  return toen.doel !== nu.doel || toen.noemer !== nu.noemer || toen.bevestigd !== nu.bevestigd || toen.opgegeven !== nu.opgegeven;
}

function Vergelijk({ bekend, stand, eenheid }: Omit<TerugblikProps, 'nuHref'>) {
  const rijen = INDICATOR_SLEUTELS.flatMap((sleutel) => (['bevestigd', 'opgegeven'] as const).map((wat) => ({
    sleutel: `${sleutel}-${wat}`, naam: `${INDICATOREN[sleutel].naam}, ${wat}`, eenheid: eenheidNaam(sleutel, eenheid), toen: stand.doelen[sleutel], nu: bekend.nu[sleutel], wat,
  })));
  // Only when the goal itself was another one it says something here.
  const doelen = INDICATOR_SLEUTELS.some((sleutel) => stand.doelen[sleutel].doel !== bekend.nu[sleutel].doel);
  const cel = (doel: Doelstand, wat: 'bevestigd' | 'opgegeven') => {
    const deel = aandeel(doel[wat], doel.noemer);
    return deel === null ? '–' : <>{procent(deel)} <small className="zacht">{getal(doel[wat])} van {getal(doel.noemer)}{doelen ? `, doel ${procentKort(doel.doel)}` : ''}</small></>;
  };
  return (
    <Table
      caption="Beide doelen toen en nu" rows={rijen} rowKey={(rij) => rij.sleutel}
      columns={[
        { key: 'naam', head: 'Doel', rowHead: true, cell: (rij) => <>{rij.naam}<small className="zacht">, {rij.eenheid}</small></> },
        { key: 'toen', head: 'Toen bekend', align: 'rechts', cell: (rij) => cel(rij.toen, rij.wat) },
        { key: 'nu', head: 'Nu bekend', align: 'rechts', cell: (rij) => cel(rij.nu, rij.wat) },
      ]}
    />
  );
}
