import Link from 'next/link';
import { geleden } from '@/lib/dates';
import { INDICATOR_SLEUTELS } from '@/lib/inventaris/indicatoren';
import type { GeldendDoel } from '@/lib/inventaris/doelwaarde';
import type { Schooloverzicht } from '@/lib/overzicht/school';
import { getal, telwoord } from '@/lib/overzicht/woorden';
import { Deelmeter } from './deelmeter';

const VAN: Record<GeldendDoel['van'], string> = { sectie: 'deze sectie', school: 'deze school', bestuur: 'alle scholen', standaard: '' };

function doelInWoorden({ waarde, van, jaar }: GeldendDoel): string {
  return van === 'standaard' ? `${getal(waarde)}% (van de sector)` : `${getal(waarde)}% (gezet voor ${VAN[van]} vanaf ${jaar ?? ''})`;
}

/** Beside the goals: who studies, how complete the data are, and the way to the people. */
export function SchoolFeiten({ slug, overzicht: { school, teams, stand, herkomst, bekend } }: { slug: string; overzicht: Schooloverzicht }) {
  const { volledigheid: v, inOpleiding, leraren } = stand;
  const delen = [
    { kop: 'Diploma bekend', deel: v.metDiploma, heel: v.leraren },
    { kop: 'Diploma’s gescreend', deel: v.gescreend, heel: v.diplomas },
    { kop: 'Lessen bekend', deel: v.metLessen, heel: v.leraren },
  ];
  return (
    <div>
      <h2>Hier werken</h2>
      <dl className="feiten">
        <dt>Leraren</dt><dd>{getal(leraren)}, samen {getal(stand.fte)} fte</dd>
        <dt>In opleiding</dt><dd>{inOpleiding > 0 ? telwoord(inOpleiding, 'leraar volgt een master', 'leraren volgen een master') : 'niemand, voor zover bekend'}</dd>
        <dt>Doelen</dt><dd>{INDICATOR_SLEUTELS.map((sleutel) => doelInWoorden(herkomst[sleutel])).join(' en ')}</dd>
        {v.bijgewerktOp === null || bekend ? null : <><dt>Bijgewerkt</dt><dd>{geleden(v.bijgewerktOp)}</dd></>}
      </dl>
      <h3>Hoe volledig</h3>
      <dl className="balken">
        {delen.map(({ kop, deel, heel }) => (
          <div key={kop}>
            <dt>{kop}</dt>
            <dd>{heel > 0 ? <Deelmeter deel={deel} heel={heel} /> : <span className="zacht">niets</span>}<span className="getal klein">{heel > 0 ? `${getal(deel)} van ${getal(heel)}` : ''}</span></dd>
          </div>
        ))}
      </dl>
      <p className="klein"><Link href={`/besturen/${slug}/inventaris${teams.length > 0 ? '' : `?school=${school.id}`}`} prefetch={false}>Naar de leraren in de inventaris</Link></p>
    </div>
  );
}
