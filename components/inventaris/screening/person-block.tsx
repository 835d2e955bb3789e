import Link from 'next/link';
import { Avatar, initials } from '@/components/ui/avatar';
import { uitkomstNamen } from '@/lib/inventaris/diploma';
import { niveauKort } from '@/lib/inventaris/screening';
import type { Plek, ScreeningDiploma } from '@/lib/inventaris/screening-werkbank';

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** Who this diploma belongs to, and what this person teaches: the reason why it matters. */
export function PersonBlock({ diploma, dossierHref, schooljaar }: { diploma: ScreeningDiploma; dossierHref: string; schooljaar: string }) {
  const { medewerker, plekken } = diploma;
  return (
    <>
      <div className="screening-persoon">
        <Avatar text={initials(medewerker.naam)} />
        <p><b>{medewerker.naam}</b>{plekken[0]?.functie ? `, ${klein(plekken[0].functie)}` : ''}<br /><span className="zacht klein">{plekken.map(plekInWoorden).join(' en ')} · personeelsnr. {medewerker.personeelsnummer} · <Link href={dossierHref} prefetch={false}>Personeelsdossier</Link></span></p>
      </div>
      <Lessons diploma={diploma} schooljaar={schooljaar} />
    </>
  );
}

function Lessons({ diploma, schooljaar }: { diploma: ScreeningDiploma; schooljaar: string }) {
  const vakken = [...new Set(diploma.lessen.map((les) => les.vak))];
  const uren = diploma.plekken.reduce((som, plek) => som + plek.urenVwo, 0);
  return (
    <dl className="screening-lessen">
      <div><dt>Vak in {schooljaar}</dt><dd>{vakken.join(', ') || 'geen lessen bekend'}</dd></div>
      <div><dt>Geeft les in</dt><dd>{klassen(diploma.lessen) || 'niet bekend'}</dd></div>
      <div><dt>Vwo 4–6</dt><dd className="getal">{uren > 0 ? `${getal.format(uren)} uur per week` : 'geen uren'}</dd></div>
      <div><dt>Ander diploma</dt><dd>{anderDiploma(diploma.anderen)}</dd></div>
    </dl>
  );
}

/** 'hbo-bachelor (bevestigd)': the highest that is confirmed, else the newest; the others as a number. */
function anderDiploma(anderen: ScreeningDiploma['anderen']): string {
  const eerste = anderen.find((een) => een.uitkomst === 'bevestigd') ?? anderen[0];
  if (!eerste) return 'geen';
  return `${niveauKort(eerste.niveau)} (${uitkomstNamen[eerste.uitkomst]})${anderen.length > 1 ? ` en nog ${anderen.length - 1}` : ''}`;
}

/** 'vwo 5 en 6, havo 4'. */
function klassen(lessen: ScreeningDiploma['lessen']): string {
  const perSoort = new Map<string, Set<number>>();
  for (const { onderwijssoort, leerjaar } of lessen) perSoort.set(onderwijssoort, (perSoort.get(onderwijssoort) ?? new Set()).add(leerjaar));
  return [...perSoort].map(([soort, jaren]) => `${soort} ${opsomming([...jaren].sort((a, b) => a - b))}`).join(', ');
}

function opsomming(jaren: number[]): string {
  const laatste = jaren.at(-1);
  return jaren.length > 1 ? `${jaren.slice(0, -1).join(', ')} en ${laatste}` : String(laatste ?? '');
}

function plekInWoorden({ school, team, fte, schaal }: Plek): string {
  return [school, team ? `team ${klein(team)}` : '', `${getal.format(fte)} fte`, schaal].filter(Boolean).join(' · ');
}

function klein(tekst: string): string {
  return /^[A-Z][a-z]/.test(tekst) ? tekst.charAt(0).toLowerCase() + tekst.slice(1) : tekst;
}
