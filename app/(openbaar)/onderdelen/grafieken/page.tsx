import type { Metadata } from 'next';
import { DoelLegenda } from '@/components/grafiek/doel-rij';
import { Doelstok } from '@/components/grafiek/doelstok';
import { Doeltabel } from '@/components/grafiek/doeltabel';
import { Reeks } from '@/components/grafiek/reeks';
import { Scholenkaart } from '@/components/grafiek/scholenkaart';
import { Trend } from '@/components/grafiek/trend';
import { BalkLegenda, Voortgangsbalk } from '@/components/grafiek/voortgangsbalk';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { DemoShell } from '../demo-shell';
import { Sample } from '../sample';
import { DOELEN, LANDELIJK, RANDGEVALLEN, SCHOLEN, TOTAAL } from './figures';

export const metadata: Metadata = { title: 'Grafieken' };

export default function GrafiekenPage() {
  return (
    <DemoShell current="/onderdelen/grafieken">
      <PageTitle title="Grafieken" crumbs={[{ naam: 'Onderdelen', href: '/onderdelen' }, { naam: 'Grafieken' }]} subtitle="Vol is bevestigd, gearceerd is opgegeven zonder gezien bewijs, open is nog te doen. De vlag is het doel." />
      <Plate title="Doelstok">
        <div className="grid vol:grid-cols-2 gap-x-14 gap-y-6">
          <Sample name="Onder het doel"><Doelstok doel={50} bevestigd={159} opgegeven={184} noemer={420} /></Sample>
          <Sample name="Vlak voor het doel"><Doelstok doel={80} bevestigd={78} opgegeven={88} noemer={113} /></Sample>
          <Sample name="Gehaald, in fte"><Doelstok doel={50} bevestigd={28.6} opgegeven={31} noemer={46.4} inFte /></Sample>
          <Sample name="Niemand om te tellen"><Doelstok doel={80} bevestigd={0} opgegeven={0} noemer={0} leeg="geen vwo-bovenbouw" /></Sample>
        </div>
      </Plate>
      <Plate title="Beide doelen per school" notes={<p>Getallen in de grafiek zijn procenten; de afstand staat in mensen.</p>}>
        <div className="grid gap-3"><DoelLegenda /><Doeltabel naam="Beide doelen per school" kolommen={DOELEN} rijen={SCHOLEN} totaal={TOTAAL} /></div>
      </Plate>
      <Plate title="Randgevallen" notes={<p>Niets, alles, precies op het doel, en een lange naam.</p>}><Doeltabel naam="Randgevallen" kolommen={DOELEN.slice(0, 1)} rijen={RANDGEVALLEN} /></Plate>
      <Plate title="Waar de scholen staan" notes={<p>Rechts van de lijn en boven de lijn is waar u heen wilt.</p>}>
        <Scholenkaart scholen={SCHOLEN.map((rij) => ({ sleutel: rij.sleutel, naam: rij.naam, alle: rij.standen[0] ?? LEEG, bovenbouw: rij.standen[1] ?? LEEG }))} />
      </Plate>
      <Plate title="Balken en reeksen">
        <Sample name="Voortgangsbalk">
          <div className="grid gap-3 max-w-md">
            <Voortgangsbalk naam="Het Baken" delen={[{ naam: 'bevestigd', aantal: 36, vulling: 'vast' }, { naam: 'andere uitkomst', aantal: 3, vulling: 'stip' }, { naam: 'te doen', aantal: 9, vulling: 'open' }]} />
            <Voortgangsbalk naam="Volledigheid van De Stelling" hoogte={14} delen={[{ naam: 'gescreend', aantal: 41, vulling: 'inkt' }, { naam: 'onbekend', aantal: 11, vulling: 'inktarcering' }]} />
            <Voortgangsbalk naam="Soort master" hoogte={14} delen={[{ naam: 'wo-master', aantal: 98, vulling: 'vast' }, { naam: 'hbo-master', aantal: 61, vulling: 'arcering' }]} />
            <Voortgangsbalk naam="Lege school" delen={[]} leeg="geen leraren" />
            <BalkLegenda delen={[{ naam: 'bevestigd', vulling: 'vast' }, { naam: 'andere uitkomst', vulling: 'stip' }, { naam: 'te doen', vulling: 'open' }]} />
          </div>
        </Sample>
        <Sample name="Reeks"><div className="max-w-2xl"><Reeks naam="Aandeel met een master, voorbeeldcijfers" lijnen={LANDELIJK} doel={50} /></div></Sample>
        <Sample name="Reeks zonder cijfers"><Reeks naam="Leeg" lijnen={[]} /></Sample>
        <Sample name="Trend in een rij"><p className="flex gap-8"><Trend waarden={[46, 48, 51, 53, 55]} vanafJaar={2022} /><Trend waarden={[34, 33, 31]} vanafJaar={2024} /></p></Sample>
      </Plate>
    </DemoShell>
  );
}

const LEEG = { bevestigd: 0, opgegeven: 0, noemer: 0 };
