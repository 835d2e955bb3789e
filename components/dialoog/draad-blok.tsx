import { Avatar, initials } from '@/components/ui/avatar';
import { Markdown } from '@/components/ui/markdown/markdown';
import { Status } from '@/components/ui/status';
import { geleden, momentInWoorden } from '@/lib/dates';
import { metNadruk } from '@/lib/dialoog/noemen';
import { soortInWoorden, type Bericht, type Draad, type Plek } from '@/lib/dialoog/draad';
import { BerichtActies } from './bericht-acties';
import { BerichtForm } from './bericht-form';
import { DraadActies } from './draad-acties';

/** One talk: where it came from, its messages, how it ended, and room to go on. */
export function DraadBlok({ draad, plek, titel }: { draad: Draad; plek: Plek; titel: string }) {
  const { id, versie, cyclusId, deelfase, soort, onderwerpId, toegewezenAan, opgelost } = draad;
  return (
    <article className="draad" id={`draad-${id}`} data-af={opgelost ? true : undefined} aria-label={opgelost ? 'Afgerond gesprek' : 'Gesprek'}>
      {draad.verhuizingen.map((verhuizing) => (
        <p className="draadherkomst" key={verhuizing.op}>Dit gesprek begon bij {soortInWoorden(verhuizing.vanSoort)}{draad.titel === '' ? '' : <>: “{draad.titel}”</>}. {verhuizing.door ?? 'Iemand'} nam het mee, {geleden(verhuizing.op)}.</p>
      ))}
      {draad.berichten.map((bericht) => <BerichtRegel key={bericht.id} bericht={bericht} plek={plek} />)}
      {toegewezenAan && !opgelost ? <p className="draadstand"><Status kind="open">{toegewezenAan.naam} rondt dit af</Status></p> : null}
      {draad.besluit !== null ? <p className="besluit"><b>Besluit:</b> {draad.besluit}</p> : null}
      {opgelost ? <p className="draadstand"><Status kind="vast" note={<time dateTime={opgelost.op}>{momentInWoorden(opgelost.op)}</time>}>Afgerond door {opgelost.door ?? 'een collega'}</Status></p> : null}
      {opgelost ? null : <BerichtForm plek={plek} titel={titel} draadId={id} sleutel={crypto.randomUUID()} />}
      <DraadActies draad={{ id, versie, cyclusId, deelfase, soort, onderwerpId, toegewezenAan, af: opgelost !== null }} />
    </article>
  );
}

function BerichtRegel({ bericht, plek }: { bericht: Bericht; plek: Plek }) {
  const naam = bericht.van?.naam ?? 'Iemand';
  return (
    <div className="bericht">
      <Avatar text={initials(naam)} />
      <div>
        <p className="bericht-kop"><b>{naam}</b> <time dateTime={bericht.op}>{momentInWoorden(bericht.op)}</time>{bericht.gewijzigd && !bericht.verwijderd ? <span> · gewijzigd</span> : null}</p>
        {bericht.verwijderd ? <p className="zacht"><em>{naam} verwijderde dit bericht.</em></p> : <Markdown tekst={metNadruk(bericht.tekst, bericht.genoemd)} antwoord />}
        {bericht.verwijderd ? null : <BerichtActies bericht={{ id: bericht.id, tekst: bericht.tekst, versie: bericht.versie, van: bericht.van }} plek={{ deelfase: plek.deelfase, onderwerpId: plek.onderwerpId }} />}
      </div>
    </div>
  );
}
