import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Momentblad } from '@/components/plan/momentopname/momentblad';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { momentopnamePad } from '@/lib/plan/momentopname';
import { NummerSchema } from '@/lib/plan/momentopname.schema';
import { momentopnameTonen } from '@/lib/plan/server/momentopname-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Momentopname van een cyclus' };

export default async function MomentopnamePage({ params }: { params: Promise<{ bestuur: string; cyclus: string; nummer: string }> }) {
  const { bestuur, cyclus, nummer: gevraagd } = await params;
  const toegang = await toegangTot(bestuur);
  const nummer = NummerSchema.safeParse(gevraagd).data;
  if (nummer === undefined) notFound();
  const { kop, beeld, hash, ongeschonden, alle } = await tonen(momentopnameTonen(toegang, cyclus, nummer));
  const basis = `/besturen/${toegang.bestuur.slug}/cyclus`;
  const hier = momentopnamePad(basis, kop.id, nummer);
  const later = alle.find((een) => een.nummer > nummer);
  const wanneer = beeld ? datumInWoorden(vandaag(new Date(beeld.sluiting.op))) : '';
  return (
    <>
      <PageTitle
        title={beeld ? beeld.cyclus.naam : 'Momentopname'} crumbs={[{ naam: 'Cyclus', href: basis }, { naam: kop.naam, href: `${basis}/${kop.id}` }, { naam: `Momentopname ${nummer}` }]}
        subtitle={beeld ? `${beeld.cyclus.school ?? 'Het hele bestuur'}, ${beeld.cyclus.bestuur}. Zoals de cyclus was toen hij sloot, op ${wanneer}.` : undefined}
        actions={<><LinkButton href={`${hier}/exporteren`} download>Bewaren als JSON</LinkButton>{kop.opgevolgd || kop.afgeslotenOp === null ? null : <LinkButton variant="hoofd" href={`${basis}/${kop.id}/vervolg`}>Volgende cyclus</LinkButton>}</>}
      />
      {ongeschonden ? null : <div className="mb-(--r-5)"><Message kind="fout" title="Deze momentopname is veranderd">De tekst past niet meer bij het zegel dat erbij is bewaard. Neem contact op met uw beheerder voordat u hem gebruikt.</Message></div>}
      {later ? <p className="mb-(--r-4) half niet-op-papier">De cyclus is daarna weer geopend en opnieuw gesloten. <Link href={momentopnamePad(basis, kop.id, later.nummer)} prefetch={false}>Naar momentopname {later.nummer}</Link></p> : null}
      {beeld ? <Momentblad beeld={beeld} hash={hash} /> : <Message kind="pas-op" title="Deze momentopname heeft een andere vorm">Deze versie van Masterkompas kan hem niet tonen. De tekst zelf is ongewijzigd bewaard: bewaar hem als JSON om hem te lezen.</Message>}
    </>
  );
}
