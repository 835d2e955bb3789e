import { LinkButton } from '@/components/ui/button';
import { Status } from '@/components/ui/status';
import type { Afsluitpunt } from '@/lib/plan/afsluiten';

const WOORD = { verlies: 'Gaat niet mee', open: 'Nog open', klaar: 'In orde' } as const;

/** What is still open before closing; nothing of it stands in the way. */
export function Sluitpunten({ punten, basis }: { punten: readonly Afsluitpunt[]; basis: string }) {
  return (
    <ul className="sluitpunten">
      {punten.map(({ soort, titel, zin, pad }) => (
        <li key={titel}>
          <Status kind={soort === 'verlies' ? 'actie' : soort === 'open' ? 'open' : 'vast'}><span className="alleen-voorlezen">{WOORD[soort]}</span></Status>
          <div><b>{titel}</b><p>{zin}</p></div>
          {pad ? <LinkButton href={`${basis}${pad}`} size="klein" variant="stil">Bekijk<span className="alleen-voorlezen">: {titel}</span></LinkButton> : null}
        </li>
      ))}
    </ul>
  );
}
