import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { RondeBeheer } from '@/components/cyclus/ronde/ronde-beheer';
import { Samenvatten } from '@/components/cyclus/ronde/samenvatten';
import { Uitnodigen } from '@/components/cyclus/ronde/uitnodigen';
import { VraagUitkomst } from '@/components/cyclus/ronde/vraag-uitkomst';
import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { rondeStaatWoorden } from '@/lib/cyclus/ronde';
import { rondeTonen } from '@/lib/cyclus/server/rondes-tonen';
import { datumInWoorden, momentInWoorden, vandaag } from '@/lib/dates';
import { env } from '@/lib/env';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { kaartVerbergenAction, rondeIntrekkenAction, rondeOvernemenAction, rondeSamenvattenAction, rondeSluitenAction, rondeVerlengenAction, stippenvraagMakenAction } from '../actions';

export const metadata: Metadata = { title: 'Dialoogronde' };

export default async function RondePage({ params }: { params: Promise<{ bestuur: string; cyclus: string; ronde: string }> }) {
  const { bestuur, cyclus, ronde: id } = await params;
  const toegang = await toegangTot(bestuur);
  const { slug } = toegang.bestuur;
  const { kop, beheert, ronde, uitkomsten } = await tonen(rondeTonen(toegang, cyclus, id));
  const basis = `/besturen/${slug}/cyclus`;
  const hier = `${basis}/${kop.id}/rondes/${ronde.id}`;
  const laatste = vandaag(new Date(Date.parse(ronde.sluitOp) - 1000));
  const acties = beheert ? { verbergen: kaartVerbergenAction.bind(null, slug), stippen: stippenvraagMakenAction.bind(null, slug), overnemen: rondeOvernemenAction.bind(null, slug) } : undefined;
  return (
    <CyclusKader
      kop={kop} huidig={null} basis={basis} titel={ronde.titel} zijNaam="Over deze ronde"
      ondertitel={<>Dialoogronde bij fase {ronde.deelfase}, {ronde.anoniem ? 'anoniem' : 'met naam'}. {ronde.staat === 'open' ? `Antwoorden kan tot en met ${datumInWoorden(laatste)}.` : `Stand: ${rondeStaatWoorden[ronde.staat]}.`}</>}
      acties={ronde.staat === 'open' ? <LinkButton href={`${hier}/scherm`}>Groot scherm</LinkButton> : undefined}
      zij={beheert && ronde.staat === 'open' ? <RondeBeheer ronde={ronde} laatste={laatste} vandaag={vandaag()} sluiten={rondeSluitenAction.bind(null, slug)} intrekken={rondeIntrekkenAction.bind(null, slug)} verlengen={rondeVerlengenAction.bind(null, slug)} /> : undefined}
      voet={<LinkButton variant="stil" href={`${basis}/${kop.id}/rondes`}>Alle dialoogrondes</LinkButton>}
    >
      {ronde.staat === 'open' ? <Uitnodigen adres={new URL(`/dialoog/${ronde.code}`, env().NEXTAUTH_URL).href} code={ronde.code} schermHref={`${hier}/scherm`} /> : (
        <Message kind="info" title={ronde.staat === 'verlopen' ? `Deze ronde liep tot en met ${datumInWoorden(laatste)}` : `Deze ronde is ${rondeStaatWoorden[ronde.staat]}`}>
          {ronde.geslotenOp ? `${momentInWoorden(ronde.geslotenOp)}. ` : ''}Niemand kan nog antwoorden. Vat de uitkomst samen, en neem over wat in een antwoord hoort.
        </Message>
      )}
      {ronde.staat === 'open' ? null : <Samenvatten ronde={ronde} action={beheert ? rondeSamenvattenAction.bind(null, slug) : undefined} />}
      <h2>Uitkomst</h2>
      {uitkomsten.map((uitkomst, i) => <VraagUitkomst key={uitkomst.vraag.id} nummer={i + 1} ronde={ronde} uitkomst={uitkomst} sleutel={randomUUID()} {...(acties ? { acties } : {})} />)}
    </CyclusKader>
  );
}
