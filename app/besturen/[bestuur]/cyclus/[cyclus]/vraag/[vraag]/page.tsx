import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { NuHier, Schrijfkamer } from '@/components/cyclus/antwoord/schrijfkamer';
import { VraagBlad } from '@/components/cyclus/antwoord/vraag-blad';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { Stemmen } from '@/components/cyclus/stemmen/stemmen';
import { LinkButton } from '@/components/ui/button';
import { Markdown } from '@/components/ui/markdown/markdown';
import { Message } from '@/components/ui/message';
import { STEMMEN, vraagAnker } from '@/lib/cyclus/antwoord';
import { begripwoorden } from '@/lib/cyclus/begripwoorden';
import { fasePad } from '@/lib/cyclus/cyclus';
import { vraagTonen } from '@/lib/cyclus/server/vraag-tonen';
import { inEenRegel } from '@/lib/cyclus/server/vraagteksten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { antwoordInleverenAction } from '../../fase/[fase]/actions';
import { antwoordHerstellenAction, botsingOplossenAction } from './actions';

export const metadata: Metadata = { title: 'Vraag en versies' };

const Kies = z.object({ stem: z.enum(STEMMEN).nullable().catch(null), nummer: z.coerce.number().int().min(1).max(1_000_000).nullable().catch(null) });

interface Props { params: Promise<{ bestuur: string; cyclus: string; vraag: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function VraagPage({ params, searchParams }: Props) {
  const [{ bestuur, cyclus, vraag: adres }, zoek] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const vraagId = adres.slice(0, 120);
  const pagina = await tonen(vraagTonen(toegang, cyclus, vraagId, Kies.parse({ stem: zoek.stem ?? null, nummer: zoek.versie ?? null })));
  const { kop, inhoud, beeld, stem, stemmen, eigen, dicht } = pagina;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const hier = `${basis}/${kop.id}/vraag/${vraagId}`;
  const terug = `${basis}/${kop.id}/fase/${fasePad(beeld.vraag.deelfase)}?vraag=${vraagId}#${vraagAnker(vraagId)}`;
  return (
    <CyclusKader kop={kop} huidig={beeld.vraag.deelfase} basis={basis} titel={inEenRegel(beeld.vraag.tekst, 120)} ondertitel={beeld.vraag.hulp ? inEenRegel(beeld.vraag.hulp, 240) : undefined} voet={<LinkButton href={terug}>Terug naar fase {beeld.vraag.deelfase}</LinkButton>}>
      {inEenRegel(beeld.vraag.tekst, 120).endsWith('…') ? <Markdown tekst={beeld.vraag.tekst} begrippen={begripwoorden(inhoud, `/besturen/${slug}/bibliotheek`)} /> : null}
      {dicht ? <Message kind="info" title="Deze fase is afgesloten">U kunt alles lezen. Om verder te schrijven, opent u de fase opnieuw.</Message> : null}
      <Schrijfkamer key={stem} bestuur={slug} cyclusId={kop.id} thema={kop.thema} editie={kop.editie} stem={stem} ik={toegang.gebruiker.id}>
        <NuHier />
        <VraagBlad
          {...pagina} plek={{ cyclusId: kop.id, thema: kop.thema, editie: kop.editie }} hier={hier} maakSleutel={randomUUID}
          acties={{ inleveren: antwoordInleverenAction.bind(null, slug), herstellen: antwoordHerstellenAction.bind(null, slug), oplossen: botsingOplossenAction.bind(null, slug) }}
        />
      </Schrijfkamer>
      <Stemmen vraag={beeld.vraag} stemmen={stemmen} eigen={dicht ? [] : eigen} href={(welke) => `${hier}?stem=${welke}`} />
    </CyclusKader>
  );
}
