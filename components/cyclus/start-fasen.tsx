import Link from 'next/link';
import { Status, type StatusKind } from '@/components/ui/status';
import { fasePad, type FaseStaat, type FaseStand } from '@/lib/cyclus/cyclus';
import type { Cyclusstart } from '@/lib/cyclus/cyclussen';
import { datumInWoorden, geleden } from '@/lib/dates';
import { faseTelling } from './fase-rail';
import { staatWoorden } from './fase-staat';

const teken: Record<FaseStaat, StatusKind> = { klaar: 'vast', bezig: 'bezig', open: 'open', buiten: 'onbekend' };

/** The parts of the route with how far they are, and who works on what. */
export function StartFasen({ start, basis }: { start: Cyclusstart; basis: string }) {
  const { kop } = start;
  return (
    <ol className="fasetabel">
      {kop.fasen.map((fase) => (
        <li key={fase.deelfase} data-staat={fase.staat}>
          <span className="nummer" aria-hidden="true">{fase.deelfase}</span>
          <div>
            <h3><Link href={`${basis}/${kop.id}/fase/${fasePad(fase.deelfase)}`} prefetch={false}><span className="alleen-voorlezen">{fase.deelfase} </span>{fase.naam}</Link></h3>
            <p className="klein half">{fase.inRoute ? fase.zin : `Overgeslagen: ${fase.reden || 'zonder reden'}`}</p>
            <Wie fase={fase} start={start} />
          </div>
          <div>
            <Status kind={teken[fase.staat]} note={bijschrift(fase)}>{fase.staat === 'bezig' ? faseTelling(fase) : staatWoorden[fase.staat]}</Status>
            {start.magBeheren && (fase.staat === 'bezig' || fase.staat === 'klaar') ? <p className="klein terugblik-link"><Link href={`${basis}/${kop.id}/fase/${fasePad(fase.deelfase)}/afsluiten`} prefetch={false}>Terugkijken<span className="alleen-voorlezen"> op {fase.deelfase}</span></Link></p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function bijschrift({ staat, afgeslotenOp, afgeslotenDoor, streefdatum, vragen }: FaseStand): string | undefined {
  if (staat === 'klaar' && afgeslotenOp) return `${geleden(afgeslotenOp)}${afgeslotenDoor ? `, door ${afgeslotenDoor}` : ''}`;
  if (staat === 'buiten') return undefined;
  if (streefdatum) return `klaar op ${datumInWoorden(streefdatum)}`;
  return staat === 'open' ? `${vragen} ${vragen === 1 ? 'vraag' : 'vragen'}` : undefined;
}

const MEEST = 3;

function Wie({ fase, start: { opdrachten, schrijvers } }: { fase: FaseStand; start: Cyclusstart }) {
  const gegeven = opdrachten.filter(({ deelfase }) => deelfase === fase.deelfase);
  const schreven = schrijvers.filter(({ deelfase }) => deelfase === fase.deelfase);
  if (gegeven.length === 0 && schreven.length === 0) return null;
  return (
    <div className="wie">
      {gegeven.slice(0, MEEST).map(({ id, naam, vraagId, uiterlijk, status }) => (
        <p key={id}>{naam}: {vraagId === null ? 'de hele fase' : 'één vraag'}{uiterlijk ? `, klaar op ${datumInWoorden(uiterlijk)}` : ''}{status === 'ingediend' ? ', ingediend' : status === 'terug' ? ', past aan' : ''}</p>
      ))}
      {gegeven.length > MEEST ? <p>en nog {gegeven.length - MEEST} toegewezen</p> : null}
      {schreven.length > 0 ? <p>Schreven hier: {schreven.slice(0, MEEST).map(({ naam, op }) => `${naam} (${geleden(op)})`).join(', ')}</p> : null}
    </div>
  );
}
