import { Markdown } from '@/components/ui/markdown/markdown';
import { GEEN_WOORDEN, GEHEEL, isLeeg, OORDEELWOORDEN, type Waarde } from '@/lib/cyclus/antwoord';
import { celInWoorden } from '@/lib/cyclus/cel';
import type { Invoer } from '@/lib/cyclus/invoer.schema';
import { datumInWoorden } from '@/lib/dates';

/** An answer to read: in a closed part, beside another text, in an older version. */
export function AntwoordLezen({ invoer, waarde, leeg = 'Nog niet beantwoord.' }: { invoer: Invoer; waarde: Waarde; leeg?: string }) {
  if (isLeeg(waarde)) return <p className="half">{leeg}</p>;
  return (
    <div className="antwoord-lezen">
      {waarde.geen ? <p><b>{GEEN_WOORDEN[waarde.geen]}</b></p> : null}
      <Kern invoer={invoer} waarde={waarde} />
      {waarde.tekst ? <Markdown tekst={waarde.tekst} antwoord /> : null}
      {waarde.bewijs ? <ul className="bewijslijst">{waarde.bewijs.map(({ id, naam, url }) => <li key={id}>{url ? <a href={url} rel="noreferrer">{naam || url}</a> : naam}</li>)}</ul> : null}
    </div>
  );
}

function Kern({ invoer, waarde }: { invoer: Invoer; waarde: Waarde }) {
  switch (invoer.soort) {
    case 'oordeel': return <Paren paren={Object.entries(waarde.oordelen ?? {}).map(([code, oordeel]) => [code === GEHEEL ? '' : naamVan(invoer.delen, code), OORDEELWOORDEN[oordeel]])} />;
    case 'keuze': case 'meerkeuze': {
      const keuzes = [...(waarde.keuzes ?? []).map((code) => naamVan(invoer.opties, code)), ...(waarde.eigen ?? [])];
      return keuzes.length > 0 ? <ul>{keuzes.map((keuze) => <li key={keuze}>{keuze}</li>)}</ul> : null;
    }
    case 'getal': return waarde.getal === undefined ? null : <p><b>{String(waarde.getal).replace('.', ',')}</b> {invoer.eenheid}</p>;
    case 'datum': return waarde.datum ? <p><b>{datumInWoorden(waarde.datum)}</b></p> : null;
    case 'doelen': return waarde.doelen ? <ol>{waarde.doelen.map(({ id, tekst, wie, wanneer }) => <li key={id}>{tekst}{wie || wanneer ? <span className="half"> ({[wie, wanneer].filter(Boolean).join(', ')})</span> : null}</li>)}</ol> : null;
    case 'niveaus': return <>{invoer.delen.flatMap(({ code, naam }) => (waarde.delen?.[code] ? [<div key={code}><h4>{naam}</h4><Markdown tekst={waarde.delen[code]} antwoord /></div>] : []))}</>;
    case 'tabel': return <>{(waarde.rijen ?? []).map(({ id, cellen }) => (
      <div key={id} className="antwoord-rij">
        {invoer.rijen ? <h4>{naamVan(invoer.rijen, id)}</h4> : null}
        <Paren paren={invoer.kolommen.flatMap(({ code, naam, ...kolom }) => (cellen[code] ? [[naam, kolom.soort === 'keuze' ? naamVan(kolom.opties, cellen[code]) : cellen[code]] as [string, string]] : []))} />
      </div>
    ))}</>;
    case 'velden': return <><Paren paren={celparen(invoer, waarde)} />{waarde.keuzes ? <ul>{waarde.keuzes.map((code) => <li key={code}>{naamVan(invoer.vinkjes, code)}</li>)}</ul> : null}</>;
    default: return null;
  }
}

/** Name and content of the filled cells of a row, in words. */
function celparen({ velden }: Extract<Invoer, { soort: 'velden' }>, { cellen = {} }: Waarde): [string, string][] {
  return velden.flatMap((veld): [string, string][] => { const cel = cellen[veld.code]; return cel ? [[veld.naam, celInWoorden(veld, cel)]] : []; });
}

function Paren({ paren }: { paren: [string, string][] }) {
  return paren.length === 0 ? null : <dl className="antwoord-paren">{paren.map(([naam, tekst]) => <div key={naam}>{naam ? <dt>{naam}</dt> : null}<dd>{tekst}</dd></div>)}</dl>;
}

const naamVan = (opties: readonly { code: string; naam: string }[] | undefined, code: string): string => opties?.find((een) => een.code === code)?.naam ?? 'een keuze die vervallen is';
