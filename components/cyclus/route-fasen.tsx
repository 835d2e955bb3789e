import { LinkButton } from '@/components/ui/button';
import { fasePad, type CyclusKop } from '@/lib/cyclus/cyclus';
import { datumInWoorden } from '@/lib/dates';
import { KnopForm, type Actie } from './knop-form';

interface RouteFasenProps {
  kop: CyclusKop;
  /** Address of the route page. */
  hier: string;
  /** Null for who may only look. */
  verplaatsen: Actie | null;
}

/** The parts in the own order; each can be moved, left out, and looked into. */
export function RouteFasen({ kop, hier, verplaatsen }: RouteFasenProps) {
  const inRoute = kop.fasen.filter(({ inRoute: erin }) => erin);
  return (
    <ol className="fasetabel" data-vorm="route">
      {kop.fasen.map((fase) => {
        const plaats = inRoute.indexOf(fase);
        const velden = { cyclus: kop.id, deelfase: fase.deelfase, versie: String(fase.versie) };
        return (
          <li key={fase.deelfase} data-staat={fase.staat}>
            <span className="nummer" aria-hidden="true">{fase.deelfase}</span>
            <div>
              <h2><span className="alleen-voorlezen">{fase.deelfase} </span>{fase.naam}</h2>
              <p className="klein half">{fase.inRoute ? `${fase.vragen} ${fase.vragen === 1 ? 'vraag' : 'vragen'}${fase.streefdatum ? `, klaar op ${datumInWoorden(fase.streefdatum)}` : ''}` : `Niet in uw route: ${fase.reden || 'zonder reden'}`}</p>
            </div>
            <div className="routeknoppen">
              {verplaatsen && plaats > 0 ? <KnopForm action={verplaatsen} id={`eerder-${fase.deelfase}`} label={`${fase.deelfase} eerder`} velden={{ ...velden, richting: 'eerder' }}>Eerder<span className="alleen-voorlezen"> {fase.deelfase}</span></KnopForm> : null}
              {verplaatsen && plaats >= 0 && plaats < inRoute.length - 1 ? <KnopForm action={verplaatsen} id={`later-${fase.deelfase}`} label={`${fase.deelfase} later`} velden={{ ...velden, richting: 'later' }}>Later<span className="alleen-voorlezen"> {fase.deelfase}</span></KnopForm> : null}
              <LinkButton href={`${hier}?fase=${fasePad(fase.deelfase)}#fase`} size="klein">{verplaatsen ? 'Aanpassen' : 'Vragen'}<span className="alleen-voorlezen"> {fase.deelfase}</span></LinkButton>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
