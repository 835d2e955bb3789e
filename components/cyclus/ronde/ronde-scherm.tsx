import Link from 'next/link';
import { rondeStaatWoorden, type RondeKop } from '@/lib/cyclus/ronde';
import type { Uitkomst } from '@/lib/cyclus/ronde-uitkomst';
import { Bijhouden } from './bijhouden';
import { QrCode } from './qr-code';
import { UitkomstBeeld } from './uitkomst-beeld';
import { WachtOpVijf } from './wacht-op-vijf';

interface RondeSchermProps {
  ronde: RondeKop;
  uitkomsten: Uitkomst[];
  /** From 1. */
  nummer: number;
  adres: string;
  code: string;
  terug: string;
}

/** The digital brown paper: one question at a time, to be read from eight metres. */
export function RondeScherm({ ronde, uitkomsten, nummer, adres, code, terug }: RondeSchermProps) {
  const uitkomst = uitkomsten[nummer - 1];
  const naar = (n: number) => `?vraag=${n}`;
  const vorige = nummer > 1 ? naar(nummer - 1) : null;
  const volgende = nummer < uitkomsten.length ? naar(nummer + 1) : null;
  return (
    <div className="scherm">
      <Bijhouden vorige={vorige} volgende={volgende} terug={terug} open={ronde.staat === 'open'} />
      <div className="scherm-kop">
        <p className="scherm-ronde">{ronde.titel}</p>
        <p className="scherm-telling">Vraag {nummer} van {uitkomsten.length}</p>
      </div>
      <div className="scherm-blad">
        <section aria-labelledby="scherm-vraag">
          <h1 id="scherm-vraag">{uitkomst?.vraag.tekst ?? ronde.titel}</h1>
          <div aria-live="polite">{uitkomst ? <Inhoud ronde={ronde} uitkomst={uitkomst} /> : null}</div>
        </section>
        {ronde.staat === 'open' ? (
          <aside aria-label="Meedoen">
            <QrCode adres={adres} naam="QR-code om mee te doen" />
            <p>Doe mee op<br /><b>{adres.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '')}</b></p>
            <p className="scherm-code">{(code.match(/.{1,4}/g) ?? []).map((deel) => <span key={deel}>{deel}</span>)}</p>
            <p className="scherm-stil">{ronde.anoniem ? 'Anoniem: antwoorden verschijnen vanaf vijf mensen.' : 'Met naam.'}</p>
          </aside>
        ) : <aside aria-label="Stand"><p className="scherm-code">{rondeStaatWoorden[ronde.staat]}</p></aside>}
      </div>
      <nav className="scherm-voet" aria-label="Vragen">
        <Link href={terug} prefetch={false}>Terug naar de ronde <kbd>Esc</kbd></Link>
        <span className="scherm-stappen">
          {vorige ? <Link href={vorige} prefetch={false}><kbd>←</kbd> Vorige vraag</Link> : null}
          {volgende ? <Link href={volgende} prefetch={false}>Volgende vraag <kbd>→</kbd></Link> : null}
        </span>
      </nav>
    </div>
  );
}

function Inhoud({ ronde, uitkomst }: { ronde: RondeKop; uitkomst: Uitkomst }) {
  const notities = uitkomst.notities.filter(({ verborgen }) => !verborgen);
  if (uitkomst.mensen === 0) return <WachtOpVijf ronde={ronde} zijn="scherm" />;
  if (uitkomst.vraag.soort !== 'tekst') return <UitkomstBeeld uitkomst={uitkomst} soort={uitkomst.vraag.soort} naam={uitkomst.vraag.tekst} />;
  return <ul className="scherm-notities" data-veel={notities.length > 12 || undefined}>{notities.map(({ id, tekst, naam }) => <li key={id}>{tekst}{naam ? <small>{naam}</small> : null}</li>)}</ul>;
}
