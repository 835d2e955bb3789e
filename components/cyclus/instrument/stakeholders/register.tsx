'use client';

import type { ReactNode } from 'react';
import { celInWoorden } from '@/lib/cyclus/cel';
import { cel } from '@/lib/cyclus/instrument';
import type { Kolom } from '@/lib/cyclus/invoer.schema';
import { celVanRij, celWoorden, type Stakeholdermatrix } from '@/lib/cyclus/stakeholders';
import { Cel } from '../../antwoord/lijsten';
import { RijCel, RijForm, useRij, useWaarden } from '../rijen';

/** The fields of a stakeholder in the order in which one thinks about somebody. */
const GROEPEN = [
  { naam: 'Wie is dit?', velden: ['soort', 'sleutelfiguur', 'rol'] },
  { naam: 'Wat vinden en willen zij?', velden: ['ideeen', 'belangtekst', 'verhouding'] },
  { naam: 'Wat brengen zij mee?', velden: ['meerwaarde', 'kennis', 'relaties'] },
  { naam: 'Kansen en risico’s', velden: ['kansen', 'risicos'] },
  { naam: 'Plaats in de twee matrices', velden: ['belang', 'invloed', 'belangen', 'betrouwbaar'] },
  { naam: 'Verbonden houden', velden: ['verbinding'] },
] as const;

const veldVan = (velden: readonly Kolom[], code: string): Kolom | undefined => velden.find((een) => een.code === code);

/** A filled cell in words, or nothing. */
function woorden(velden: readonly Kolom[], code: string, waarde: string): string | null {
  const veld = veldVan(velden, code);
  return veld && waarde ? celInWoorden(veld, waarde) : null;
}

/** One stakeholder: a line that says who it is, and behind it everything that is written down. */
export function Stakeholder({ vraagId, open = false, children }: { vraagId: string; open?: boolean; /** Buttons and the chain. */ children?: ReactNode }) {
  const { rij, cel: lees, mag } = useRij(vraagId);
  const velden = rij.invoer.soort === 'velden' ? rij.invoer.velden : [];
  const gevuld = velden.filter(({ code }) => lees(code).trim() !== '').length;
  const kort = [lees('soort') === 'intern' ? 'binnen' : lees('soort') === 'extern' ? 'buiten' : null, lees('rol').trim() || null].filter(Boolean).join(' · ');
  return (
    <details className="stakeholder" id={`vraag-${vraagId}`} open={open}>
      <summary>
        <span className="stakeholder-naam">{lees('sleutelfiguur') === 'ja' ? <span className="vakstip" role="img" aria-label="Sleutelfiguur: " /> : null}{rij.naam}</span>
        <span className="klein half stakeholder-kort">{kort || 'Nog niets ingevuld'}</span>
        <span className="klein half nw">{gevuld} van {velden.length}</span>
      </summary>
      <div className="stakeholder-lijf">
        {mag ? (
          <RijForm vraagId={vraagId}>
            {GROEPEN.map(({ naam, velden: codes }) => (
              <fieldset key={naam}><legend>{naam}</legend><div className="cellen" data-aantal={codes.length}>{codes.filter((code) => veldVan(velden, code)).map((code) => <RijCel key={code} vraagId={vraagId} code={code} />)}</div></fieldset>
            ))}
          </RijForm>
        ) : <dl className="antwoord-paren">{velden.map((veld) => <div key={veld.code}><dt>{veld.naam}</dt><dd>{woorden(velden, veld.code, lees(veld.code)) ?? <span className="zacht">niet ingevuld</span>}</dd></div>)}</dl>}
        {children}
      </div>
    </details>
  );
}

interface VerbondenProps {
  vraagId: string;
  matrices: readonly { matrix: Stakeholdermatrix; cellen: readonly { vraagId: string; tekst: string }[] }[];
}

/** How to keep one stakeholder connected, beside its places in the two matrices. */
export function Verbonden({ vraagId, matrices }: VerbondenProps) {
  const { rij, cel: lees, zetCel, mag } = useRij(vraagId);
  const velden = rij.invoer.soort === 'velden' ? rij.invoer.velden : [];
  const veld = veldVan(velden, 'verbinding');
  const plaatsen = matrices.map(({ matrix, cellen }) => {
    const hier = cellen.find((een) => { const vak = celVanRij(matrix, een.vraagId); return vak?.kolom === lees(matrix.kolomVeld) && vak.rij === lees(matrix.rijVeld); });
    return hier ? celWoorden(hier.tekst).titel : null;
  });
  return (
    <tr>
      <th scope="row">{lees('sleutelfiguur') === 'ja' ? <span className="vakstip" role="img" aria-label="Sleutelfiguur: " /> : null}{rij.naam}</th>
      <td data-kop="Aanpak">{plaatsen[0] ?? <span className="zacht">nog geen plek</span>}</td>
      <td data-kop="Naam in figuur 6">{plaatsen[1] ?? <span className="zacht">nog geen plek</span>}</td>
      <td className="antwoord">{mag && veld ? <Cel id={`verbonden-${vraagId}`} naam="verbinding" kolom={veld} waarde={lees('verbinding')} zet={(tekst) => zetCel('verbinding', tekst)} /> : lees('verbinding') || <span className="zacht">nog geen afspraak</span>}</td>
    </tr>
  );
}

/** How far the register is, in one line. */
export function Stand({ stakeholders, matrices }: { stakeholders: readonly string[]; matrices: readonly Stakeholdermatrix[] }) {
  const waarden = useWaarden();
  const van = (id: string) => waarden.get(id) ?? {};
  const sleutel = stakeholders.filter((id) => cel(van(id), 'sleutelfiguur') === 'ja').length;
  const los = stakeholders.filter((id) => matrices.some(({ kolomVeld, rijVeld }) => !cel(van(id), kolomVeld) || !cel(van(id), rijVeld))).length;
  const zonder = stakeholders.filter((id) => cel(van(id), 'verbinding').trim() === '').length;
  const delen = [
    `${stakeholders.length} ${stakeholders.length === 1 ? 'stakeholder' : 'stakeholders'}`, `${sleutel} ${sleutel === 1 ? 'sleutelfiguur' : 'sleutelfiguren'}`,
    los > 0 ? `${los} nog niet in beide matrices` : 'alle in beide matrices', zonder > 0 ? `${zonder} zonder afspraak` : 'met elk een afspraak',
  ];
  return <p className="klein half">{delen.join(' · ')}</p>;
}
