import Link from 'next/link';
import { AMOWOORDEN } from '@/lib/plan/planinhoud';
import { activiteitAnker, planPad } from '@/lib/plan/plan';
import { plekVan, type Periode } from '@/lib/plan/tijd';
import type { Rijdraden } from '@/lib/plan/tijddraden';
import { balkVan, type Balk, type Tijdactiviteit } from '@/lib/plan/tijdlijn';
import { euroInWoorden, periodeInWoorden, urenInWoorden } from '@/lib/plan/woorden';

export interface Tekening {
  as: Periode;
  vandaag: string;
  /** /besturen/<bestuur> */
  basis: string;
  planId: string;
  /** Bars can be moved. */
  schuift: boolean;
  /** Id of the sentence that says how. */
  hint: string;
}

interface TijdRegelProps {
  activiteit: Tijdactiviteit;
  /** Numbers of what it waits for. */
  na: number[];
  draden: Rijdraden;
  tekening: Tekening;
}

/** One activity: its name and who does it on the left, its bar in time on the right. */
export function TijdRegel({ activiteit, na, draden, tekening }: TijdRegelProps) {
  const { id, nummer, naam, amo, punten } = activiteit;
  const { basis, planId } = tekening;
  const hier = planPad(basis, planId, `activiteiten/${id}`);
  return (
    <div className="tijd-rij" id={activiteitAnker(id)}>
      <div className="tijd-naam">
        <b><Link href={hier} prefetch={false}>{nummer}. {naam}</Link></b>
        <span className="merken">
          {punten > 0 ? <a className="pot" href={planPad(basis, planId, `beoordelen#${activiteitAnker(id)}`)} aria-label={`${punten} ${punten === 1 ? 'opmerking' : 'opmerkingen'} op activiteit ${nummer}`}>{punten}</a> : null}
          {amo ? <span className="amo" title={AMOWOORDEN[amo]}><span aria-hidden="true">{amo}</span><span className="alleen-voorlezen">{AMOWOORDEN[amo]}</span></span> : null}
        </span>
        <small><Onderregel activiteit={activiteit} na={na} /></small>
      </div>
      <div className="tijd-baan"><TijdBaan activiteit={activiteit} draden={draden} tekening={tekening} href={hier} /></div>
    </div>
  );
}

function Onderregel({ activiteit: { eigenaar, uren, kosten, begin, einde }, na }: Pick<TijdRegelProps, 'activiteit' | 'na'>) {
  const rest = [uren !== null && uren > 0 ? urenInWoorden(uren) : '', kosten !== null && kosten > 0 ? euroInWoorden(kosten) : '', na.length > 0 ? `na ${na.join(' en ')}` : ''].filter(Boolean);
  return <>{eigenaar ?? <span className="rood">geen eigenaar</span>}{rest.length > 0 ? `, ${rest.join(', ')}` : ''}{begin === null || einde === null ? <>, <span className="rood">geen periode</span></> : null}</>;
}

function TijdBaan({ activiteit, draden, tekening, href }: { activiteit: Tijdactiviteit; draden: Rijdraden; tekening: Tekening; href: string }) {
  const { as, vandaag, schuift, hint } = tekening;
  const { id, nummer, naam, begin, einde, mijlpaal, versie } = activiteit;
  const balk = balkVan(as, activiteit, vandaag);
  const woorden = periodeInWoorden({ begin, einde }, vandaag);
  const inhoud = balk ? mijlpaal ? <Mijlpaal activiteit={activiteit} balk={balk} as={as} /> : <Strip activiteit={activiteit} balk={balk} schuift={schuift} /> : null;
  return (
    <svg aria-hidden={balk && schuift ? undefined : true}>
      <Draden draden={draden} />
      {balk && schuift ? (
        <g
          className="tijd-balk" tabIndex={0} role="button" aria-label={`${nummer}. ${naam}, ${woorden ?? 'geen periode'}`} aria-describedby={hint}
          data-balk data-id={id} data-naam={naam} data-begin={begin} data-einde={einde} data-versie={versie} data-href={href} data-mijlpaal={mijlpaal ? '' : undefined}
        >
          {inhoud}
        </g>
      ) : inhoud}
      {balk ? null : <Buiten activiteit={activiteit} as={as} />}
    </svg>
  );
}

function Strip({ activiteit: { punten }, balk, schuift }: { activiteit: Tijdactiviteit; balk: Balk; schuift: boolean }) {
  const { x, breedte, gedaan, erna, ervoor, uitloop } = balk;
  const kleur = punten > 0 ? 'var(--potlood)' : 'var(--kobalt)';
  return (
    <g transform="translate(0 -6.5)">
      {uitloop ? <rect x={`${uitloop.x}%`} y="50%" width={`${uitloop.breedte}%`} height="13" className="tijd-uitloop" /> : null}
      <rect data-op="begin" data-breed x={`${x}%`} y="50%" width={`${breedte}%`} height="13" className="tijd-vlak" />
      <rect data-op="begin" data-breed x={`${x}%`} y="50%" width={`${breedte}%`} height="13" fill={punten > 0 ? 'url(#arcrood)' : 'url(#arc)'} stroke={kleur} strokeWidth="1.25" />
      {gedaan > 0 ? <rect className="tijd-gedaan" x={`${x}%`} y="50%" width={`${gedaan}%`} height="13" fill={kleur} /> : null}
      {erna ? <svg x="100%" y="50%" overflow="visible"><path d="M-7 0V13L1 6.5Z" fill={kleur} /></svg> : null}
      {ervoor ? <svg x="0%" y="50%" overflow="visible"><path d="M7 0V13L-1 6.5Z" fill={kleur} /></svg> : null}
      <Woorden balk={balk} />
      {schuift && !erna ? <rect data-greep data-op="einde" x={`${x + breedte}%`} y="50%" width="12" height="24" transform="translate(-8 -5)" className="tijd-greep" /> : null}
    </g>
  );
}

const WOORDPLEK = { rechts: ['einde', 7, 'start'], links: ['begin', -7, 'end'], midden: ['midden', 0, 'middle'] } as const;

function Woorden({ balk: { x, breedte, uitloop, tekst }, ruim = 0 }: { balk: Balk; ruim?: number }) {
  const [op, dx, anker] = WOORDPLEK[tekst.kant];
  const einde = uitloop ? uitloop.x + uitloop.breedte : x + breedte;
  return <text className="g-tekst halo" aria-hidden="true" data-op={op} data-woorden="" x={`${{ einde, begin: x, midden: x + breedte / 2 }[op]}%`} dx={dx + Math.sign(dx) * ruim} y="50%" dy={tekst.kant === 'midden' ? 25 : 11} textAnchor={anker}>{tekst.woorden}</text>;
}

function Mijlpaal({ activiteit: { punten, stand }, balk, as }: { activiteit: Tijdactiviteit; balk: Balk; as: Periode }) {
  const kleur = punten > 0 ? 'var(--potlood)' : 'var(--kobalt)';
  // The mark stands in the middle of its day.
  const midden = Math.min(100, balk.x + 50 / ((Date.parse(as.einde) - Date.parse(as.begin)) / 86_400_000 + 1));
  return (
    <g transform="translate(0 -6.5)">
      <svg x={`${midden}%`} y="50%" overflow="visible" data-op="midden"><path d="M0 -2.5L9 6.5L0 15.5L-9 6.5Z" fill={stand === 'klaar' ? kleur : 'var(--papier)'} stroke={kleur} strokeWidth="1.75" /></svg>
      <Woorden balk={{ ...balk, tekst: { ...balk.tekst, kant: balk.tekst.kant === 'midden' ? 'rechts' : balk.tekst.kant } }} ruim={6} />
    </g>
  );
}

/** What there is to say of an activity that is not in the picture. */
function Buiten({ activiteit: { begin, einde }, as }: { activiteit: Tijdactiviteit; as: Periode }) {
  if (begin === null || einde === null) return <text className="g-tekst zacht" x="0" dx="6" y="50%" dy="4">nog geen periode</text>;
  return plekVan(as, begin) < 0
    ? <text className="g-tekst halo" x="0" dx="6" y="50%" dy="4">← {periodeInWoorden({ begin, einde })?.replace('tot en met', 'tot')}</text>
    : <text className="g-tekst halo" x="100%" dx="-6" y="50%" dy="4" textAnchor="end">{periodeInWoorden({ begin, einde })?.replace('tot en met', 'tot')} →</text>;
}

/** The part of the threads that runs through this row. */
export function Draden({ draden: { delen, pijlen } }: { draden: Rijdraden }) {
  return (
    <>
      {delen.map(({ x, van, tot, botst }, plaats) => <line key={plaats} className="tijd-draad" data-botst={botst || undefined} x1={`${x}%`} x2={`${x}%`} y1={`${van}%`} y2={`${tot}%`} />)}
      {pijlen.map(({ van, naar, botst }, plaats) => (botst
        ? <svg key={plaats} x={`${van}%`} y="50%" overflow="visible"><path className="tijd-botsing" d="M0 -5L5 0L0 5L-5 0Z" /></svg>
        : <g key={plaats}><line className="tijd-draad" x1={`${van}%`} x2={`${naar}%`} y1="50%" y2="50%" /><svg x={`${naar}%`} y="50%" overflow="visible"><path className="tijd-pijl" d="M-6 -4L1 0L-6 4Z" /></svg></g>))}
    </>
  );
}
