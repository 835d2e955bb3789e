import type { Herkenning } from '@/lib/inventaris/import/herkennen';
import { rijen } from './woorden';

/** How the file was read, for the margin: so that HR sees it before trusting it. */
export function HerkenningKantlijn({ herkenning: { vorm, bladen, aantalRijen, overgeslagenBladen }, bestandsnaam }: { herkenning: Herkenning; bestandsnaam: string }) {
  const totaal = bladen.reduce((som, { totaalrijen }) => som + totaalrijen, 0);
  const kopRij = bladen[0]?.kopRij ?? 1;
  return (
    <div className="klein half grid gap-(--r-2)">
      <p><b>{bestandsnaam}</b></p>
      <p>{vorm.bestand === 'xlsx' ? `Excel, ${bladen.length === 1 ? 'één werkblad' : `${bladen.length} werkbladen`}` : `CSV, ${vorm.codering ?? ''}, gescheiden met ${vorm.scheiding ?? ''}`}</p>
      <p>{rijen(aantalRijen)} met gegevens; de kolomnamen staan in rij {kopRij}.</p>
      {kopRij > 1 ? <p>De titels erboven zijn overgeslagen.</p> : null}
      {totaal > 0 ? <p>{totaal === 1 ? 'Eén totaalrij is' : `${totaal} totaalrijen zijn`} overgeslagen.</p> : null}
      {bladen.some(({ voorbeeldrijen = 0 }) => voorbeeldrijen > 0) ? <p>De voorbeeldrij van het sjabloon is overgeslagen.</p> : null}
      {overgeslagenBladen.length > 0 ? <p>Niet gelezen, want andere kolommen: {overgeslagenBladen.join(', ')}.</p> : null}
    </div>
  );
}
