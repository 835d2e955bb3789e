'use client';

import { useCallback, useId, useRef, useState } from 'react';
import { alleVakken, vakOp, vakVan, type Vak, type Vakas, type Vakgrenzen, type Vakken, type Vakwoorden } from '@/lib/cyclus/matrix';
import { VakMerk, type MatrixItem } from './vak-merk';

export interface VakMatrixProps {
  /** What the picture shows, for who hears it. */
  naam: string;
  /** Values from left to right, and the word for that axis: "Belang". */
  kolommen: readonly Vakas[];
  kolomNaam: string;
  /** Values from top to bottom. */
  rijen: readonly Vakas[];
  rijNaam: string;
  /** Name of a cell, and a line about it. */
  titelVan: (kolom: string, rij: string) => { titel: string; uitleg?: string };
  /** Without a place ('' or an unknown code) a mark waits in the tray. */
  items: readonly MatrixItem[];
  /** What one mark is called: "Stakeholder". */
  itemNaam: string;
  /** What a mark in `merk` stands for, below the picture. */
  merkUitleg?: string;
  /** Absent: to look at only. Empty codes: out of its cell, back to the tray. */
  zet?: (id: string, kolom: string, rij: string) => void;
}

/**
 * A picture of cells in which marks are put: by dragging with mouse or finger, with the arrow keys, or from a menu. Says
 * aloud where a mark landed, and has a table beside it. Knows no subject.
 */
export function VakMatrix(props: VakMatrixProps) {
  const { naam, kolommen, kolomNaam, rijen, rijNaam, titelVan, items, itemNaam, merkUitleg, zet } = props;
  const vakken: Vakken = { kolommen, rijen };
  const tafel = useRef<HTMLTableElement>(null);
  const bak = useRef<HTMLDivElement>(null);
  const focusOp = useRef<string | null>(null);
  const [boven, setBoven] = useState<string | null>(null);
  const [melding, setMelding] = useState('');
  const hint = useId();
  const vakVanItem = ({ kolom, rij }: MatrixItem) => vakVan(vakken, kolom, rij);
  const noem = (vak: Vak) => vakInWoorden(props, vak);
  /** Cell under a point on the screen, 'bak' above the tray, null elsewhere. */
  const onder = useCallback((x: number, y: number): Vak | 'bak' | null => {
    const rand = bak.current?.getBoundingClientRect();
    if (rand && x >= rand.left && x <= rand.right && y >= rand.top && y <= rand.bottom) return 'bak';
    return tafel.current ? vakOp({ kolommen, rijen }, grenzenVan(tafel.current), { x, y }) : null;
  }, [kolommen, rijen]);
  // The mark is drawn anew in its cell; who moves it by keyboard goes along.
  const getekend = useCallback((id: string, knop: HTMLElement) => { if (focusOp.current === id) { focusOp.current = null; knop.focus(); } }, []);
  const plaats = (item: MatrixItem, vak: Vak | null, toetsen: boolean) => {
    focusOp.current = toetsen ? item.id : null;
    setMelding(vak ? `${item.naam} staat nu bij ${noem(vak).titel} (${noem(vak).plaats}).` : `${item.naam} staat niet meer in een vak.`);
    zet?.(item.id, vak?.kolom ?? '', vak?.rij ?? '');
  };
  const merk = (item: MatrixItem) => (
    <VakMerk
      key={item.id} item={item} vakken={vakken} vak={vakVanItem(item)} noem={noem} hint={hint} getekend={getekend}
      onder={onder} boven={(doel) => setBoven(doel === null ? null : doel === 'bak' ? 'bak' : vakSleutel(doel))} plaats={zet ? (vak, toetsen) => plaats(item, vak, toetsen) : null}
    />
  );
  const los = items.filter((item) => vakVanItem(item) === null);
  return (
    <div className="vakmatrix" data-kolommen={kolommen.length}>
      {zet ? <p className="klein half niet-op-papier" id={hint}>Sleep een naam naar een vak. Met het toetsenbord: kies een naam met Tab en verplaats die met de pijlen. Enter opent een lijst met alle vakken.</p> : null}
      {los.length > 0 || zet ? (
        <div className="vakbak" ref={bak} data-boven={boven === 'bak' || undefined} role="group" aria-label="Nog niet in een vak">
          <p className="kolomkop">Nog niet in een vak</p>
          {los.length > 0 ? <ul>{los.map((item) => <li key={item.id}>{merk(item)}</li>)}</ul> : <p className="klein zacht">{items.length > 0 ? 'Alles heeft een plek.' : `Hier komt elke ${itemNaam.toLowerCase()} die u toevoegt.`}</p>}
        </div>
      ) : null}
      <table ref={tafel}>
        <caption className="alleen-voorlezen">{naam}</caption>
        <thead>
          <tr>
            <td className="vakas-hoek" />
            {kolommen.map(({ code, naam: kop }) => <th key={code} scope="col"><span className="vakas-naam">{kolomNaam}</span> {kop}</th>)}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ code: rij, naam: kop }) => (
            <tr key={rij}>
              <th scope="row"><span><span className="vakas-naam">{rijNaam}</span> {kop}</span></th>
              {kolommen.map(({ code: kolom }) => {
                const { titel, uitleg } = titelVan(kolom, rij);
                const hier = items.filter((item) => { const vak = vakVanItem(item); return vak?.kolom === kolom && vak.rij === rij; });
                return (
                  <td key={kolom} data-vak data-boven={boven === vakSleutel({ kolom, rij }) || undefined}>
                    <p className="vaktitel">{titel}</p>
                    {uitleg ? <p className="vakuitleg">{uitleg}</p> : null}
                    {hier.length > 0 ? <ul>{hier.map((item) => <li key={item.id}>{merk(item)}</li>)}</ul> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {merkUitleg && items.some((item) => item.merk) ? <p className="klein half vaklegenda"><span className="vakstip" aria-hidden="true" /> {merkUitleg}</p> : null}
      <p className="alleen-voorlezen" role="status">{melding}</p>
      <TabelErnaast {...props} los={los} vakVanItem={vakVanItem} />
    </div>
  );
}

/** The same as rows: who stands where. */
function TabelErnaast({ naam, kolommen, kolomNaam, rijen, rijNaam, titelVan, items, itemNaam, los, vakVanItem }: VakMatrixProps & { los: readonly MatrixItem[]; vakVanItem: (item: MatrixItem) => Vak | null }) {
  const vakken = alleVakken({ kolommen, rijen });
  const perVak = vakken.flatMap((vak) => items.filter((item) => { const zijn = vakVanItem(item); return zijn?.kolom === vak.kolom && zijn.rij === vak.rij; }).map((item) => ({ item, vak })));
  const kop = (as: readonly Vakas[], code: string) => as.find((een) => een.code === code)?.naam ?? '';
  if (items.length === 0) return null;
  return (
    <details className="uitleg niet-op-papier">
      <summary>Als tabel</summary>
      <table className="cijfertabel">
        <caption className="alleen-voorlezen">{naam}, als tabel</caption>
        <thead><tr><th scope="col">{itemNaam}</th><th scope="col">{kolomNaam}</th><th scope="col">{rijNaam}</th><th scope="col">Vak</th></tr></thead>
        <tbody>
          {perVak.map(({ item, vak }) => <tr key={item.id}><th scope="row">{item.naam}{item.merk ? `, ${item.merk}` : ''}</th><td>{kop(kolommen, vak.kolom)}</td><td>{kop(rijen, vak.rij)}</td><td>{titelVan(vak.kolom, vak.rij).titel}</td></tr>)}
          {los.map((item) => <tr key={item.id}><th scope="row">{item.naam}{item.merk ? `, ${item.merk}` : ''}</th><td>{kop(kolommen, item.kolom) || 'niet ingevuld'}</td><td>{kop(rijen, item.rij) || 'niet ingevuld'}</td><td>nog niet in een vak</td></tr>)}
        </tbody>
      </table>
    </details>
  );
}

const vakSleutel = ({ kolom, rij }: Vak): string => `${kolom}/${rij}`;

function vakInWoorden({ kolommen, kolomNaam, rijen, rijNaam, titelVan }: VakMatrixProps, { kolom, rij }: Vak): Vakwoorden {
  const naam = (as: readonly Vakas[], code: string) => as.find((een) => een.code === code)?.naam.toLowerCase() ?? '';
  return { titel: titelVan(kolom, rij).titel, plaats: `${kolomNaam.toLowerCase()} ${naam(kolommen, kolom)}, ${rijNaam.toLowerCase()} ${naam(rijen, rij)}` };
}

/** Borders of the cells as they stand on the screen now; rows and columns are as large as what is in them. */
function grenzenVan(tafel: HTMLTableElement): Vakgrenzen {
  const regels = [...tafel.tBodies].flatMap(({ rows }) => [...rows]).map((rij) => [...rij.querySelectorAll('td[data-vak]')].map((vak) => vak.getBoundingClientRect()));
  const eerste = regels[0] ?? [];
  return {
    x: [...eerste.map(({ left }) => left), ...eerste.slice(-1).map(({ right }) => right)],
    y: [...regels.flatMap(([vak]) => (vak ? [vak.top] : [])), ...regels.slice(-1).flatMap(([vak]) => (vak ? [vak.bottom] : []))],
  };
}
