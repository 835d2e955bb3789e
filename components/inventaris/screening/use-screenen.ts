'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition, type RefObject } from 'react';
import { isVasteUitkomst, keuzeUitleg, type Keuze, type Oordeel } from '@/lib/inventaris/screening';
import { registerOordeel } from '@/lib/inventaris/screening-register';
import type { ScreeningDiploma, WachtrijRegel, Werkbank } from '@/lib/inventaris/screening-werkbank';
import { actInWoorden, isOordeel, NietBewaard, plaatsVan, type Act, type ActenStroom } from './acten';
import { cijfersNu } from './stand';
import { useNotities } from './use-notities';
import { useTweedeBlik } from './use-tweede-blik';
import { useActen, useDiploma, useHuidige, useWerkstand } from './use-werkgang';

const BIJNA_LEEG = 5;
const NOTITIE_VEREIST = 'Schrijf bij nader onderzoek op wat u nog nodig hebt. Kies daarna opnieuw.';
const REDEN_VEREIST = 'Schrijf op waarom u het niet eens bent. Kies daarna opnieuw.';

/** What stands on the workbench now, and what can be done. `adres` is the machine door of this board. */
export function useScreenen(adres: string, werkbank: Werkbank) {
  const { stroom, stand } = useActen(adres);
  const { id, openen } = useHuidige(werkbank, stand);
  const { diploma, fout } = useDiploma(adres, werkbank, id);
  const notities = useNotities(id);
  const tweedeBlik = useTweedeBlik(id, diploma?.tweedeBlikVoor != null);
  useWerkstand(adres, werkbank.filter, id, stand);
  const [gezegd, setGezegd] = useState('');
  const kop = useRef<HTMLHeadingElement>(null);
  const verversen = useVerversen(werkbank, stroom);
  const regels = werkbank.wachtrij.regels;
  const plaats = regels.findIndex((regel) => regel.id === id);

  function naar(doel: string | null, zin = ''): void {
    openen(doel);
    setGezegd(zin);
    inBeeld(kop, doel);
  }

  function stap(richting: 1 | -1): boolean {
    const doel = plaats < 0 ? regels[0] : regels[plaats + richting];
    if (doel) naar(doel.id);
    else setGezegd(richting > 0 ? 'Dit is het laatste diploma in de lijst.' : 'Dit is het eerste diploma in de lijst.');
    return true;
  }

  function kiezen(keuze: Keuze | Oordeel): boolean {
    if (!diploma) {
      setGezegd('Dit diploma wordt nog geladen.');
      return true;
    }
    const notitie = notities.tekst.trim();
    const bezwaar = bezwaarTegen(diploma, keuze);
    if (keuze === 'nader-onderzoek' && notitie === '') notities.vragen(NOTITIE_VEREIST);
    else if (keuze === 'oneens' && notitie === '') notities.vragen(REDEN_VEREIST);
    else if (bezwaar) setGezegd(bezwaar);
    else {
      const act = actVan(diploma, { keuze, notitie, tweedeBlik: tweedeBlik.aan, schoolId: regels[plaats]?.schoolId, werkbank });
      void stroom.doen(act).then(() => verversen(act));
      naar(volgendeNa(regels, plaats, stand.acten, diploma.id), `${act.naam}: ${actInWoorden(act)}.`);
    }
    return true;
  }

  const { terugzettend, ongedaan, herstelFout, foutGelezen } = useOngedaan(stroom, (act) => {
    notities.terugzetten(act.diplomaId, act.notitie);
    verversen(act, !regels.some((regel) => regel.id === act.diplomaId));
    naar(act.diplomaId, `Ongedaan gemaakt: ${act.naam} staat weer open.`);
  }, verversen);

  return {
    id, plaats, kop, stand, stroom, diploma, fout, notities, tweedeBlik, gezegd, terugzettend, herstelFout, foutGelezen, naar, stap, kiezen, ongedaan, verversen,
    volgende: id === null ? null : volgendeNa(regels, plaats, stand.acten, id),
    cijfers: cijfersNu(werkbank, stand.bewaard),
  };
}

type Geraakt = Pick<Act, 'diplomaId' | 'medewerkerId'>;

/** After an act: forget what it changed, and read on when the loaded part of the queue runs out. */
function useVerversen(werkbank: Werkbank, stroom: ActenStroom): (act: Geraakt, altijd?: boolean) => void {
  const router = useRouter();
  const client = useQueryClient();
  return (act, altijd = false) => {
    void client.invalidateQueries({ predicate: (vraag) => raaktDiploma(vraag.state.data, act) });
    const { regels, totaal } = werkbank.wachtrij;
    const gedaan = new Set(stroom.lezen().acten.map((een) => een.diplomaId));
    const over = regels.filter((regel) => !gedaan.has(regel.id)).length;
    if (altijd || (over < BIJNA_LEEG && totaal > regels.length)) router.refresh();
  };
}

/** The diploma itself and the others of the same person: their history and effect changed. */
function raaktDiploma(data: unknown, act: Geraakt): boolean {
  const diploma = data as { id?: string; medewerker?: { id: string } } | undefined;
  return diploma?.id === act.diplomaId || diploma?.medewerker?.id === act.medewerkerId;
}

/** Takes acts back. One that can no longer be taken back is let go, with the reason on the screen. */
function useOngedaan(stroom: ActenStroom, klaar: (act: Act) => void, verversen: (act: Geraakt, altijd: boolean) => void) {
  const [terugzettend, terugzetten] = useTransition();
  const [herstelFout, setHerstelFout] = useState('');
  function ongedaan(diplomaId?: string): boolean {
    const act = diplomaId === undefined ? stroom.lezen().acten.at(-1) : stroom.lezen().acten.find((een) => een.diplomaId === diplomaId);
    if (terugzettend || !act) return true;
    setHerstelFout('');
    terugzetten(async () => {
      try {
        const terug = await stroom.herstellen(act.diplomaId);
        if (terug) klaar(terug);
      } catch (fout) {
        setHerstelFout(`${act.naam}: ${fout instanceof Error ? fout.message : 'er ging iets mis.'}`);
        if (!(fout instanceof NietBewaard) || !fout.conflict) return;
        stroom.vergeten(act.diplomaId);
        verversen(act, true);
      }
    });
    return true;
  }
  return { terugzettend, ongedaan, herstelFout, foutGelezen: () => setHerstelFout('') };
}

/** Why this choice cannot be made for this diploma; empty when it can. */
function bezwaarTegen(diploma: ScreeningDiploma, keuze: Keuze | Oordeel): string {
  const kijktMee = diploma.wacht !== null && !diploma.wacht.doorMij;
  if (isOordeel(keuze)) return kijktMee ? '' : 'Dit diploma wacht niet op uw tweede blik.';
  if (kijktMee) return 'Dit diploma vraagt om een tweede blik: kies of u het eens bent.';
  const register = registerOordeel(diploma);
  return keuze === 'register' && !register.kan ? register.uitleg : '';
}

interface Gekozen {
  keuze: Keuze | Oordeel;
  notitie: string;
  tweedeBlik: boolean;
  schoolId: string | undefined;
  werkbank: Werkbank;
}

function actVan(diploma: ScreeningDiploma, { keuze, notitie, tweedeBlik, schoolId, werkbank: { campagne, filter } }: Gekozen): Omit<Act, 'sleutel' | 'staat'> {
  const { medewerker, geschiedenis, plekken, wacht, uitkomst } = diploma;
  // In a campaign a diploma that was seen too long ago is counted as still to do.
  const teDoen = campagne !== null && filter.tab === 'te-doen';
  return {
    diplomaId: diploma.id, medewerkerId: medewerker.id, naam: medewerker.naam, schoolId: schoolId ?? plekken[0]?.schoolId ?? '',
    keuze, notitie, tweedeBlik: tweedeBlik && !isOordeel(keuze) && isVasteUitkomst(keuzeUitleg(keuze).uitkomst), campagne: campagne?.id ?? null,
    van: teDoen ? 'teDoen' : plaatsVan({ uitkomst, wacht: wacht !== null }), laatste: geschiedenis[0]?.id ?? '', versie: diploma.versie,
  };
}

/** The next diploma that nobody decided on yet: first those below, then from the top; null when there is none. */
function volgendeNa(regels: readonly WachtrijRegel[], plaats: number, acten: readonly Act[], klaar: string): string | null {
  const gedaan = new Set([...acten.map((act) => act.diplomaId), klaar]);
  return [...regels.slice(plaats + 1), ...regels.slice(0, Math.max(0, plaats))].find((regel) => !gedaan.has(regel.id))?.id ?? null;
}

/**
 * Brings the diploma into view. The heading is the same element for every diploma, so it can take the focus before its
 * text changes; who walks through the queue stays in the queue.
 */
function inBeeld(kop: RefObject<HTMLHeadingElement | null>, doel: string | null): void {
  const regel = document.querySelector(`[data-regel="${doel ?? ''}"]`);
  regel?.scrollIntoView({ block: 'nearest' });
  const inWachtrij = document.activeElement?.closest('.wachtrij') ? regel?.querySelector('a') : null;
  (inWachtrij ?? kop.current)?.focus({ preventScroll: true });
  if (!inWachtrij && kop.current && kop.current.getBoundingClientRect().top < 0) kop.current.scrollIntoView({ block: 'start' });
}
