import { OverzichtTabs } from '@/components/overzicht/overzicht-tabs';
import { Doelstok } from '@/components/grafiek/doelstok';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { EmptyState } from '@/components/ui/empty-state';
import { datumInWoorden } from '@/lib/dates';
import type { FormState } from '@/lib/form-state';
import { INDICATOREN } from '@/lib/inventaris/indicatoren';
import type { Doelenblad } from '@/lib/overzicht/doelenblad';
import { aandeel, afstandInWoorden } from '@/lib/inventaris/doelstand';
import type { GeldendDoel } from '@/lib/inventaris/doelwaarde';
import { getal, procentGetal } from '@/lib/overzicht/woorden';
import { NieuwDoel, Standaarddoelen } from './doel-form';
import { DoelenTabel } from './doelen-tabel';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface DoelenBladProps {
  slug: string;
  blad: Doelenblad;
  /** The acts, for who may set goals; `sleutel` makes a new key for each form. */
  acties: Record<'zetten' | 'wijzigen' | 'verwijderen' | 'standaard', Actie> | null;
  sleutel: () => string;
}

/** Which goals apply, where they come from, and how far each place is from its own. */
export function DoelenBlad({ slug, blad, acties, sleutel }: DoelenBladProps) {
  const jaar = Number(blad.peildatum.slice(0, 4));
  return (
    <>
      <PageTitle title="Doelen" subtitle={`Welk doel geldt waar, en hoe ver elke plek ervan af is. Stand op ${datumInWoorden(blad.peildatum)}, in personen.`} />
      <OverzichtTabs slug={slug} huidig="doelen" />
      <section className="opening" aria-label="Wat nu geldt">
        {blad.nu.map(({ indicator, doel, stand }) => {
          const deel = aandeel(stand.bevestigd, stand.noemer);
          return (
            <div key={indicator}>
              <h2>Doel {getal(doel.waarde)}%</h2>
              <p className="klein half">{INDICATOREN[indicator].naam}, {blad.wie}</p>
              {deel === null ? null : <p className="groot"><b>{procentGetal(deel)}<small>%</small></b><span>bevestigd<br />{getal(stand.bevestigd)} van {getal(stand.noemer)}</span></p>}
              <Doelstok wie="leraren" leeg={afstandInWoorden(stand, indicator, 'personen')} {...stand} />
              {stand.noemer > 0 ? <p className="nog">{afstandInWoorden(stand, indicator, 'personen')}</p> : null}
              <p className="klein half">{herkomst(doel)}</p>
            </div>
          );
        })}
        {acties ? <Standaarddoelen action={acties.standaard} sleutel={sleutel()} jaar={jaar} al={blad.nu.every(({ doel }) => doel.van === 'bestuur' && doel.jaar === jaar)} /> : null}
      </section>
      <Plate title="Doelen die u zette" notes={<p>Het doel van een school gaat voor dat van het bestuur, en een later jaar voor een eerder. Zo kunt u in stappen naar 50% en 80%.</p>}>
        {blad.regels.length === 0 ? (
          <EmptyState level={3} title="Nog geen eigen doelen"><p>Zolang hier niets staat, gelden de doelen van de sector: de helft van de leraren met een master, en 80% met een wo-master in vwo 4–6.</p></EmptyState>
        ) : <DoelenTabel regels={blad.regels} peildatum={blad.peildatum} acties={acties} sleutel={sleutel} />}
      </Plate>
      {acties ? (
        <Plate title="Een doel zetten" notes={<p>Voor al uw scholen, één school of één sectie. Het geldt vanaf 1 januari van dat jaar, tot er een later doel is.</p>}>
          <NieuwDoel action={acties.zetten} sleutel={sleutel()} plekken={blad.plekken} jaar={jaar} />
        </Plate>
      ) : <p className="klein half">Alleen een bestuurder zet doelen.</p>}
    </>
  );
}

function herkomst({ van, jaar }: GeldendDoel): string {
  if (van === 'standaard') return 'Het doel van de sector. Uw bestuur zette voor dit jaar geen eigen doel.';
  return `Gezet voor ${van === 'bestuur' ? 'alle scholen' : van === 'school' ? 'deze school' : 'deze sectie'}, vanaf ${jaar ?? ''}.`;
}
