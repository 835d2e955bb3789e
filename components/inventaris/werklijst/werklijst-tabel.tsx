import Link from 'next/link';
import { Status, type StatusKind } from '@/components/ui/status';
import { Table, type Column } from '@/components/ui/table';
import { meldingHref, meldingInWoorden, overWelkDiploma, soortNamen, watTeDoen, type Melding, type Werklijst } from '@/lib/inventaris/werklijst';
import { werklijstAdres } from '@/lib/inventaris/werklijst-adres';
import type { Meldingsoort, WerklijstSortering } from '@/lib/inventaris/werklijst.schema';
import { SelectieBalk } from './selectie-balk';
import './werklijst.css';

const TEKEN: Record<Meldingsoort, StatusKind> = { nooit: 'open', verouderd: 'half', tegenstrijdig: 'fout', eindigt: 'bezig', 'geen-lessen': 'onbekend', origineel: 'actie' };

/** One page of alerts. Diplomas can be ticked, to be screened together. A GET form: it works without script. */
export function WerklijstTabel({ werklijst, inventaris }: { werklijst: Werklijst; inventaris: string }) {
  const { filter, rijen, teScreenen } = werklijst;
  const basis = `${inventaris}/screening/werklijst`;
  const gezien = new Set<string>();
  // A diploma with two alerts is ticked once.
  const eerste = new Set(rijen.filter(({ diplomaId }) => { if (diplomaId === null || gezien.has(diplomaId)) return false; gezien.add(diplomaId); return true; }).map(({ sleutel }) => sleutel));
  const columns: Column<Melding>[] = [
    { key: 'kies', head: 'Kies', cell: (rij) => <Vakje rij={rij} eerste={eerste.has(rij.sleutel)} /> },
    { key: 'naam', head: 'Naam', rowHead: true, cell: (rij) => <span data-rij><Link href={meldingHref(rij, inventaris)} prefetch={false}>{rij.naam}</Link><span className="werklijst-klein">{rij.personeelsnummer}</span></span>, ...sortering(werklijst, basis, 'naam') },
    { key: 'school', head: 'School', cell: (rij) => rij.school, ...sortering(werklijst, basis, 'school') },
    { key: 'melding', head: 'Melding', wide: true, cell: (rij) => <Status kind={TEKEN[rij.soort]} note={meldingInWoorden(rij)}>{[soortNamen[rij.soort], overWelkDiploma(rij)].filter(Boolean).join(': ')}</Status>, ...sortering(werklijst, basis, 'soort') },
    { key: 'doen', head: 'Wat te doen', cell: (rij) => <Link href={meldingHref(rij, inventaris)} prefetch={false} aria-label={`${watTeDoen(rij.reden)}: ${rij.naam}`}>{watTeDoen(rij.reden)}</Link> },
  ];
  return (
    <form method="get" action={`${basis}/reeks`} id="werklijst" className="werklijst">
      <SelectieBalk alle={teScreenen} allesHref={`${basis}/reeks${alles(werklijstAdres(filter))}`} formulier="werklijst" />
      <Table caption="Meldingen" columns={columns} rows={rijen} rowKey={(rij) => rij.sleutel} />
    </form>
  );
}

function alles(adres: string): string {
  return adres === '' ? '?alles=1' : `${adres}&alles=1`;
}

function Vakje({ rij, eerste }: { rij: Melding; eerste: boolean }) {
  if (!rij.teScreenen || !eerste || rij.diplomaId === null) return null;
  return <span className="vink"><input type="checkbox" name="diploma" value={rij.diplomaId} id={`kies-${rij.diplomaId}`} aria-label={`Kies ${rij.naam}, ${overWelkDiploma(rij)}`} /></span>;
}

function sortering({ filter }: Werklijst, basis: string, sorteer: WerklijstSortering): Pick<Column<Melding>, 'sortHref' | 'sorted'> {
  const hier = filter.sorteer === sorteer;
  return { sortHref: basis + werklijstAdres(filter, { sorteer, richting: hier && filter.richting === 'op' ? 'af' : 'op' }), ...(hier ? { sorted: filter.richting === 'op' ? 'oplopend' : 'aflopend' } : {}) };
}
