import Link from 'next/link';
import { Markdown } from '@/components/ui/markdown/markdown';
import { Status } from '@/components/ui/status';
import { isLeeg, STEMMEN, STEMWOORDEN, type Antwoord, type Fasevraag, type Stem } from '@/lib/cyclus/antwoord';
import { stemverschillen, type Stemverschil } from '@/lib/cyclus/stemverschil';
import { momentInWoorden } from '@/lib/dates';

interface StemmenProps {
  vraag: Pick<Fasevraag, 'invoer'>;
  /** What each voice wrote; voices that never spoke may be left out. */
  stemmen: readonly { stem: Stem; antwoord: Antwoord }[];
  /** Voices that this person may write here. */
  eigen: readonly Stem[];
  /** Page where a voice is written; without it nobody is asked to. */
  href?: (stem: Stem) => string;
}

/** The voices on one question side by side, with what differs marked in words. */
export function Stemmen({ vraag, stemmen, eigen, href }: StemmenProps) {
  const spreekt = STEMMEN.flatMap((stem) => stemmen.filter((een) => een.stem === stem && !isLeeg(een.antwoord.waarde)));
  const zwijgt = STEMMEN.filter((stem) => !spreekt.some((een) => een.stem === stem));
  const verschillen = stemverschillen(vraag.invoer, spreekt.map(({ stem, antwoord }) => ({ stem, waarde: antwoord.waarde })));
  const anders = verschillen.filter(({ gelijk }) => !gelijk).length;
  return (
    <section aria-labelledby="stemmen" className="mt-(--r-6) border-t border-inkt pt-(--r-3)">
      <h2 id="stemmen">Stemmen naast elkaar</h2>
      <p className="half">{samenvatting(spreekt.length, anders)}</p>
      {spreekt.length > 0 ? (
        <div className="mt-(--r-3) overflow-x-auto">
          <table className="lijst">
            <caption className="alleen-voorlezen">Wat elke stem bij deze vraag zegt</caption>
            <thead><tr><th scope="col">Onderdeel</th>{spreekt.map(({ stem }) => <th key={stem} scope="col">{STEMWOORDEN[stem]}</th>)}</tr></thead>
            <tbody>{verschillen.map((een) => <Regel key={een.plek} regel={een} stemmen={spreekt.map(({ stem }) => stem)} />)}</tbody>
            <tfoot><tr><th scope="row">Laatst gewijzigd</th>{spreekt.map(({ stem, antwoord }) => <td key={stem} className="klein half" data-label={STEMWOORDEN[stem]}>{antwoord.op ? `${momentInWoorden(antwoord.op)}${antwoord.door ? `, door ${antwoord.door}` : ''}` : ''}</td>)}</tr></tfoot>
          </table>
        </div>
      ) : null}
      <Zwijgers zwijgt={zwijgt} eigen={eigen} {...(href ? { href } : {})} />
    </section>
  );
}

function Regel({ regel: { naam, gelijk, perStem }, stemmen }: { regel: Stemverschil; stemmen: Stem[] }) {
  const tweeOfMeer = Object.keys(perStem).length > 1;
  return (
    <tr>
      <th scope="row">{naam}{tweeOfMeer ? <span className="klein mt-(--r-1) block font-normal"><Status kind={gelijk ? 'vast' : 'actie'}>{gelijk ? 'hetzelfde' : 'verschilt'}</Status></span> : null}</th>
      {stemmen.map((stem) => {
        const tekst = perStem[stem];
        return <td key={stem} data-label={STEMWOORDEN[stem]}>{tekst === undefined ? <span className="klein half">zegt hier niets</span> : gelijk ? <div className="half"><Markdown tekst={tekst} antwoord /></div> : <Markdown tekst={tekst} antwoord />}</td>;
      })}
    </tr>
  );
}

function Zwijgers({ zwijgt, eigen, href }: { zwijgt: Stem[]; eigen: readonly Stem[]; href?: (stem: Stem) => string }) {
  const mijn = eigen.filter((stem) => stem !== 'school' || zwijgt.includes(stem));
  return (
    <div className="klein mt-(--r-3)">
      {zwijgt.length > 0 ? <p className="half">Nog niets gezegd: {zwijgt.map((stem) => STEMWOORDEN[stem]).join(', ')}.</p> : null}
      {href && mijn.length > 0 ? <p className="flex flex-wrap gap-(--r-3)">{mijn.map((stem) => <Link key={stem} href={href(stem)} prefetch={false}>{`Schrijven namens ${STEMWOORDEN[stem].replace(/^De |^Het /, (lid) => lid.toLowerCase())}`}</Link>)}</p> : null}
    </div>
  );
}

function samenvatting(stemmen: number, anders: number): string {
  if (stemmen === 0) return 'Hier heeft nog niemand iets gezegd. De school, HR en het bestuur kunnen elk hun eigen antwoord geven.';
  if (stemmen === 1) return 'Er is één stem. De school, HR en het bestuur kunnen elk hun eigen antwoord geven; dan ziet u hier de verschillen.';
  return anders === 0 ? `${stemmen} stemmen, en zij zeggen hetzelfde.` : `${stemmen} stemmen. Op ${anders} ${anders === 1 ? 'punt' : 'punten'} verschillen zij: praat daar samen over.`;
}
