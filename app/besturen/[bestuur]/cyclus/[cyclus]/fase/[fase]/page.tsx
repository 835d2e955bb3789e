import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { notFound, redirect } from 'next/navigation';
import { samenwerkingActies } from '@/app/besturen/[bestuur]/dialoog/acties';
import { FaseBlad } from '@/components/cyclus/antwoord/fase-blad';
import { NuHier, Schrijfkamer } from '@/components/cyclus/antwoord/schrijfkamer';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { Toewijzing } from '@/components/cyclus/opdracht/toewijzing';
import { DialoogKader } from '@/components/dialoog/dialoog-kader';
import { Draden } from '@/components/dialoog/draden';
import { EvaluatieIngang } from '@/components/plan/evaluatie/evaluatie-ingang';
import { LinkButton } from '@/components/ui/button';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { begripwoorden } from '@/lib/cyclus/begripwoorden';
import { fasePad, type CyclusKop } from '@/lib/cyclus/cyclus';
import { deelfaseUit, FaseKeuzeSchema } from '@/lib/cyclus/cyclus.schema';
import { instrumentPad } from '@/lib/cyclus/instrument';
import { faseTonen, type Fasepagina } from '@/lib/cyclus/server/fase-tonen';
import { vandaag } from '@/lib/dates';
import { BEREIKT_VRAAG, VERVOLG_VRAAG } from '@/lib/plan/evaluatie';
import { evaluatieStandTonen } from '@/lib/plan/server/evaluatie/evaluatie-stand';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from './actions';

interface Props { params: Promise<{ bestuur: string; cyclus: string; fase: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Fase ${(await params).fase.toUpperCase()}` };
}

export default async function FasePage({ params, searchParams }: Props) {
  const [{ bestuur, cyclus, fase: adres }, zoek] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  if (!deelfaseUit(adres)) notFound();
  const keuze = FaseKeuzeSchema.parse(zoek);
  const pagina = await tonen(faseTonen(toegang, cyclus, adres, keuze));
  if (pagina.elders) redirect(`${instrumentPad(toegang.bestuur.slug, cyclus, pagina.elders.instrument)}${keuze.draad ? `?draad=${keuze.draad}` : ''}#${vraagAnker(pagina.elders.vraagId)}`);
  const { kop, fase, draden, opdrachten, mensen, inhoud, alleenLezen, magBeheren } = pagina;
  const { slug } = toegang.bestuur;
  const evaluatie = fase.deelfase === '4' && !kop.alleenToegewezen ? await tonen(evaluatieStandTonen(toegang, kop.id)) : null;
  const basis = `/besturen/${slug}/cyclus`;
  const dag = vandaag();
  const plek = { cyclusId: kop.id, deelfase: fase.deelfase };
  return (
    <CyclusKader
      kop={kop} huidig={fase.deelfase} basis={basis} titel={fase.naam} ondertitel={fase.zin} voet={<Voet kop={kop} fase={fase} basis={basis} alleenLezen={alleenLezen} />}
      acties={kop.alleenToegewezen ? undefined : <LinkButton href={`${basis}/${kop.id}/fase/${fasePad(fase.deelfase)}/afsluiten`}>{pagina.dicht ? 'Terugblik' : 'Fase afronden'}</LinkButton>}
    >
      <Schrijfkamer bestuur={slug} cyclusId={kop.id} thema={kop.thema} editie={kop.editie} stem="school" ik={toegang.gebruiker.id}>
        <DialoogKader
          acties={samenwerkingActies(slug)} ik={toegang.gebruiker.id} mensen={mensen} open={keuze.draad}
          plekken={magBeheren && draden.some(({ opgelost }) => !opgelost) ? pagina.blokken.flatMap(({ koppen }) => koppen.map(({ id, tekst }) => ({ deelfase: fase.deelfase, soort: 'vraag' as const, onderwerpId: id, naam: tekst }))) : undefined}
          mag={{ praten: kan(toegang, 'dialoog:deelnemen'), beheren: magBeheren }} uitnodigenHref={kan(toegang, 'mensen:beheren') ? `/besturen/${slug}/organisatie/mensen` : undefined}
        >
          <NuHier />
          <Toewijzing plek={{ ...plek, vraagId: null }} titel={`Fase ${fase.deelfase}, ${fase.naam}`} opdrachten={opdrachten} vandaag={dag} />
          {evaluatie ? <EvaluatieIngang stand={evaluatie} basis={`${basis}/${kop.id}`} /> : null}
          <FaseBlad
            indeling={pagina} alleenLezen={alleenLezen} magBeheren={magBeheren} begrippen={begripwoorden(inhoud, `/besturen/${slug}/bibliotheek`)} basis={`${basis}/${kop.id}`}
            inleveren={antwoordInleverenAction.bind(null, slug)} maakSleutel={randomUUID}
            alles={keuze.alles}
            onder={({ vraag }, titel) => (
              <div className="vraag-onder">
                <Draden plek={{ ...plek, schoolId: kop.schoolId, soort: 'vraag', onderwerpId: vraag.id }} titel={titel.slice(0, 300)} draden={draden} />
                <Toewijzing plek={{ ...plek, vraagId: vraag.id }} titel={titel} opdrachten={opdrachten} vandaag={dag} />
                {evaluatie && (vraag.id === BEREIKT_VRAAG || vraag.id === VERVOLG_VRAAG) ? <LinkButton href={`${basis}/${kop.id}/evaluatie${vraag.id === VERVOLG_VRAAG ? '#vervolg' : ''}`} size="klein">{vraag.id === VERVOLG_VRAAG ? 'Vul dit met uw vervolgacties' : 'Vul dit met uw evaluatie'}</LinkButton> : null}
                {kop.alleenToegewezen || pagina.dicht ? null : <LinkButton href={`${basis}/${kop.id}/besluiten/nieuw?vraag=${vraag.id}`} size="klein" variant="stil" aria-label={`Leg een besluit vast over: ${titel}`}>Leg een besluit vast</LinkButton>}
                {magBeheren && !pagina.dicht && kop.afgeslotenOp === null ? <LinkButton href={`${basis}/${kop.id}/rondes/nieuw?fase=${fasePad(fase.deelfase)}&vraag=${vraag.id}`} size="klein" variant="stil" aria-label={`Leg voor aan anderen: ${titel}`}>Leg voor aan anderen</LinkButton> : null}
              </div>
            )}
          />
        </DialoogKader>
      </Schrijfkamer>
    </CyclusKader>
  );
}

function Voet({ kop, fase, basis, alleenLezen }: { kop: CyclusKop; fase: Fasepagina['fase']; basis: string; alleenLezen: Fasepagina['alleenLezen'] }) {
  const route = kop.fasen.filter(({ inRoute }) => inRoute);
  const hier = route.findIndex(({ deelfase }) => deelfase === fase.deelfase);
  const [vorige, volgende] = [hier > 0 ? route[hier - 1] : undefined, hier >= 0 ? route[hier + 1] : undefined];
  const href = (deelfase: typeof fase.deelfase) => `${basis}/${kop.id}/fase/${fasePad(deelfase)}`;
  return (
    <>
      {vorige ? <LinkButton href={href(vorige.deelfase)}>Terug naar {vorige.deelfase}</LinkButton> : <LinkButton href={`${basis}/${kop.id}`}>Terug naar de start</LinkButton>}
      {alleenLezen === null ? <span className="klein half">Alles wordt vanzelf bewaard. U kunt op elk moment stoppen.</span> : null}
      {volgende ? <LinkButton variant="hoofd" href={href(volgende.deelfase)}>Verder naar {volgende.deelfase} {volgende.naam}</LinkButton> : <LinkButton variant="hoofd" href={`${basis}/${kop.id}`}>Naar de start van de cyclus</LinkButton>}
    </>
  );
}
