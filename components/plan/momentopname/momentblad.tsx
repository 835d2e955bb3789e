import { datumInWoorden, momentInWoorden } from '@/lib/dates';
import { aantalAntwoorden, inhoudsopgave, type Momentopname } from '@/lib/plan/momentopname';
import { MomentCijfers } from './moment-cijfers';
import { MomentDoelen } from './moment-doelen';
import { MomentFase } from './moment-fasen';
import { MomentPlannen } from './moment-plannen';
import { MomentBesluiten, MomentGesprekken, MomentKeten, MomentMensen, MomentVerslagen, MomentVervolg, MomentVisitaties } from './moment-rest';

/** A closed cycle to read and to print: everything on this sheet comes out of the snapshot. */
export function Momentblad({ beeld, hash }: { beeld: Momentopname; hash: string }) {
  const { cyclus, sluiting } = beeld;
  return (
    <div className="moment">
      <nav className="moment-inhoud" aria-label="Inhoud">
        <p className="kopje">Inhoud</p>
        <ol>{inhoudsopgave(beeld).map(({ anker, titel, aantal }) => <li key={anker}><a href={`#${anker}`}>{titel}</a><small>{aantal}</small></li>)}</ol>
      </nav>
      <div className="moment-blad">
        <dl className="moment-stempel">
          <div><dt>Afgesloten</dt><dd>{momentInWoorden(sluiting.op)}, {sluiting.wie}</dd></div>
          {sluiting.reden ? <div><dt>Reden</dt><dd>{sluiting.reden}</dd></div> : null}
          <div><dt>Periode</dt><dd>{datumInWoorden(cyclus.begin)} tot en met {datumInWoorden(cyclus.einde)}</dd></div>
          {cyclus.bedoeling ? <div><dt>Bedoeling</dt><dd>{cyclus.bedoeling}</dd></div> : null}
          <div><dt>Handreiking</dt><dd>{cyclus.themaTitel}, editie {cyclus.editie}</dd></div>
          {cyclus.vorige ? <div><dt>Bouwde voort op</dt><dd>{cyclus.vorige.naam}</dd></div> : null}
          <div><dt>Zegel</dt><dd className="moment-zegel">{hash}</dd></div>
        </dl>
        {beeld.cijfers ? <MomentCijfers cijfers={beeld.cijfers} /> : null}
        {beeld.doelen.length > 0 ? <MomentDoelen doelen={beeld.doelen} /> : null}
        {beeld.fasen.filter((fase) => fase.inRoute || aantalAntwoorden(fase) > 0).map((fase) => <MomentFase key={fase.deelfase} fase={fase} />)}
        {beeld.keten.length > 0 ? <MomentKeten keten={beeld.keten} /> : null}
        {beeld.plannen.length > 0 ? <MomentPlannen plannen={beeld.plannen} /> : null}
        {beeld.vervolgacties.length > 0 ? <MomentVervolg vervolgacties={beeld.vervolgacties} /> : null}
        {beeld.visitaties.length > 0 ? <MomentVisitaties visitaties={beeld.visitaties} /> : null}
        {beeld.besluiten.length > 0 ? <MomentBesluiten besluiten={beeld.besluiten} /> : null}
        {beeld.gesprekken.length > 0 ? <MomentGesprekken gesprekken={beeld.gesprekken} /> : null}
        {beeld.verslagen.length + beeld.hulpmiddelen.length + beeld.rondes.length > 0 ? <MomentVerslagen {...beeld} /> : null}
        <MomentMensen {...beeld} />
      </div>
    </div>
  );
}
