import { Definition } from '@/components/ui/figure';
import type { Besteed, Planvoortgang } from '@/lib/plan/voortgang';
import { aantalVan, euroInWoorden, urenInWoorden } from '@/lib/plan/woorden';
import { Koers, Voortgangstreep } from './signaal';

/** How the whole plan goes, in one line of figures with their rule. */
export function Standregel({ voortgang, naam }: { voortgang: Planvoortgang; naam: string }) {
  const { aantal, klaar, bezig, teLaat, verwacht, uren, kosten } = voortgang;
  return (
    <section aria-labelledby="hoe-ver">
      <h2 id="hoe-ver">Hoe ver het plan is</h2>
      <div className="standregel">
        <div><p><b>{voortgang.voortgang}%</b> gedaan{verwacht === null ? '' : `, volgens de planning ${verwacht}%`}</p><Voortgangstreep naam={naam} voortgang={voortgang.voortgang} verwacht={verwacht} /></div>
        <div><Koers kleur={voortgang.kleur} waarom={voortgang.waarom} /></div>
        <p>{klaar} van {aantalVan(aantal, 'activiteit', 'activiteiten')} klaar, {bezig} bezig{teLaat > 0 ? <span className="rood">, {teLaat} te laat</span> : null}</p>
        <p>{besteed(uren, urenInWoorden)}<br />{besteed(kosten, euroInWoorden)}</p>
      </div>
      <Definition>
        <p>Elke activiteit weegt zo zwaar als de uren die ervoor zijn afgesproken; zonder uren weegt zij als het gemiddelde van de andere. Mijlpalen tellen niet mee in het percentage. “Volgens de planning” is waar het plan vandaag zou zijn als elke activiteit gelijkmatig van begin tot einde liep.</p>
        <p>Let op: een activiteit is te laat of zit vast, of het plan loopt 20 punten of meer achter. Vastgelopen: 30 punten of meer, of een derde van de activiteiten zit vast. Een activiteit zit vast als zij meer dan vier weken over haar dag is, of als de helft van de tijd om is en er nog niets is gedaan.</p>
      </Definition>
    </section>
  );
}

function besteed({ afgesproken, besteed: uit }: Besteed, inWoorden: (getal: number) => string): string {
  return `${inWoorden(uit)} besteed van ${inWoorden(afgesproken)}`;
}
