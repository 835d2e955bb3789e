'use client';

import Link from 'next/link';
import { startTransition, useActionState, useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { LEEG, type FormState } from '@/lib/form-state';
import { GEEN_WOORDEN, vraagAnker, type Antwoord, type Fasevraag, type Waarde } from '@/lib/cyclus/antwoord';
import { getypteWaarde } from '@/lib/cyclus/antwoord-velden';
import { Bewaarder, type Bewaarstand } from '@/lib/cyclus/bewaarder';
import { gaNaar } from './blok';
import { BewijsVelden } from './lijsten';
import { Gezichten, opsomming, useKamer } from './schrijfkamer';
import { Soortveld } from './soorten';

export type AntwoordActie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface AntwoordVeldProps {
  vraag: Pick<Fasevraag, 'id' | 'invoer'>;
  /** The question in plain words, for who hears the fields by themselves. */
  titel: string;
  antwoord: Antwoord;
  /** The same door for who has no script. */
  inleveren: AntwoordActie;
  sleutel: string;
  /** Next question on the page; null at the last. */
  volgende: string | null;
}

/** The fields of one question, kept while somebody types, with how that stands. */
export function AntwoordVeld({ vraag, titel, antwoord, inleveren, sleutel, volgende }: AntwoordVeldProps) {
  const kamer = useKamer();
  const [formulier, versturen] = useActionState(inleveren, LEEG);
  // Refused, and the page was made anew: what was typed stands in the field again, on the version it was typed on.
  const terug = formulier.status === 'fout' ? formulier.waarden : undefined;
  const [bewaarder] = useState(() => new Bewaarder(antwoord, { zenden: (lichaam) => kamer.zenden(vraag.id, lichaam), nieuweSleutel: () => crypto.randomUUID() }, terug && getypteWaarde(vraag.invoer, terug)));
  const stand = useSyncExternalStore(bewaarder.volgen, bewaarder.huidig, bewaarder.huidig);
  const { aanmelden } = kamer;
  useEffect(() => aanmelden(vraag.id, bewaarder), [aanmelden, vraag.id, bewaarder]);
  // The page was looked at again: what others wrote meanwhile comes in.
  useEffect(() => bewaarder.binnen(antwoord), [bewaarder, antwoord]);
  const id = `antwoord-${vraag.id}`;
  const zet = (waarde: Waarde) => bewaarder.wijzig(waarde);
  const fout = stand.staat === 'fout' || formulier.status === 'fout';
  return (
    <form
      action={versturen} className="antwoord" aria-label={titel} noValidate
      onSubmit={(gebeurtenis) => { gebeurtenis.preventDefault(); startTransition(() => { void bewaarder.nu(); }); }}
    >
      <Verborgen velden={{ sleutel, vraagId: vraag.id, cyclusId: kamer.cyclusId, thema: kamer.thema, editie: kamer.editie, stem: kamer.stem, versie: terug?.versie ?? stand.versie }} />
      <Soortveld id={id} invoer={vraag.invoer} waarde={stand.waarde} zet={zet} titel={titel} ruw={terug?.getal} fout={fout} beschreven={`${id}-staat`} />
      <BewijsVelden id={id} bewijs={stand.waarde.bewijs ?? []} zet={(bewijs) => zet({ ...stand.waarde, bewijs })} />
      <Staatregel id={`${id}-staat`} stand={stand} vraagId={vraag.id} formulier={formulier} opnieuw={() => void bewaarder.nu()} />
      {stand.botsing ? <Botsing stand={stand} vraagId={vraag.id} /> : null}
      <div className="antwoord-knoppen">
        {vraag.invoer.soort === 'oordeel' ? null : (['weet-niet', 'nvt'] as const).map((geen) => (
          <label key={geen} className="knop klein-knop"><input type="checkbox" name="geen" value={geen} checked={stand.waarde.geen === geen} onChange={(klik) => { const { geen: _oud, ...rest } = stand.waarde; zet(klik.target.checked ? { ...rest, geen } : rest); }} /> {GEEN_WOORDEN[geen]}</label>
        ))}
        <noscript><Button type="submit" variant="hoofd" size="klein">Bewaar dit antwoord</Button></noscript>
        {stand.status === 'klaar'
          ? <Button size="klein" variant="stil" onClick={() => bewaarder.markeer('concept')}>Toch niet klaar</Button>
          : <Button size="klein" onClick={() => klaar(bewaarder, volgende)}>{volgende === null ? 'Klaar' : 'Klaar, volgende vraag'}</Button>}
      </div>
    </form>
  );
}

function klaar(bewaarder: Bewaarder, volgende: string | null): void {
  bewaarder.markeer('klaar');
  if (volgende !== null) gaNaar(vraagAnker(volgende), true);
}

/** Fields that the form sends along without showing them. */
export function Verborgen({ velden }: { velden: Record<string, string | number> }) {
  return <>{Object.entries(velden).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}</>;
}

const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long' });

/** 'om 14:02', or with the day when it was not today. */
function moment(op: string): string {
  const toen = new Date(op);
  return dag.format(toen) === dag.format(new Date()) ? `om ${tijd.format(toen)}` : `op ${dag.format(toen)} om ${tijd.format(toen)}`;
}

function staatZin({ staat, op, versie, status }: Bewaarstand): string {
  if (staat === 'typt' || staat === 'bezig') return 'Bewaren…';
  if (staat === 'wacht') return 'Niet bewaard, wij proberen het opnieuw. Uw tekst staat nog in het veld.';
  if (staat === 'botsing') return 'Uw tekst is bewaard naast die van een ander.';
  if (op === null || versie === 0) return 'Wat u typt, wordt vanzelf bewaard.';
  return `Bewaard ${moment(op)}${status === 'klaar' ? ', klaar' : ''}`;
}

/** How keeping this stands, with who else is in it. */
export function Staatregel({ id, stand, vraagId, formulier, opnieuw }: { id: string; stand: Bewaarstand; vraagId: string; formulier: FormState; opnieuw: () => void }) {
  const { basis, mensen, ik } = useKamer();
  const mee = mensen.filter(({ wie, plekken }) => wie !== ik && plekken.includes(vraagId));
  const geweigerd = formulier.status === 'fout' && stand.staat === 'rust';
  const zin = stand.zin ?? (formulier.status === 'fout' ? (formulier.melding ?? null) : null);
  return (
    <div className="bewaard">
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- only after a refusal, where the page begins at the top again */}
      <span id={id} className="staat" data-staat={geweigerd ? 'fout' : stand.staat} role={stand.staat === 'wacht' || stand.staat === 'fout' || geweigerd ? 'alert' : undefined} tabIndex={geweigerd ? -1 : undefined} autoFocus={geweigerd} suppressHydrationWarning>
        {stand.staat === 'fout' || zin ? <>{zin ?? 'Niet bewaard.'} <button type="button" className="wis" onClick={opnieuw}>Probeer opnieuw</button></> : <><Merk staat={stand.staat} vol={stand.versie > 0} />{staatZin(stand)}</>}
      </span>
      {stand.versie > 0 ? <Link href={`${basis}/vraag/${vraagId}`} prefetch={false}>{stand.versie === 1 ? '1 versie' : `${stand.versie} versies`}</Link> : null}
      {stand.vanAnder ? <span>{stand.vanAnder} wijzigde dit zojuist</span> : null}
      {mee.length > 0 ? <span className="aanwezig"><Gezichten mensen={mee} /><span><b>{opsomming(mee)}</b> {mee.length === 1 ? 'is' : 'zijn'} ook bij deze vraag</span></span> : null}
    </div>
  );
}

/** Filled is kept, hatched is on its way, outlined is not yet. */
function Merk({ staat, vol }: { staat: Bewaarstand['staat']; vol: boolean }) {
  const onderweg = staat === 'typt' || staat === 'bezig';
  return <svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="5" className={staat === 'wacht' ? 'merk-wacht' : vol && !onderweg ? 'merk-vol' : 'merk-open'} /></svg>;
}

/** Somebody was first: both texts are kept, and here is the way to them. */
export function Botsing({ stand, vraagId }: { stand: Bewaarstand; vraagId: string }) {
  const { basis } = useKamer();
  const huidig = stand.botsing?.huidig;
  return (
    <div className="botsing" role="alert">
      <p><b>{huidig?.door ?? 'Iemand anders'} was net eerder.</b> {huidig?.op ? `Sinds ${tijd.format(new Date(huidig.op))} staat er een andere tekst.` : ''} Uw tekst is ook bewaard; er is niets overschreven.</p>
      {huidig?.waarde.tekst ? <blockquote>{huidig.waarde.tekst.length > 280 ? `${huidig.waarde.tekst.slice(0, 280)}…` : huidig.waarde.tekst}</blockquote> : null}
      <p><Link href={`${basis}/vraag/${vraagId}#samenvoegen`} prefetch={false} className="knop klein-knop">Leg de twee naast elkaar</Link></p>
    </div>
  );
}
