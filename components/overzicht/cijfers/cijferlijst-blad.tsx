import Link from 'next/link';
import { Voortgangsbalk } from '@/components/grafiek/voortgangsbalk';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { datumInWoorden, geleden } from '@/lib/dates';
import { CIJFERGROEPEN, type Cijfergroep } from '@/lib/inventaris/cijferlijst';
import { geteldIn, type Cijferlijst } from '@/lib/overzicht/cijferblad';
import { aandeel } from '@/lib/inventaris/doelstand';
import { metKeuze, type Kader } from '@/lib/overzicht/filter.schema';
import { gemetenIn, getal, procent, procentKort, telwoord } from '@/lib/overzicht/woorden';
import { KaderKnoppen } from '../kader-knoppen';
import { OverzichtTabs } from '../overzicht-tabs';
import { BekendMelding } from '@/components/inventaris/bekend-melding';

type Regel = Cijferlijst['regels'][number];

interface CijferlijstBladProps {
  slug: string;
  lijst: Cijferlijst;
  filter: Kader & { bekend: Date | null };
}

const UITLEG: Record<Cijfergroep, string> = {
  Doelen: 'De twee doelen van de sector, of die uw bestuur zette.',
  'Welke masters': 'Een leraar met twee masters kan bij twee soorten staan.',
  Onderweg: 'Wie nu studeert, telt later mee.',
  Gegevens: 'Hoe lager, hoe minder de andere cijfers zeggen.',
  Verdelingen: 'Waar de masters werken, en wie er wanneer gaat.',
};

/** Every figure that Masterkompas knows, now, with a page of its own. */
export function CijferlijstBlad({ slug, lijst, filter }: CijferlijstBladProps) {
  const pad = `/besturen/${slug}/overzicht/cijfers`;
  const { volledigheid: v } = lijst;
  return (
    <>
      <PageTitle title="Alle cijfers" subtitle={`${lijst.wie}. Peildatum ${datumInWoorden(lijst.peildatum)}, ${gemetenIn(lijst.eenheid)}. Achter elk cijfer staat wat het telt en van wie.`} actions={<KaderKnoppen pad={pad} filter={filter} />} />
      <OverzichtTabs slug={slug} huidig="cijfers" />
      <BekendMelding bekendOp={lijst.bekendOp} nuHref={metKeuze(pad, filter, { bekend: null })} />
      {v.leraren === 0 ? <EmptyState title="Nog geen leraren op deze dag"><p>Kies een andere peildatum, of lees eerst de personeelslijst in.</p></EmptyState> : (
        <>
          <p className="half my-(--r-4)">Van {getal(v.metDiploma)} van de {telwoord(v.leraren, 'leraar', 'leraren')} ({procentKort((v.metDiploma / v.leraren) * 100)}) zijn diploma’s bekend.{v.bijgewerktOp === null || lijst.bekendOp !== null ? '' : ` Het nieuwste gegeven is ${geleden(v.bijgewerktOp)} vastgelegd.`}</p>
          {CIJFERGROEPEN.map((groep) => {
            const regels = lijst.regels.filter(({ cijfer }) => cijfer.groep === groep);
            return (
              <Plate key={groep} title={groep} notes={<p>{UITLEG[groep]}</p>}>
                {groep === 'Verdelingen' ? <Verdelingen regels={regels} pad={pad} filter={filter} /> : <Cijfertabel groep={groep} regels={regels} pad={pad} filter={filter} />}
              </Plate>
            );
          })}
        </>
      )}
    </>
  );
}

interface TabelProps {
  regels: readonly Regel[];
  pad: string;
  filter: CijferlijstBladProps['filter'];
}

function Cijfertabel({ groep, regels, pad, filter }: TabelProps & { groep: string }) {
  const met = (regel: Regel) => (regel.meting ? geteldIn(regel.meting, filter.eenheid) : null);
  const metBewijs = ({ cijfer }: Regel) => cijfer.soort === 'aandeel' && cijfer.definitie.bevestigd !== null;
  return (
    <div className="verdeling"><Table
      caption={`Cijfers: ${groep.toLowerCase()}`} rows={[...regels]} rowKey={({ cijfer }) => cijfer.sleutel}
      columns={[
        { key: 'naam', head: 'Cijfer', rowHead: true, cell: ({ cijfer }) => <Naam cijfer={cijfer} href={metKeuze(`${pad}/${cijfer.sleutel}`, filter)} /> },
        { key: 'balk', head: 'Aandeel', cell: (regel) => <Balk regel={regel} geteld={met(regel)} metBewijs={metBewijs(regel)} /> },
        { key: 'van', head: 'Aantal', align: 'rechts', cell: (regel) => { const geteld = met(regel); return geteld === null || geteld.noemer === 0 ? '–' : `${getal(geteld.teller)} van ${getal(geteld.noemer)}`; } },
        { key: 'bevestigd', head: 'Bevestigd', align: 'rechts', cell: (regel) => { const geteld = met(regel); const deel = geteld && metBewijs(regel) ? aandeel(geteld.bevestigd, geteld.noemer) : null; return deel === null ? '' : procent(deel); } },
        { key: 'onbekend', head: 'Onbekend', align: 'rechts', cell: (regel) => { const geteld = met(regel); return geteld === null || geteld.onbekend === 0 ? '' : getal(geteld.onbekend); } },
      ]}
    /></div>
  );
}

function Naam({ cijfer, href }: { cijfer: Regel['cijfer']; href: string }) {
  return <><Link href={href} prefetch={false}>{cijfer.naam}</Link><br /><small className="zacht">{cijfer.kort}</small></>;
}

function Balk({ regel: { cijfer }, geteld, metBewijs }: { regel: Regel; geteld: ReturnType<typeof geteldIn> | null; metBewijs: boolean }) {
  const deel = geteld && aandeel(geteld.teller, geteld.noemer);
  if (geteld === null || deel === null) return <span className="zacht">niemand om te tellen</span>;
  const delen = metBewijs
    ? [{ naam: 'bevestigd', aantal: geteld.bevestigd, vulling: 'vast' as const }, { naam: 'opgegeven, bewijs nog niet gezien', aantal: geteld.teller - geteld.bevestigd, vulling: 'arcering' as const }]
    : [{ naam: 'telt', aantal: geteld.teller, vulling: 'vast' as const }];
  return <span className="deelbalk"><Voortgangsbalk naam={cijfer.naam} totaal={geteld.noemer} delen={delen} /><span className="getal">{procent(deel)}</span></span>;
}

function Verdelingen({ regels, pad, filter }: TabelProps) {
  return (
    <ul className="grid gap-(--r-4)">
      {regels.map(({ cijfer }) => <li key={cijfer.sleutel}><Naam cijfer={cijfer} href={metKeuze(`${pad}/${cijfer.sleutel}`, filter)} /></li>)}
    </ul>
  );
}
