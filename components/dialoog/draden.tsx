import { dradenBij, type Draad, type Plek } from '@/lib/dialoog/draad';
import { BerichtForm } from './bericht-form';
import { DraadBlok } from './draad-blok';
import { DraadVouw } from './draad-vouw';

interface DradenProps {
  /** Where this talk belongs. */
  plek: Plek;
  /** What it is about: the question, the name of the figure. Kept with a new talk, so that it can be found from afar. */
  titel: string;
  /** All threads of the page; those of this place are picked out. */
  draden: readonly Draad[];
}

/** The talk about one thing, folded. Stands within a `DialoogKader`. */
export function Draden({ plek, titel, draden }: DradenProps) {
  const hier = dradenBij(draden, plek);
  const open = hier.filter(({ opgelost }) => !opgelost);
  const af = hier.filter(({ opgelost }) => opgelost);
  const nieuw = <BerichtForm plek={plek} titel={titel} sleutel={crypto.randomUUID()} />;
  return (
    <DraadVouw ids={hier.map(({ id }) => id)} kop={<><span>Gesprek</span><small>{telling(hier)}</small><span className="alleen-voorlezen"> over: {titel}</span></>}>
      {open.map((draad) => <DraadBlok key={draad.id} draad={draad} plek={plek} titel={titel} />)}
      {open.length === 0 ? nieuw : <details className="gesprek-meer"><summary>Nieuw gesprek beginnen</summary>{nieuw}</details>}
      {af.length > 0 ? <details className="gesprek-meer" open={open.length === 0}><summary>{af.length === 1 ? '1 afgerond gesprek' : `${af.length} afgeronde gesprekken`}</summary>{af.map((draad) => <DraadBlok key={draad.id} draad={draad} plek={plek} titel={titel} />)}</details> : null}
    </DraadVouw>
  );
}

function telling(draden: readonly Draad[]): string {
  const berichten = draden.reduce((som, draad) => som + draad.berichten.filter(({ verwijderd }) => !verwijderd).length, 0);
  if (draden.length === 0) return 'nog niets gezegd';
  const open = draden.filter(({ opgelost }) => !opgelost).length;
  return `${berichten === 1 ? '1 bericht' : `${berichten} berichten`}, ${open === 0 ? 'afgerond' : open === 1 ? '1 gesprek open' : `${open} gesprekken open`}`;
}
