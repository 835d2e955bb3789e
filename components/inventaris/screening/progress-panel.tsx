import { TabelErbij } from '@/components/grafiek/tabel-erbij';
import { datumInWoorden, dagenTussen } from '@/lib/dates';
import { plusDagen, voortgangVan, type Stap, type Voortgang } from '@/lib/inventaris/screening-voortgang';
import { tempoInWoorden } from '@/lib/inventaris/campagne';
import type { Werkbank, WerkbankCampagne } from '@/lib/inventaris/screening-werkbank';

interface Props extends Pick<Werkbank, 'scholen' | 'dagen' | 'vandaag'> {
  schooljaar: string;
  campagne?: Pick<WerkbankCampagne, 'begin' | 'streefdatum'> | null;
  /** The pace already stands elsewhere on the screen. */
  zonderTempo?: boolean;
}

/** Done of total since the start of the campaign or the school year, with the way down drawn as steps. */
export function ProgressPanel({ scholen, dagen, vandaag, schooljaar, campagne = null, zonderTempo = false }: Props) {
  const stand = voortgangVan(scholen, dagen, vandaag);
  return (
    <div className="blok">
      <div className="rij-kop"><h2>Voortgang</h2><span className="klein half getal">{stand.gedaan} van {stand.totaal}</span></div>
      {stand.stappen.length > 1 ? <StepChart stappen={stand.stappen} campagne={campagne} /> : null}
      {zonderTempo ? null : <p className="klein half screening-tempo">{campagne && stand.totaal > 0 ? tempoInWoorden({ ...stand, streefdatum: campagne.streefdatum, vandaag }) : inWoorden(stand, schooljaar)}</p>}
      {stand.stappen.length > 1 ? <TabelErbij naam="Nog te doen per week" koppen={['Tot en met', 'te doen']} rijen={perWeek(stand.stappen)} /> : null}
    </div>
  );
}

const HOOGTE = 96;
const BOVEN = 8;

function StepChart({ stappen, campagne }: { stappen: Stap[]; campagne: Props['campagne'] }) {
  const eerste = stappen[0] as Stap;
  const laatste = stappen.at(-1) as Stap;
  const vlag = campagne && campagne.streefdatum > laatste.dag ? campagne.streefdatum : null;
  const lengte = Math.max(1, dagenTussen(eerste.dag, vlag ?? laatste.dag));
  const x = (dag: string) => Math.round((dagenTussen(eerste.dag, dag) / lengte) * 2_400) / 10 + 4;
  const y = (teDoen: number) => Math.round((BOVEN + (1 - teDoen / Math.max(1, eerste.teDoen)) * HOOGTE) * 10) / 10;
  const lijn = stappen.slice(1).map((stap) => `H${x(stap.dag)}V${y(stap.teDoen)}`).join('');
  const links = x(laatste.dag) > 150;
  return (
    <svg viewBox="0 0 264 132" className="screening-trap" role="img" aria-label={`Nog te doen: van ${eerste.teDoen} op ${kort(eerste.dag)} naar ${laatste.teDoen} op ${kort(laatste.dag)}.${vlag ? ` De streefdatum is ${kort(vlag)}.` : ''}`}>
      <line className="g-as" x1="4" x2="260" y1={BOVEN + HOOGTE} y2={BOVEN + HOOGTE} />
      {vlag ? <path className="screening-nodig" d={`M${x(eerste.dag)} ${y(eerste.teDoen)}L${x(vlag)} ${BOVEN + HOOGTE}`} /> : null}
      {vlag ? <path className="screening-vlag" d={`M${x(vlag)} ${BOVEN + HOOGTE}v-22h9v7h-9`} /> : null}
      <path className="g-lijn" d={`M${x(eerste.dag)} ${y(eerste.teDoen)}${lijn}`} />
      <circle className="g-vast" cx={x(laatste.dag)} cy={y(laatste.teDoen)} r="4" />
      <text className="g-cijfer halo" x={x(laatste.dag) + (links ? 2 : 9)} y={y(laatste.teDoen) - 9} textAnchor={links ? 'end' : 'start'}>{laatste.teDoen} te doen</text>
      <text className="g-tekst halo" x="40" y={BOVEN + 5}>{`${eerste.teDoen} op ${kort(eerste.dag)}`}</text>
      <text className="g-tekst" x={x(vlag ?? laatste.dag)} y={BOVEN + HOOGTE + 18} textAnchor="end">{kort(vlag ?? laatste.dag)}</text>
    </svg>
  );
}

function inWoorden({ teDoen, gedaan, totaal, perWeek: tempo, klaarOp }: Voortgang, schooljaar: string): string {
  if (totaal === 0) return 'Er zijn nog geen behaalde diploma’s om te screenen.';
  if (teDoen === 0) return `Alles is bekeken: ${gedaan} diploma’s in schooljaar ${schooljaar}.`;
  if (klaarOp === null || !tempo) return `Bekeken sinds 1 augustus, schooljaar ${schooljaar}.`;
  return `Samen ongeveer ${tempo} per week. Zo is de wachtrij leeg op ${datumInWoorden(klaarOp)}.`;
}

function perWeek(stappen: Stap[]): (string | number)[][] {
  const eerste = (stappen[0] as Stap).dag;
  const laatste = (stappen.at(-1) as Stap).dag;
  const rijen: (string | number)[][] = [];
  for (let dag = plusDagen(eerste, 7); dag < laatste; dag = plusDagen(dag, 7)) rijen.push([kort(dag), opDag(stappen, dag)]);
  return [...rijen, [kort(laatste), opDag(stappen, laatste)]];
}

function opDag(stappen: Stap[], dag: string): number {
  return stappen.findLast((stap) => stap.dag <= dag)?.teDoen ?? 0;
}

function kort(dag: string): string {
  return datumInWoorden(dag).replace(/ \d{4}$/, '');
}
