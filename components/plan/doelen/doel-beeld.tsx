import { plek } from '@/components/grafiek/getallen';
import { TabelErbij } from '@/components/grafiek/tabel-erbij';
import { dagenTussen, datumInWoorden } from '@/lib/dates';
import type { Doelvoortgang } from '@/lib/plan/doelvoortgang';
import { inProcent, metingInWoorden } from '@/lib/plan/doelwoorden';
import { dagErbij } from '@/lib/plan/tempo';

const HOOGTE = 196;
const BOVEN = 22;
const ONDER = 30;
const LINKS = 7;
const RECHTS = 93;
/** Years that fit under the picture on a phone. */
const MEESTE_JAREN = 6;

interface Schaal { x: (datum: string) => number; y: (waarde: number) => number; van: string; tot: string; hoog: number }

/** What was measured as dots, the goal as a flag on its day, and the pace as a line that widens with what it does not know. Its table stands under it. */
export function DoelBeeld({ voortgang }: { voortgang: Doelvoortgang }) {
  const { punten, nu, doel, prognose, tekst, indicator } = voortgang;
  const schaal = schaalVan(voortgang);
  if (!nu || !schaal) return null;
  const { x, y, hoog } = schaal;
  const einde = prognose.soort === 'lijn' ? prognose.opDoel ?? prognose.aanEinde : null;
  return (
    <figure className="grafiek doelbeeld">
      <svg width="100%" height={HOOGTE} role="img" aria-label={`${tekst}. ${punten.map((punt) => `${datumInWoorden(punt.datum)} ${inProcent(punt.waarde)}`).join(', ')}${doel ? `. Doel ${inProcent(doel.waarde)}` : ''}`}>
        {[0, hoog / 2, hoog].map((waarde) => <g key={waarde}><line className="g-haar" x1={plek(LINKS)} x2="100%" y1={y(waarde)} y2={y(waarde)} /><text className="g-tekst" x="0" y={y(waarde) + 4}>{waarde === hoog ? `${waarde}%` : waarde}</text></g>)}
        {jarenVan(schaal).map((jaar) => <g key={jaar}><line className="g-haar" x1={plek(x(`${jaar}-01-01`))} x2={plek(x(`${jaar}-01-01`))} y1={BOVEN} y2={HOOGTE - ONDER + 6} /><text className="g-tekst" x={plek(x(`${jaar}-01-01`))} y={HOOGTE - 8} textAnchor="middle">{jaar}</text></g>)}
        <Tempolijn voortgang={voortgang} schaal={schaal} />
        {doel ? <Doelvlag doel={doel} schaal={schaal} /> : null}
        {punten.map((punt) => <circle key={punt.id ?? punt.datum} className={punt === nu ? 'g-vast' : 'g-open'} cx={plek(x(punt.datum))} cy={y(punt.waarde)} r={punt === nu ? 4.5 : 3} />)}
        <text className="g-cijfer halo" x={plek(x(nu.datum))} dx="9" y={y(nu.waarde) + 17}>{inProcent(nu.waarde)} <tspan className="g-bij">nu</tspan></text>
        {einde && dagenTussen(nu.datum, einde.datum) > 90 ? <text className="g-cijfer-2 halo" x={plek(x(einde.datum))} y={y(einde.waarde) + 17} textAnchor="end">{`± ${Math.round(einde.waarde)}%`}</text> : null}
      </svg>
      <TabelErbij
        naam={`Metingen: ${tekst}`} koppen={['Dag', 'Waarde', 'Waaruit']}
        rijen={[
          ...punten.map((punt) => [datumInWoorden(punt.datum), inProcent(punt.waarde), [punt.bron, metingInWoorden(punt, indicator)].filter(Boolean).join(': ')]),
          ...(einde ? [[`${datumInWoorden(einde.datum)}, bij dit tempo`, einde.marge ? `${Math.round(einde.marge.laag)} tot ${Math.round(einde.marge.hoog)}%` : `ongeveer ${Math.round(einde.waarde)}%`, 'Prognose']] : []),
          ...(doel ? [[doel.op ? datumInWoorden(doel.op) : 'Doel', inProcent(doel.waarde), doel.van === 'doel' ? 'Uw streefwaarde' : 'Het doel van uw bestuur']] : []),
        ]}
      />
    </figure>
  );
}

/** From the first measurement to the last thing there is to see; from nought, so that a small step stays a small step. */
function schaalVan({ punten, doel, prognose }: Doelvoortgang): Schaal | null {
  const eerste = punten[0]?.datum;
  if (eerste === undefined) return null;
  const dagen = [...punten.map(({ datum }) => datum), ...(prognose.soort === 'lijn' ? [prognose.tot.datum] : []), ...(doel?.op ? [doel.op] : [])].sort();
  const laatste = dagen.at(-1) ?? eerste;
  const [van, tot] = dagenTussen(eerste, laatste) < 180 ? [dagErbij(eerste, -120), dagErbij(laatste, 240)] : [eerste, laatste];
  const waarden = [...punten.map(({ waarde }) => waarde), ...(doel ? [doel.waarde] : []), ...(prognose.soort === 'lijn' ? [prognose.aanEinde.marge?.hoog ?? prognose.aanEinde.waarde] : [])];
  const hoog = Math.min(100, Math.max(20, Math.ceil((Math.max(...waarden) + 4) / 20) * 20));
  const lengte = dagenTussen(van, tot);
  return { van, tot, hoog, x: (datum) => LINKS + (Math.min(1, Math.max(0, dagenTussen(van, datum) / lengte))) * (RECHTS - LINKS), y: (waarde) => Math.round((BOVEN + (1 - waarde / hoog) * (HOOGTE - BOVEN - ONDER)) * 10) / 10 };
}

function jarenVan({ van, tot }: Schaal): string[] {
  const [begin, einde] = [Number(van.slice(0, 4)) + 1, Number(tot.slice(0, 4))];
  const stap = Math.ceil(Math.max(1, einde - begin + 1) / MEESTE_JAREN);
  return Array.from({ length: Math.max(0, einde - begin + 1) }, (_, n) => begin + n).filter((jaar) => (jaar - begin) % stap === 0).map(String);
}

/** Lines on a sheet that stretches with the page: places in percents of it, so that nothing has to be measured in the browser. */
function Tempolijn({ voortgang: { punten, prognose }, schaal: { x, y } }: { voortgang: Doelvoortgang; schaal: Schaal }) {
  const hoek = (datum: string, waarde: number) => `${Math.round(x(datum) * 100) / 100},${Math.round((y(waarde) / HOOGTE) * 10_000) / 100}`;
  const lijn = prognose.soort === 'lijn' ? prognose : null;
  const einde = lijn?.opDoel ?? lijn?.aanEinde ?? null;
  const laatste = punten.at(-1);
  return (
    <svg x="0" y="0" width="100%" height={HOOGTE} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {lijn && einde?.marge && laatste ? <polygon className="doelbeeld-marge" points={[hoek(laatste.datum, lijnOp(lijn, laatste.datum)), hoek(einde.datum, einde.marge.hoog), hoek(einde.datum, einde.marge.laag)].join(' ')} /> : null}
      {lijn && einde ? <polyline className="doelbeeld-tempo" vectorEffect="non-scaling-stroke" points={`${hoek(lijn.van.datum, lijn.van.waarde)} ${hoek(einde.datum, einde.waarde)}`} /> : null}
      {punten.length > 1 ? <polyline className="g-lijn" vectorEffect="non-scaling-stroke" points={punten.map(({ datum, waarde }) => hoek(datum, waarde)).join(' ')} /> : null}
    </svg>
  );
}

function lijnOp({ van, tot }: { van: { datum: string; waarde: number }; tot: { datum: string; waarde: number } }, datum: string): number {
  const lengte = dagenTussen(van.datum, tot.datum);
  return lengte === 0 ? van.waarde : van.waarde + ((tot.waarde - van.waarde) * dagenTussen(van.datum, datum)) / lengte;
}

function Doelvlag({ doel, schaal: { x, y } }: { doel: NonNullable<Doelvoortgang['doel']>; schaal: Schaal }) {
  const op = doel.op === null ? RECHTS : x(doel.op);
  return (
    <>
      <line className="doelbeeld-doel" x1={plek(LINKS)} x2={plek(RECHTS)} y1={y(doel.waarde)} y2={y(doel.waarde)} />
      <svg x={plek(op)} y={y(doel.waarde)} overflow="visible"><path className="g-vlag" d="M0 -6 6 0 0 6 -6 0Z" /></svg>
      <text className="g-cijfer halo" x={plek(op)} y={y(doel.waarde) - 10} textAnchor={op > 60 ? 'end' : 'start'} dx={op > 60 ? 6 : -6}>{`doel ${inProcent(doel.waarde)}`}</text>
    </>
  );
}
