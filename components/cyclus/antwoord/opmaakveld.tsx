'use client';

import { lazy, Suspense, useRef, useState } from 'react';

// Reading formatted text takes more code than typing it: it comes when somebody asks for the example.
const Markdown = lazy(async () => ({ default: (await import('@/components/ui/markdown/markdown')).Markdown }));

interface OpmaakveldProps { id: string; naam: string; label: string; verbergLabel?: boolean; waarde: string; zet: (tekst: string) => void; fout?: boolean; beschreven?: string | undefined; regels?: number; voorbeeld?: string | undefined }

/** Text with light formatting: what is typed is what is kept, with marks that are shown as bold, list or link. */
export function Opmaakveld({ id, naam, label, verbergLabel = false, waarde, zet, fout = false, beschreven, regels = 3 }: OpmaakveldProps) {
  const vak = useRef<HTMLTextAreaElement>(null);
  const [bekijk, zetBekijk] = useState(false);
  const opmaak = (maak: (keuze: string) => { tekst: string; van: number; tot: number }) => {
    const veld = vak.current;
    if (!veld) return;
    const { selectionStart: begin, selectionEnd: eind, value } = veld;
    const { tekst, van, tot } = maak(value.slice(begin, eind));
    zet(value.slice(0, begin) + tekst + value.slice(eind));
    requestAnimationFrame(() => { veld.focus(); veld.setSelectionRange(begin + van, begin + tot); });
  };
  return (
    <div className="opmaak">
      <label htmlFor={id} className={verbergLabel ? 'alleen-voorlezen' : undefined}>{label}</label>
      <textarea ref={vak} id={id} name={naam} className="veld" rows={regels} value={waarde} onChange={(typ) => zet(typ.target.value)} aria-invalid={fout || undefined} aria-describedby={beschreven} />
      <div className="opmaakbalk" role="group" aria-label={`Opmaak van: ${label}`}>
        <button type="button" onClick={() => opmaak(vet)}><b>B</b><span className="alleen-voorlezen">Vet</span></button>
        <button type="button" onClick={() => opmaak(lijst)}>Lijst</button>
        <button type="button" onClick={() => opmaak(link)}>Link</button>
        <button type="button" aria-pressed={bekijk} onClick={() => zetBekijk(!bekijk)}>Voorbeeld</button>
      </div>
      {bekijk ? <div className="opmaak-voorbeeld" aria-label="Zo ziet het eruit" role="region"><Suspense fallback={<p className="klein half">Even laden…</p>}><Markdown tekst={waarde} antwoord /></Suspense></div> : null}
    </div>
  );
}

const vet = (keuze: string) => (keuze === '' ? { tekst: '**vet**', van: 2, tot: 5 } : { tekst: `**${keuze}**`, van: 2, tot: 2 + keuze.length });
const link = (keuze: string) => { const woord = keuze || 'tekst'; return { tekst: `[${woord}](https://)`, van: woord.length + 3, tot: woord.length + 11 }; };
function lijst(keuze: string) {
  const tekst = keuze === '' ? '\n- ' : keuze.split('\n').map((regel) => `- ${regel}`).join('\n');
  return { tekst, van: tekst.length, tot: tekst.length };
}
