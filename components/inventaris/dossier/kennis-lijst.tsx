import { Status, type StatusKind } from '@/components/ui/status';
import { datumInWoorden, momentInWoorden } from '@/lib/dates';
import { dagenTotBekend, type Gebeurtenis, type Kennis, type Tijdlijnsoort } from '@/lib/inventaris/tijdlijn';

const soorten: Record<Tijdlijnsoort, string> = {
  aanstelling: 'Aanstelling', schaal: 'Schaal', bevoegdheid: 'Bevoegdheid', diploma: 'Diploma', studie: 'Studie', vertrek: 'Vertrek', screening: 'Screening', gegevens: 'Gegevens',
};

/** The same in words, newest first: what happened, and beneath it when we learned it and what stood there before. */
export function KennisLijst({ gebeurtenissen, vandaag }: { gebeurtenissen: Gebeurtenis[]; vandaag: string }) {
  return (
    <ol className="grid">
      {gebeurtenissen.map((een) => (
        <li key={een.sleutel} className="grid gap-x-(--r-5) gap-y-(--r-1) border-t border-haarlijn py-(--r-4) breed:grid-cols-[11rem_minmax(0,1fr)]">
          <p className="half">{een.op ? datumInWoorden(een.op) : 'Dag niet bekend'}<span className="block text-13 text-inkt-3">{soorten[een.soort]}{een.op && een.op > vandaag ? ', in de toekomst' : ''}</span></p>
          <div>
            <p><Status kind={teken(een, vandaag)}>{een.wat}</Status>{een.geldt ? null : <span className="klein zacht"> (geldt niet meer)</span>}</p>
            <ul className="mt-(--r-2) grid gap-(--r-1) text-13 text-inkt-2">
              {een.kennis.map((weten, plaats) => <li key={weten.op + weten.wat}><Weten weten={weten} dagen={plaats === 0 ? dagenTotBekend(een) : null} /></li>)}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}

function teken({ geldt, op }: Gebeurtenis, vandaag: string): StatusKind {
  if (!geldt) return 'onbekend';
  return op !== null && op > vandaag ? 'open' : 'vast';
}

const woorden: Record<Kennis['wat'], string> = { bekend: 'Bekend sinds', gewijzigd: 'Gewijzigd op', verwijderd: 'Verwijderd op' };

function Weten({ weten: { op, door, wat, was }, dagen }: { weten: Kennis; dagen: number | null }) {
  return (
    <>
      {woorden[wat]} {momentInWoorden(op)}{door ? `, door ${door}` : ''}{dagen === null ? '' : vertraging(dagen)}.
      {was.length > 0 ? <span className="block">{was.map(({ naam, was: eerst, werd }, plaats) => <span key={naam}>{plaats > 0 ? '; ' : ''}{naam}: <del>{eerst || 'leeg'}</del> <ins className="text-inkt no-underline">{werd || 'leeg'}</ins></span>)}</span> : null}
    </>
  );
}

function vertraging(dagen: number): string {
  if (dagen === 0) return ', dezelfde dag';
  const hoeveel = Math.abs(dagen);
  const woord = hoeveel === 1 ? '1 dag' : hoeveel < 60 ? `${hoeveel} dagen` : hoeveel < 730 ? `${Math.round(hoeveel / 30)} maanden` : `${Math.round(hoeveel / 365)} jaar`;
  return dagen > 0 ? `, ${woord} later` : `, ${woord} vooraf`;
}
