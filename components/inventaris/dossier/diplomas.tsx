import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { datumInWoorden, momentInWoorden } from '@/lib/dates';
import { bewijsNamen, niveauNamen, uitkomstNamen } from '@/lib/inventaris/diploma';
import { soortNaamBij } from '@/lib/inventaris/diploma-soorten';
import type { Dossierfeiten, DossierDiploma, DossierScreening } from '@/lib/inventaris/dossier';
import { teltMee } from '@/lib/inventaris/masterstand';
import { DiplomaStaat } from '../diploma-staat';

interface DiplomasProps {
  dossier: Dossierfeiten;
  basis: string;
  screenHref: string;
}

/** The diplomas of one person with who looked at the proof, and when. */
export function Diplomas({ dossier: { diplomas, peildatum, instelling, magWijzigen, magScreenen }, basis, screenHref }: DiplomasProps) {
  return (
    <Plate title="Diploma’s" notes={<p>Vol is bevestigd, open is opgegeven: het bewijs is nog niet gezien. Wij bewaren geen scan, alleen wat er is gezien en wanneer.</p>}>
      {diplomas.length === 0 ? (
        <EmptyState level={3} title="Nog geen diploma’s" actions={magWijzigen ? <LinkButton soft href={`${basis}/diplomas/nieuw`}>Diploma toevoegen</LinkButton> : null}>
          <p>Zolang hier niets staat, telt deze medewerker in de cijfers als onbekend.</p>
        </EmptyState>
      ) : (
        <ul>
          {diplomas.map((diploma, plaats) => (
            <li key={diploma.id} className={plaats === 0 ? 'pb-(--r-5)' : 'border-t border-haarlijn py-(--r-5)'}>
              <DiplomaRegel diploma={diploma} telt={teltMee(diploma, peildatum, instelling)} />
              <div className="mt-(--r-3) flex flex-wrap gap-(--r-2)">
                {magScreenen && diploma.status === 'behaald' && diploma.uitkomst !== 'bevestigd' ? <LinkButton soft href={`${screenHref}?diploma=${diploma.id}`} size="klein">Screenen<span className="alleen-voorlezen">: {diploma.richting}</span></LinkButton> : null}
                {magWijzigen ? <LinkButton soft href={`${basis}/diplomas/${diploma.id}`} size="klein">Corrigeren<span className="alleen-voorlezen">: {diploma.richting}</span></LinkButton> : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Plate>
  );
}

function DiplomaRegel({ diploma, telt }: { diploma: DossierDiploma; telt: boolean }) {
  const { niveau, soort, richting, instelling, status, uitkomst, screenings } = diploma;
  const feiten = [niveauNamen[niveau], soort ? soortNaamBij(soort, niveau) : '', instelling].filter(Boolean).join(', ');
  return (
    <div className="grid gap-(--r-2) breed:grid-cols-[minmax(0,1fr)_19rem] breed:gap-(--r-6)">
      <div>
        <h3 className="font-schreef text-17 font-[500]">{richting}</h3>
        <p>{feiten}</p>
        <p className="half">{behaaldInWoorden(diploma)}</p>
        {telt ? <p className="klein zacht">Telt mee als master op de peildatum.</p> : null}
      </div>
      <div>
        <p><DiplomaStaat status={status} uitkomst={uitkomst} /></p>
        {screenings.length > 0 ? <Screenings screenings={screenings} /> : <p className="klein zacht">{status === 'behaald' ? 'Nog door niemand bekeken.' : null}</p>}
      </div>
    </div>
  );
}

function behaaldInWoorden({ status, behaaldOp, behaaldJaar }: DossierDiploma): string {
  if (status === 'in-opleiding') return 'Nog niet behaald';
  if (status === 'gestopt') return 'Niet afgerond';
  if (behaaldOp) return `Behaald op ${datumInWoorden(behaaldOp)}`;
  return behaaldJaar ? `Behaald in ${behaaldJaar}` : 'Behaald, datum onbekend';
}

function Screenings({ screenings }: { screenings: DossierScreening[] }) {
  return (
    <ul className="mt-(--r-2) grid gap-(--r-2) text-13 text-inkt-2">
      {screenings.map(({ id, uitkomst, bewijs, notitie, door, uitBestand, op }) => (
        <li key={id}>
          <b className="font-[600] text-inkt">{uitkomstNamen[uitkomst]}</b>{bewijs ? `, gezien: ${bewijsNamen[bewijs] ?? bewijs}` : ''}
          <br />{door ?? (uitBestand ? 'uit een ingelezen bestand' : 'onbekend wie')}, {momentInWoorden(op)}
          {notitie ? <><br /><q>{notitie}</q></> : null}
        </li>
      ))}
    </ul>
  );
}
