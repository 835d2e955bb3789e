import Link from 'next/link';
import type { Verlofregel } from '@/lib/plan/studieverlof';
import { strookVan, type Periode } from '@/lib/plan/tijd';
import { urenInWoorden } from '@/lib/plan/woorden';

interface VerlofRegelsProps {
  regels: readonly Verlofregel[];
  as: Periode;
  /** /besturen/<bestuur> */
  basis: string;
}

/** How many rows stand in the drawing; the planner of studies has them all. */
const MEESTE = 8;

/** Who is away for study, per section and school year, and what is arranged for their lessons. */
export function VerlofRegels({ regels, as, basis }: VerlofRegelsProps) {
  const inBeeld = regels.filter(({ jaren }) => jaren.some((jaar) => strookVan(as, jaar) !== null));
  if (inBeeld.length === 0) return null;
  return (
    <>
      <div className="tijd-doel"><h3>Studieverlof en vervanging</h3><div /></div>
      {inBeeld.slice(0, MEESTE).map((regel) => <Sectie key={regel.sleutel} regel={regel} as={as} />)}
      <p className="klein half tijd-onder">Uit de inventaris: studieverlof per schooljaar, verdeeld over de secties waarin iemand lesgeeft.{inBeeld.length > MEESTE ? ` Nog ${inBeeld.length - MEESTE} secties staan in de planner.` : ''} <Link href={`${basis}/inventaris/studies?beeld=verlof`} prefetch={false}>Open de verlofplanner</Link></p>
    </>
  );
}

function Sectie({ regel: { vak, school, jaren }, as }: { regel: Verlofregel; as: Periode }) {
  const mensen = [...new Map(jaren.flatMap(({ wie }) => wie.map((een) => [een.naam, een] as const))).values()];
  const teVeel = jaren.some((jaar) => jaar.teVeel);
  return (
    <div className="tijd-rij">
      <div className="tijd-naam">
        <b>{vak}{school === null ? '' : `, ${school}`}</b>
        {teVeel ? <span className="merken"><span className="rood">te veel tegelijk</span></span> : null}
        <small>{mensen.map(({ naam }) => naam).join(', ')}</small>
      </div>
      <div className="tijd-baan">
        <svg role="img" aria-label={jaren.map(({ schooljaarNaam, weg, mensen: alle, verlofuren, vervangingsuren }) => `${schooljaarNaam}: ${weg} van de ${alle} leraren, ${urenInWoorden(verlofuren)} verlof, ${urenInWoorden(vervangingsuren)} vervanging geregeld`).join('. ')}>
          {jaren.map((jaar) => {
            const strook = strookVan(as, jaar);
            return strook ? (
              <g key={jaar.schooljaar} transform="translate(0 -12)">
                <rect x={`${strook.x}%`} y="50%" width={`${strook.breedte}%`} height="9" className="tijd-vlak" />
                <rect x={`${strook.x}%`} y="50%" width={`${strook.breedte}%`} height="9" fill={jaar.teVeel ? 'url(#arcrood)' : 'url(#arcinkt)'} stroke={jaar.teVeel ? 'var(--potlood)' : 'var(--inkt)'} />
                <text className={jaar.teVeel ? 'g-tekst halo tijd-rood' : 'g-tekst halo'} x={`${strook.x >= 40 ? 100 : strook.x}%`} dx={strook.x >= 40 ? -5 : 5} y="50%" dy="22" textAnchor={strook.x >= 40 ? 'end' : 'start'}>{jaar.weg} van {jaar.mensen}, {jaar.vervangingsuren === 0 ? 'vervanging nog niet geregeld' : `${urenInWoorden(jaar.vervangingsuren)} van ${urenInWoorden(jaar.verlofuren)} vervangen`}</text>
              </g>
            ) : null;
          })}
        </svg>
      </div>
    </div>
  );
}
