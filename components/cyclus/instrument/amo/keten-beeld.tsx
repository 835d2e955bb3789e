'use client';

import Link from 'next/link';
import { TabelErbij } from '@/components/grafiek/tabel-erbij';
import { amoKeten, vakken, VULLINGWOORDEN, type Ketenvak } from '@/lib/cyclus/amo-keten';
import type { AmoRij, Vulling } from '@/lib/cyclus/amo';
import { instrumentPad } from '@/lib/cyclus/instrument';
import { useKeten } from '../keten-kamer';
import { useWaarden } from '../rijen';

interface KetenBeeldProps { amo: readonly AmoRij[]; anderen: readonly string[]; hier: Ketenvak['waar'] }

/** From policy to results: grows while somebody fills in. Each box leads to where it is filled in; the same stands in a table. */
export function KetenBeeld({ amo, anderen, hier }: KetenBeeldProps) {
  const waarden = useWaarden();
  const bron = useKeten();
  const keten = amoKeten(amo, anderen, waarden, bron?.keten.schakels ?? []);
  const adres = ({ waar, anker }: Ketenvak) => (waar === hier || !bron ? `#${anker}` : `${instrumentPad(bron.bestuur, bron.cyclusId, waar)}#${anker}`);
  const vak = (een: Ketenvak) => <Vak key={een.sleutel} vak={een} adres={adres(een)} />;
  return (
    <section className="amo-keten" aria-labelledby="amo-keten">
      <div className="amo-keten-kop">
        <h2 id="amo-keten">Van beleid naar resultaat</h2>
        <p className="klein half amo-legenda"><span><Merk vulling="vol" /> uitgewerkt</span><span><Merk vulling="half" /> begonnen</span><span><Merk vulling="open" /> open</span></p>
      </div>
      <ol className="amo-kolommen">
        <Kolom kop="Beleid" vakken={[vak(keten.beleid)]} />
        <Pijl soort="uit" />
        <Kolom kop="Interventies en leiderschap" vakken={keten.aanpak.map(vak)} />
        <Pijl soort="recht" />
        <Kolom kop="De leraar" vakken={keten.leraar.map(vak)} />
        <Pijl soort="in" />
        <Kolom kop="Gedrag" vakken={[vak(keten.gedrag)]} />
        <Pijl soort="uit" />
        <Kolom kop="Opbrengst" vakken={keten.opbrengst.map(vak)} />
      </ol>
      <TabelErbij naam="De keten van beleid naar resultaat" koppen={['Onderdeel', 'Plek in de keten', 'Stand', 'Wat er staat']} rijen={vakken(keten).map(({ kolom, vak: een }) => [een.naam, kolom, VULLINGWOORDEN[een.vulling], een.zin])} />
    </section>
  );
}

function Kolom({ kop, vakken: inhoud }: { kop: string; vakken: React.ReactNode[] }) {
  return <li className="amo-kolom" data-aantal={inhoud.length}><p className="amo-kolomkop">{kop}</p><div>{inhoud}</div></li>;
}

function Vak({ vak, adres }: { vak: Ketenvak; adres: string }) {
  return (
    <Link className="amo-vak" data-vulling={vak.vulling} href={adres} prefetch={false}>
      <b>{vak.naam}</b>
      {vak.merken.length > 0 ? <span className="amo-merken" aria-hidden="true">{vak.merken.map((een, plaats) => <Merk key={plaats} vulling={een} />)}</span> : null}
      <small>{vak.zin}<span className="alleen-voorlezen">, {VULLINGWOORDEN[vak.vulling]}</span></small>
    </Link>
  );
}

export function Merk({ vulling }: { vulling: Vulling }) {
  return <i className="amo-merk" data-vulling={vulling} aria-hidden="true" />;
}

const LIJNEN: Record<'uit' | 'recht' | 'in', string> = {
  uit: 'M0 150 C60 150 40 50 100 50 M0 150 H100 M0 150 C60 150 40 250 100 250', recht: 'M0 50 H100 M0 150 H100 M0 250 H100', in: 'M0 50 C60 50 40 150 100 150 M0 150 H100 M0 250 C60 250 40 150 100 150',
};

function Pijl({ soort }: { soort: 'uit' | 'recht' | 'in' }) {
  return <li className="amo-pijl" aria-hidden="true"><svg viewBox="0 0 100 300" preserveAspectRatio="none" width="100%" height="100%"><path d={LIJNEN[soort]} fill="none" vectorEffect="non-scaling-stroke" /></svg></li>;
}
