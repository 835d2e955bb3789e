import { aantal, procent } from '@/components/grafiek/getallen';
import { VERTREKBRONNEN, type Doelcijfer, type RekenenMet, type Termijn, type Vertrekbron, type Vertrekgroep } from '@/lib/inventaris/vertrek';
import { rekenenNamen } from '@/lib/inventaris/vertrek-woorden';

interface WatGaatMeeProps {
  totaal: Vertrekgroep;
  jaren: Termijn;
  met: RekenenMet;
}

/** How many leave, how many masters go with them, and what that would do to both goals. */
export function WatGaatMee({ totaal, jaren, met }: WatGaatMeeProps) {
  const { vertrekken, leraren, masters, woVwo, fte } = totaal;
  return (
    <section className="opening" aria-label="Wat er meegaat">
      <div>
        <h2>Vertrek binnen {jaren === 1 ? '1 jaar' : `${jaren} jaar`}</h2>
        <p className="klein half">Gerekend met {rekenenNamen[met]}.{vertrekken > 0 ? ` ${bronnenInWoorden(totaal.bronnen)}` : ''}</p>
        <p className="groot"><b>{vertrekken}</b><span>van {aantal(leraren)} leraren<br />{aantal(fte)} fte</span><span>{masters} met een master<br />{woVwo} wo-masters in vwo 4–6</span></p>
      </div>
      <div>
        <h2>Als er niemand bij komt</h2>
        <p className="klein half">Het cijfer van nu, en zonder wie vertrekt. Geen voorspelling: er komen ook mensen bij en er studeren mensen af.</p>
        <Doelregel naam="Doel 50%" groep={totaal.doel50} leeg="geen leraren" />
        <Doelregel naam="Doel 80%" groep={totaal.doel80} leeg="geen vwo-bovenbouw" />
      </div>
    </section>
  );
}

function Doelregel({ naam, groep: { nu, na }, leeg }: { naam: string; groep: { nu: Doelcijfer; na: Doelcijfer }; leeg: string }) {
  if (nu.noemer === 0) return <p className="mt-(--r-2)"><b>{naam}</b>: {leeg}</p>;
  return (
    <p className="mt-(--r-2)">
      <b>{naam}</b>: opgegeven <span className="nw">{deel(nu.opgegeven, nu)} → {deel(na.opgegeven, na)}</span>, bevestigd <span className="nw">{deel(nu.bevestigd, nu)} → {deel(na.bevestigd, na)}</span>
      <span className="klein half block">{nu.opgegeven} van {nu.noemer} nu, {na.opgegeven} van {na.noemer} daarna</span>
    </p>
  );
}

/** '37,9%', or a dash when nobody is left. */
export function deel(teller: number, { noemer }: Pick<Doelcijfer, 'noemer'>): string {
  return noemer === 0 ? '–' : procent((100 * teller) / noemer);
}

const BRONNEN: Record<Vertrekbron, string> = { hr: 'vastgelegd door HR', aanstelling: 'doordat de aanstelling eindigt', aow: 'door de AOW-leeftijd' };

/** 'Van hen 3 vastgelegd door HR, 2 doordat de aanstelling eindigt en 6 door de AOW-leeftijd.' */
function bronnenInWoorden(bronnen: Record<Vertrekbron, number>): string {
  const delen = VERTREKBRONNEN.filter((bron) => bronnen[bron] > 0).map((bron) => `${bronnen[bron]} ${BRONNEN[bron]}`);
  return `Van hen ${delen.length > 1 ? `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}` : (delen[0] ?? '')}.`;
}
