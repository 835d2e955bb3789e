import Link from 'next/link';
import type { MouseEvent } from 'react';
import { CheckIcon, WarningIcon } from '@/components/ui/icons';
import { niveauKort } from '@/lib/inventaris/screening';
import { screeningAdres, WACHTRIJ_PAGINA, type ScreeningFilter } from '@/lib/inventaris/screening.schema';
import type { Wachtrij, WachtrijRegel } from '@/lib/inventaris/screening-werkbank';
import { actInWoorden, type Act } from './acten';

interface Props {
  wachtrij: Wachtrij;
  filter: ScreeningFilter;
  acten: readonly Act[];
  huidig: string | null;
  openen: (id: string) => void;
}

/** The queue, grouped per school. What was just decided stays in its place until the list is read again. */
export function Queue({ wachtrij, filter, acten, huidig, openen }: Props) {
  const act = new Map(acten.map((een) => [een.diplomaId, een]));
  const rest = wachtrij.totaal - wachtrij.regels.length;
  return (
    <>
      {perSchool(wachtrij.regels).map(([id, regels]) => {
        const gedaan = regels.filter((regel) => act.get(regel.id)?.staat === 'bewaard').length;
        const teDoen = (wachtrij.perSchool[id] ?? regels.length) - gedaan;
        return (
          <section key={id} aria-label={regels[0]?.school}>
            <p className="groepkop"><span>{regels[0]?.school}</span><span>{teDoen > 0 ? `${teDoen} te doen` : 'klaar'}</span></p>
            <ul className="wachtrij">
              {regels.map((regel) => <Row key={regel.id} regel={regel} act={act.get(regel.id)} hier={regel.id === huidig} adres={screeningAdres({ ...filter, diploma: regel.id })} openen={openen} />)}
            </ul>
          </section>
        );
      })}
      {rest > 0 ? <p className="screening-meer klein"><Link href={screeningAdres({ ...filter, tot: filter.tot + WACHTRIJ_PAGINA })} scroll={false} prefetch={false}>Toon meer</Link><span className="zacht">nog {rest} diploma’s</span></p> : null}
    </>
  );
}

interface RowProps {
  regel: WachtrijRegel;
  act: Act | undefined;
  hier: boolean;
  adres: string;
  openen: (id: string) => void;
}

function Row({ regel, act, hier, adres, openen }: RowProps) {
  function klik(gebeurtenis: MouseEvent) {
    if (gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.shiftKey || gebeurtenis.button !== 0) return;
    gebeurtenis.preventDefault();
    openen(regel.id);
  }
  return (
    <li aria-current={hier ? 'true' : undefined} data-regel={regel.id}>
      {/* Not a Link: the diploma is fetched by itself, and fifty prefetches of the page would cost more than they give. */}
      <a href={adres} onClick={klik} aria-current={hier ? 'true' : undefined} data-klaar={act?.staat === 'bewaard' || undefined}>
        <b>{regel.naam}</b>
        <span className={hier ? 'klein half' : 'klein zacht'}>{regel.jaar ?? 'jaar?'}</span>
        <small>{act ? <Decided act={act} /> : `${niveauKort(regel.niveau)}, ${regel.richting}`}</small>
        {act ? null : <small className="r">{regel.urenVwo > 0 ? `${uren.format(regel.urenVwo)} u vwo 4–6` : ''}</small>}
      </a>
    </li>
  );
}

const uren = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

function Decided({ act }: { act: Act }) {
  if (act.staat === 'fout' || act.staat === 'conflict') return <span className="screening-teken rood"><WarningIcon />niet bewaard</span>;
  if (act.staat === 'onderweg') return <span className="screening-teken">bewaren…</span>;
  return <span className="screening-teken"><CheckIcon />{actInWoorden(act)}</span>;
}

function perSchool(regels: readonly WachtrijRegel[]): [string, WachtrijRegel[]][] {
  const groepen = new Map<string, WachtrijRegel[]>();
  for (const regel of regels) groepen.set(regel.schoolId, [...(groepen.get(regel.schoolId) ?? []), regel]);
  return [...groepen];
}
