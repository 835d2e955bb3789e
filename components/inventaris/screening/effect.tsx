import type { Masterinstelling } from '@/lib/inventaris/masterniveaus';
import { vraagVan } from '@/lib/inventaris/screening-gevolg-vraag';
import { gevolgVan, nodigVoor, type DoelStand, type GevolgRegel } from '@/lib/inventaris/screening-gevolg';
import type { ScreeningDiploma } from '@/lib/inventaris/screening-werkbank';

/** What confirming does to both goals, before it is done. */
export function Effect({ diploma, standen, instelling }: { diploma: ScreeningDiploma; standen: Readonly<Record<string, DoelStand>>; instelling: Masterinstelling }) {
  const gevolg = gevolgVan(vraagVan(diploma, instelling), standen);
  return (
    <div className="gevolg">
      <b>{gevolg.kop}</b>
      {gevolg.regels.map((regel) => <EffectRow key={`${regel.doel} ${regel.school}`} regel={regel} />)}
      {gevolg.reden ? <p className="klein half">{gevolg.reden}</p> : null}
    </div>
  );
}

function EffectRow({ regel }: { regel: GevolgRegel }) {
  const doel = regel.doel === 50 ? `Doel 50%, ${regel.school}` : `Doel 80%, vwo 4–6 ${regel.school}`;
  const rest = regel.nodig > 0 ? `nog ${regel.nodig} nodig` : 'doel gehaald';
  const plek = (aantal: number) => `${Math.round((aantal / regel.noemer) * 10_000) / 100}%`;
  return (
    <div className="gevolg-regel">
      <span className="klein half">{doel}</span>
      <span className="klein getal"><span className="nw">{regel.van} wordt <b className="gevolg-naar">{regel.naar}</b> van {regel.noemer},</span> <span className="nw">{rest}</span></span>
      <svg width="100%" height="14" aria-hidden="true">
        <rect y="3" width={plek(regel.van)} height="8" className="g-vast" />
        <rect x={plek(regel.van)} y="3" width={plek(regel.naar - regel.van)} height="8" className="gevolg-erbij" />
        <rect x=".5" y="3.5" width="100%" height="7" fill="none" stroke="var(--kobalt)" />
        <line x1={plek(nodigVoor(regel.doel, regel.noemer))} x2={plek(nodigVoor(regel.doel, regel.noemer))} y1="0" y2="14" className="g-doel" />
      </svg>
    </div>
  );
}
