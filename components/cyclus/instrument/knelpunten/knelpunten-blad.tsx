'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/button';
import { KeyLine } from '@/components/ui/kbd';
import { Progress } from '@/components/ui/progress';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import type { Beoordeling } from '@/lib/cyclus/instrument';
import { gewichtVan, hoortBij, knelpuntstand, opGewicht, telling, type Knelpuntfilter } from '@/lib/cyclus/knelpunten';
import type { FormState } from '@/lib/form-state';
import { useWaarden } from '../rijen';
import { KnelpuntRij, type KnelpuntRijProps, type Kop } from './knelpunt-rij';

export type Volgorde = 'gids' | 'gewicht';

interface KnelpuntenBladProps {
  /** In the order of the guide, own ones last. */
  rijen: readonly { vraagId: string; nr: string; hulp: string | null }[];
  koppen: readonly Kop[];
  beoordelingen: readonly Beoordeling[];
  beoordelen: ((vorige: FormState, data: FormData) => Promise<FormState>) | null;
  /** Per row: the talk, the chain, what changes an own row. */
  onder: Readonly<Record<string, KnelpuntRijProps['onder']>>;
  begin: { volgorde: Volgorde; toon: Knelpuntfilter };
}

const FILTERWOORDEN: Record<Knelpuntfilter, string> = { alles: 'Alles', speelt: 'Speelt bij ons', intern: 'In de school', extern: 'Buiten de school' };

/** The checklist: once quickly along everything, then what plays, in the order of the guide or the heaviest first. */
export function KnelpuntenBlad({ rijen, koppen, beoordelingen, beoordelen, onder, begin }: KnelpuntenBladProps) {
  const waarden = useWaarden();
  const waardeVan = ({ vraagId }: { vraagId: string }) => waarden.get(vraagId) ?? {};
  const [stand, zetStand] = useState(begin);
  const lijst = (kies: typeof begin) => (kies.volgorde === 'gewicht' ? opGewicht(rijen, waardeVan) : rijen).filter((rij) => hoortBij(kies.toon, waardeVan(rij))).map(({ vraagId }) => vraagId);
  // The list as it was when somebody last chose: a row does not run away from under the hand that changes it.
  const [getoond, zetGetoond] = useState(() => lijst(begin));
  const plek = usePlek(getoond);
  const kies = (deel: Partial<typeof begin>) => {
    const nieuw = { ...stand, ...deel };
    plek.onthoud();
    zetStand(nieuw);
    zetGetoond(lijst(nieuw));
    history.replaceState(null, '', adres(nieuw));
  };
  const bekend = new Set(rijen.map(({ vraagId }) => vraagId));
  const nieuwe = stand.toon === 'alles' ? rijen.map(({ vraagId }) => vraagId).filter((id) => !getoond.includes(id)) : [];
  const ids = [...getoond.filter((id) => bekend.has(id)), ...nieuwe];
  const vers = lijst(stand).join();
  return (
    <>
      <Overzicht rijen={rijen} mag={beoordelen !== null} alles={() => kies({ toon: 'alles' })} />
      <div className="knelpunt-balk">
        <Groep naam="Volgorde" keuzes={[['gids', 'Van de handreiking'], ['gewicht', 'Zwaarste eerst']]} gekozen={stand.volgorde} kies={(volgorde) => kies({ volgorde })} />
        <Groep naam="Toon" keuzes={Object.entries(FILTERWOORDEN) as [Knelpuntfilter, string][]} gekozen={stand.toon} kies={(toon) => kies({ toon })} />
        <noscript><a href="?volgorde=gewicht">Zwaarste eerst</a> <a href="?">Van de handreiking</a></noscript>
        <span role="status" className="klein">{vers === ids.join() ? '' : <>De lijst is veranderd. <button type="button" className="wis" onClick={() => kies({})}>Zet haar weer op volgorde</button></>}</span>
      </div>
      {beoordelen ? <KeyLine keys={[{ keys: ['J', 'D', 'N', 'W'], does: 'ja, deels, nee, weet ik niet, en door naar het volgende' }]} /> : null}
      {ids.length === 0 ? <p className="half">{stand.toon === 'speelt' ? 'Nog geen knelpunt speelt bij u. Loop eerst de hele lijst langs.' : 'Hier valt nu geen knelpunt onder. Kies bij een knelpunt dat speelt waar het ligt.'}</p> : null}
      <h2 className="alleen-voorlezen">De knelpunten</h2>
      <ol className="knelpunten" onFocus={plek.bij}>
        {ids.flatMap((id) => { const rij = rijen.find(({ vraagId }) => vraagId === id); const bij = onder[id]; return rij && bij ? [<KnelpuntRij key={id} {...rij} koppen={koppen} beoordelingen={beoordelingen.filter(({ vraagId }) => vraagId === id)} beoordelen={beoordelen} onder={bij} />] : []; })}
      </ol>
    </>
  );
}

function adres({ volgorde, toon }: { volgorde: Volgorde; toon: Knelpuntfilter }): string {
  const vraag = new URLSearchParams({ ...(volgorde === 'gewicht' ? { volgorde } : {}), ...(toon === 'alles' ? {} : { toon }) }).toString();
  return `${location.pathname}${vraag === '' ? '' : `?${vraag}`}`;
}

/** Keeps the row that somebody works in at the same height of the window when the list is put in another order. */
function usePlek(getoond: readonly string[]): { bij: (focus: { target: Element }) => void; onthoud: () => void } {
  const laatste = useRef<string | null>(null);
  const hoogte = useRef<{ id: string; top: number } | null>(null);
  useLayoutEffect(() => {
    const element = hoogte.current && document.getElementById(hoogte.current.id);
    if (element && hoogte.current) scrollBy({ top: element.getBoundingClientRect().top - hoogte.current.top, behavior: 'instant' });
    hoogte.current = null;
  }, [getoond]);
  return {
    bij: ({ target }) => { laatste.current = target.closest('li.knelpunt')?.id ?? null; },
    onthoud: () => {
      const element = laatste.current === null ? null : document.getElementById(laatste.current);
      const vak = element?.getBoundingClientRect();
      hoogte.current = element && vak && vak.bottom > 0 && vak.top < innerHeight ? { id: element.id, top: vak.top } : null;
    },
  };
}

function Groep<W extends string>({ naam, keuzes, gekozen, kies }: { naam: string; keuzes: readonly (readonly [W, string])[]; gekozen: W; kies: (waarde: W) => void }) {
  return (
    <fieldset className="keus">
      <legend className="alleen-voorlezen">{naam}</legend>
      {keuzes.map(([waarde, tekst]) => <label key={waarde}><input type="radio" name={`knelpunt-${naam.toLowerCase()}`} checked={gekozen === waarde} onChange={() => kies(waarde)} />{tekst}</label>)}
    </fieldset>
  );
}

/** How far it is, and the next thing to do. */
function Overzicht({ rijen, mag, alles }: { rijen: KnelpuntenBladProps['rijen']; mag: boolean; /** Shows every row. */ alles: () => void }) {
  const waarden = useWaarden();
  const waarde = (id: string) => waarden.get(id) ?? {};
  const stand = telling(rijen.map(({ vraagId }) => waarde(vraagId)));
  const open = rijen.find(({ vraagId }) => knelpuntstand(waarde(vraagId)) === 'open');
  const ongewogen = rijen.find(({ vraagId }) => knelpuntstand(waarde(vraagId)) === 'speelt' && gewichtVan(waarde(vraagId)) === null);
  const delen = [`${stand.speelt} ${stand.speelt === 1 ? 'speelt' : 'spelen'} bij u`, `${stand.nee} niet`, ...(stand.weetNiet > 0 ? [`van ${stand.weetNiet} weet u het nog niet`] : [])];
  return (
    <div className="knelpunt-overzicht">
      <Progress label="Langsgelopen" value={rijen.length - stand.open} max={rijen.length} />
      <p>{rijen.length === stand.open ? 'Nog niets gekozen. Eén tik per knelpunt is genoeg; uitwerken komt daarna.' : `${delen.join(', ')}.`}{stand.speelt > 0 ? ` ${stand.gewogen} van ${stand.speelt} ${stand.speelt === 1 ? 'heeft' : 'hebben'} een gewicht.` : ''}</p>
      {mag && open ? <Button size="klein" onClick={() => naar(open.vraagId, alles, '.knelpunt-kop input[type="radio"]')}>{rijen.length === stand.open ? 'Begin bij het eerste' : `Ga verder bij ${open.nr}`}</Button>
        : mag && ongewogen ? <Button size="klein" onClick={() => naar(ongewogen.vraagId, alles, 'details.knelpunt-uit input')}>Weeg knelpunt {ongewogen.nr}</Button>
          : stand.speelt > 0 ? <a href="#gewicht" className="knop klein-knop">Bekijk wat het zwaarst weegt</a> : null}
    </div>
  );
}

function naar(vraagId: string, alles: () => void, wat: string): void {
  if (!document.getElementById(vraagAnker(vraagId))) flushSync(alles);
  const rij = document.getElementById(vraagAnker(vraagId));
  const veld = rij?.querySelector<HTMLElement>(wat);
  const vouw = veld?.closest('details');
  if (vouw) vouw.open = true;
  rij?.scrollIntoView({ block: 'center' });
  veld?.focus({ preventScroll: true });
}
