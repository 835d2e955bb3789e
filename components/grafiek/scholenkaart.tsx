import { aandeel, plek, procent, type Doelstand } from './getallen';
import { naamplekken, type KaartPunt, type Naamplek } from './kaart-namen';
import { TabelErbij } from './tabel-erbij';

export interface KaartSchool {
  sleutel: string;
  naam: string;
  /** Goal 50%: across. */
  alle: Doelstand;
  /** Goal 80%: upward. A denominator of 0 means no vwo-bovenbouw. */
  bovenbouw: Doelstand;
}

interface ScholenkaartProps {
  scholen: KaartSchool[];
}


const HOOGTE = 400;
const BOVEN = 12;
const GRAFIEK = 318;
const LINKS = 6;
const BREED = 94;

const px = (waarde: number) => plek(LINKS + (waarde * BREED) / 100);
const py = (waarde: number) => BOVEN + (1 - waarde / 100) * GRAFIEK;

/** All schools with both goals as axes: right of the line and above the line is where they want to be. */
export function Scholenkaart({ scholen }: ScholenkaartProps) {
  const punten = scholen.flatMap((school) => punt(school) ?? []);
  const namen = naamplekken(punten);
  const zonder = scholen.filter((school) => school.alle.noemer > 0 && !(school.bovenbouw.noemer > 0));
  if (punten.length + zonder.length === 0) return <p className="geengrafiek">geen leraren</p>;
  return (
    <figure className="grafiek">
      <svg className="kaart" width="100%" height={HOOGTE} role="img" aria-label={`Scholen met beide doelen. ${beschrijving(punten)}`}>
        <Assen />
        {punten.map((een, plaats) => <School key={een.sleutel} punt={een} naamplek={namen[plaats]} />)}
        {zonder.length > 0 ? <Strook scholen={zonder} /> : null}
      </svg>
      {zonder.length > 0 ? <figcaption>{`Zonder vwo 4–6, dus alleen op de onderste lijn: ${zonder.map((school) => `${school.naam} (${procent(aandeel(school.alle.bevestigd, school.alle.noemer) ?? 0, 0)})`).join(', ')}.`}</figcaption> : null}
      <TabelErbij
        naam="Beide doelen per school" koppen={['', 'bevestigd, alle leraren', 'opgegeven', 'bevestigd, vwo 4–6', 'opgegeven']}
        rijen={scholen.map((school) => [school.naam, ...cellen(school.alle, 'geen leraren'), ...cellen(school.bovenbouw, 'geen vwo-bovenbouw')])}
      />
    </figure>
  );
}

function Assen() {
  return (
    <>
      <rect x={px(50)} y={py(100)} width={plek(BREED / 2)} height={py(80) - py(100)} className="kaart-doel" />
      {[0, 25, 50, 75, 100].map((waarde) => (
        <g key={waarde}>
          <line className="g-haar" x1={px(waarde)} x2={px(waarde)} y1={py(100)} y2={py(0)} />
          <line className="g-haar" x1={px(0)} x2={px(100)} y1={py(waarde)} y2={py(waarde)} />
          {waarde === 50 ? null : <text className="g-tekst" x={px(waarde)} y={py(0) + 17} textAnchor={waarde === 100 ? 'end' : 'middle'}>{waarde === 100 ? '100%' : waarde}</text>}
          {waarde === 75 || waarde === 0 ? null : <text className="g-tekst" x={px(0)} dx="-7" y={py(waarde) + 4} textAnchor="end">{waarde}</text>}
        </g>
      ))}
      <line className="g-doel" x1={px(50)} x2={px(50)} y1={py(100)} y2={py(0)} />
      <line className="g-doel" x1={px(0)} x2={px(100)} y1={py(80)} y2={py(80)} />
      <text className="g-cijfer" x={px(50)} y={py(0) + 17} textAnchor="middle">50</text>
      <text className="g-cijfer" x={px(0)} dx="-7" y={py(80) + 4} textAnchor="end">80</text>
      <text className="g-tekst alleen-breed" x={px(100)} dx="-6" y={py(100) + 17} textAnchor="end">beide doelen gehaald</text>
      <text className="g-tekst halo" x={px(0)} dx="7" y={py(100) + 17}>staand: wo-master in vwo 4–6</text>
      <text className="g-tekst halo" x={px(100)} dx="-6" y={py(0) - 8} textAnchor="end">liggend: alle leraren met een master</text>
    </>
  );
}

function School({ punt: een, naamplek }: { punt: KaartPunt; naamplek: Naamplek | undefined }) {
  return (
    <g>
      <line className="kaart-tak" x1={px(een.x)} y1={py(een.y)} x2={px(een.xRuim)} y2={py(een.yRuim)} />
      {een.xRuim > een.x || een.yRuim > een.y ? <circle className="g-open" cx={px(een.xRuim)} cy={py(een.yRuim)} r="5" /> : null}
      <circle className="g-vast" cx={px(een.x)} cy={py(een.y)} r="6" />
      {naamplek ? <text className="g-cijfer halo" x={px(naamplek.x)} dx={naamplek.dx} y={py(naamplek.y) + naamplek.dy} textAnchor={naamplek.anker}>{een.naam}</text> : null}
    </g>
  );
}

function Strook({ scholen }: { scholen: KaartSchool[] }) {
  return (
    <>
      <line className="g-as" x1={px(0)} x2={px(100)} y1={HOOGTE - 14} y2={HOOGTE - 14} />
      {scholen.map((school) => {
        const vast = aandeel(school.alle.bevestigd, school.alle.noemer) ?? 0;
        return <circle key={school.sleutel} className="g-vast" cx={px(vast)} cy={HOOGTE - 14} r="5"><title>{`${school.naam}: ${procent(vast, 0)} bevestigd`}</title></circle>;
      })}
      <text className="g-tekst" x={px(100)} y={HOOGTE - 24} textAnchor="end">zonder vwo 4–6</text>
    </>
  );
}

function punt({ sleutel, naam, alle, bovenbouw }: KaartSchool): KaartPunt | null {
  const x = aandeel(alle.bevestigd, alle.noemer);
  const y = aandeel(bovenbouw.bevestigd, bovenbouw.noemer);
  const xRuim = aandeel(Math.max(alle.opgegeven, alle.bevestigd), alle.noemer);
  const yRuim = aandeel(Math.max(bovenbouw.opgegeven, bovenbouw.bevestigd), bovenbouw.noemer);
  return x === null || y === null || xRuim === null || yRuim === null ? null : { sleutel, naam, x, y, xRuim, yRuim };
}

function cellen(stand: Doelstand, leeg: string): string[] {
  const vast = aandeel(stand.bevestigd, stand.noemer);
  const ruim = aandeel(Math.max(stand.opgegeven, stand.bevestigd), stand.noemer);
  return vast === null || ruim === null ? [leeg, leeg] : [procent(vast), procent(ruim)];
}

function beschrijving(punten: KaartPunt[]): string {
  return punten.map((een) => `${een.naam}: ${procent(een.x, 0)} van alle leraren en ${procent(een.y, 0)} in vwo 4 tot 6 bevestigd`).join('. ');
}
