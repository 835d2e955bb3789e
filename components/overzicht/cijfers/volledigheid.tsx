import { geleden } from '@/lib/dates';
import type { Volledigheid as Stand } from '@/lib/overzicht/volledigheid';
import { getal } from '@/lib/overzicht/woorden';
import { Deelmeter } from '../deelmeter';

/** How complete and, with `nu`, how old the data behind a figure are; `erbij` follows in the same paragraph. */
export function Volledigheid({ volledigheid: v, nu, erbij = '' }: { volledigheid: Stand; nu: boolean; erbij?: string }) {
  const balken = [
    { kop: 'Diploma bekend', deel: v.metDiploma, heel: v.leraren, wat: 'leraren' },
    { kop: 'Gescreend', deel: v.gescreend, heel: v.diplomas, wat: 'behaalde diploma’s' },
    { kop: 'Lessen bekend', deel: v.metLessen, heel: v.leraren, wat: 'leraren' },
  ];
  return (
    <>
      <dl className="balken">
        {balken.map(({ kop, deel, heel, wat }) => (
          <div key={kop}>
            <dt>{kop}</dt>
            <dd>
              {heel > 0 ? <Deelmeter deel={deel} heel={heel} /> : <span className="zacht">niets</span>}
              {heel > 0 ? <span className="klein half getal">{getal(deel)} van {getal(heel)} {wat}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      {v.bijgewerktOp === null || !nu ? null : <p className="klein half">Het nieuwste gegeven is {geleden(v.bijgewerktOp)} vastgelegd.{erbij}</p>}
    </>
  );
}
