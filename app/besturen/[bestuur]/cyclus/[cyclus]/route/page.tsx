import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { RouteFase } from '@/components/cyclus/route-fase';
import { RouteFasen } from '@/components/cyclus/route-fasen';
import { RouteVragen } from '@/components/cyclus/route-vragen';
import { faseVan } from '@/lib/cyclus/cyclus';
import { deelfaseUit } from '@/lib/cyclus/cyclus.schema';
import { routeTonen } from '@/lib/cyclus/server/route-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { faserouteZettenAction, faseVerplaatsenAction, vraagrouteZettenAction, vraagVerplaatsenAction } from '../actions';

export const metadata: Metadata = { title: 'Route van de cyclus' };

interface PageProps {
  params: Promise<{ bestuur: string; cyclus: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function RoutePage({ params, searchParams }: PageProps) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const { fase: gevraagd } = await searchParams;
  const { kop, magBeheren, open } = await tonen(routeTonen(toegang, cyclus, typeof gevraagd === 'string' ? deelfaseUit(gevraagd) : null));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const hier = `${basis}/${kop.id}/route`;
  const mag = magBeheren && kop.afgeslotenOp === null;
  const fase = open ? faseVan(kop, open.deelfase) : undefined;
  return (
    <CyclusKader
      kop={kop} huidig={null} basis={basis} titel="Uw route"
      ondertitel="De handreiking stelt acht fases voor, in deze volgorde. U bepaalt zelf welke fases en vragen u doet, wanneer, en wat u overslaat. Er is geen goede of foute route."
    >
      <RouteFasen kop={kop} hier={hier} verplaatsen={mag ? faseVerplaatsenAction.bind(null, slug) : null} />
      {open && fase ? (
        <section id="fase" className="route-open" aria-labelledby="fase-kop">
          <h2 id="fase-kop">{fase.deelfase} {fase.naam}</h2>
          {mag ? <div className="max-w-lg"><RouteFase kop={kop} fase={fase} hier={hier} sleutel={randomUUID()} action={faserouteZettenAction.bind(null, slug)} /></div> : null}
          <h3>De vragen van deze fase</h3>
          <RouteVragen kop={kop} fase={fase} vragen={open.vragen} basis={basis} acties={mag ? { zetten: vraagrouteZettenAction.bind(null, slug), verplaatsen: vraagVerplaatsenAction.bind(null, slug) } : null} />
        </section>
      ) : null}
    </CyclusKader>
  );
}
