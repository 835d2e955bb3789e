import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Markdown } from '@/components/ui/markdown/markdown';
import { Message } from '@/components/ui/message';
import { fasePad } from '@/lib/cyclus/cyclus';
import { alleRijen, type Instrumentpagina } from '@/lib/cyclus/instrument';
import { ketendeel } from '@/lib/cyclus/keten';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { AntwoordActie } from '../antwoord/antwoord-veld';
import { NuHier, Schrijfkamer } from '../antwoord/schrijfkamer';
import { CyclusKader } from '../cyclus-kader';
import { KetenKamer, type KetenActies } from './keten-kamer';
import { Rijen, type Bladrij } from './rijen';

interface InstrumentKaderProps {
  pagina: Instrumentpagina;
  /** Slug of the board. */
  bestuur: string;
  /** Who looks. */
  ik: string;
  inleveren: AntwoordActie;
  /** From `ketenActies(slug)`: then `Keten` works anywhere inside. */
  ketenActies?: KetenActies;
  acties?: ReactNode;
  zij?: ReactNode;
  zijNaam?: string;
  children: ReactNode;
}

/** Frame of every instrument: title, what it is for, why there are no fields, who else is here, and the rows as live values. */
export function InstrumentKader({ pagina, bestuur, ik, inleveren, ketenActies, acties, zij, zijNaam, children }: InstrumentKaderProps) {
  const { kop, instrument, alleenLezen } = pagina;
  const basis = `/besturen/${bestuur}/cyclus`;
  const fase = `${basis}/${kop.id}/fase/${fasePad(instrument.deelfase)}`;
  return (
    <CyclusKader
      kop={kop} huidig={instrument.deelfase} basis={basis} titel={instrument.titel} acties={<>{acties}{alleenLezen === 'kring' ? null : <Meenemen href={`${basis}/${kop.id}/instrument/${instrument.slug}/exporteren?vorm=`} />}</>} zij={zij} zijNaam={zijNaam}
      voet={<><LinkButton href={fase}>Terug naar fase {instrument.deelfase}</LinkButton><LinkButton href={`${fase}/resultaat`} variant="stil">Resultaat van {instrument.deelfase}</LinkButton>{alleenLezen === null ? <span className="klein half">Alles wordt vanzelf bewaard. U kunt op elk moment stoppen.</span> : null}</>}
    >
      <div className="instrument-uitleg"><Markdown tekst={instrument.uitleg} /></div>
      {alleenLezen ? <Leesreden reden={alleenLezen} href={fase} /> : null}
      <Schrijfkamer bestuur={bestuur} cyclusId={kop.id} thema={kop.thema} editie={kop.editie} stem="school" ik={ik}>
        <NuHier />
        <Rijen rijen={alleRijen(pagina).map(bladrij)} inleveren={alleenLezen === null ? inleveren : null}>
          <KetenKamer keten={ketendeel(pagina.keten, alleRijen(pagina).map(({ vraagId }) => vraagId))} acties={alleenLezen === null ? ketenActies ?? null : null} bestuur={bestuur} cyclusId={kop.id}>{children}</KetenKamer>
        </Rijen>
      </Schrijfkamer>
    </CyclusKader>
  );
}

/** The instrument as a file; on paper by the browser itself. */
function Meenemen({ href }: { href: string }) {
  return <><LinkButton href={`${href}xlsx`} download size="klein">Excel-bestand</LinkButton><LinkButton href={`${href}csv`} download size="klein">CSV-bestand</LinkButton></>;
}

const bladrij = ({ vraagId, naam, invoer, antwoord }: Pick<Bladrij, 'vraagId' | 'naam' | 'invoer' | 'antwoord'>): Bladrij => ({ vraagId, naam: platteTekst(naam), invoer, antwoord, sleutel: randomUUID() });

const REDENEN: Record<NonNullable<Instrumentpagina['alleenLezen']>, { titel: string; tekst: string }> = {
  dicht: { titel: 'Deze fase is afgesloten', tekst: 'U kunt alles lezen. Wie de cyclus beheert, kan de fase weer openen.' },
  lezer: { titel: 'U leest mee', tekst: 'U kunt alles lezen. Wilt u ook schrijven? Vraag het aan wie de cyclus beheert.' },
  stem: { titel: 'Dit is het werk van de school', tekst: 'U leest mee. De school vult dit instrument in.' },
  kring: { titel: 'Dit deel is besloten', tekst: 'Hier staat iets over mensen. Alleen de kring die uw school koos, ziet het.' },
};

function Leesreden({ reden, href }: { reden: NonNullable<Instrumentpagina['alleenLezen']>; href: string }) {
  const { titel, tekst } = REDENEN[reden];
  return <Message kind="info" title={titel}>{tekst} <Link href={href} prefetch={false}>Naar de fase</Link></Message>;
}
