'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition, type RefObject } from 'react';
import { isVanVoorRegister, keuzeUitleg, uitkomstInWoorden, type Keuze } from '@/lib/inventaris/screening';
import type { ScreeningDiploma, WachtrijRegel, Werkbank } from '@/lib/inventaris/screening-werkbank';
import type { Act, ActenStroom } from './acten';
import { cijfersNu } from './stand';
import { useNotities } from './use-notities';
import { useActen, useDiploma, useHuidige } from './use-werkgang';

const BIJNA_LEEG = 5;
const NOTITIE_VEREIST = 'Schrijf bij nader onderzoek op wat u nog nodig hebt. Kies daarna opnieuw.';

/** What stands on the workbench now, and what can be done. `adres` is the machine door of this board. */
export function useScreenen(adres: string, werkbank: Werkbank) {
  const { stroom, stand } = useActen(adres);
  const { id, openen } = useHuidige(werkbank, stand);
  const { diploma, fout } = useDiploma(adres, werkbank, id);
  const notities = useNotities(id);
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

  function kiezen(keuze: Keuze): boolean {
    if (!diploma) return false;
    const notitie = notities.tekst.trim();
    if (keuze === 'nader-onderzoek' && notitie === '') notities.vragen(NOTITIE_VEREIST);
    else if (keuze === 'register' && isVanVoorRegister(diploma)) setGezegd('Kan niet: dit diploma is van vóór 1996 en staat niet in het diplomaregister.');
    else {
      const act = actVan(diploma, regels[plaats], keuze, notitie);
      void stroom.doen(act).then(() => verversen(act));
      naar(volgendeNa(regels, plaats, stand.acten, diploma.id), `${act.naam}: ${uitkomstInWoorden(keuzeUitleg(keuze).uitkomst)}.`);
    }
    return true;
  }

  const { terugzettend, ongedaan } = useOngedaan(stroom, (act) => {
    notities.terugzetten(act.diplomaId, act.notitie);
    verversen(act, !regels.some((regel) => regel.id === act.diplomaId));
    naar(act.diplomaId, `Ongedaan gemaakt: ${act.naam} staat weer open.`);
  }, setGezegd);

  return {
    id, plaats, kop, stand, stroom, diploma, fout, notities, gezegd, terugzettend, naar, stap, kiezen, ongedaan, verversen,
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

function useOngedaan(stroom: ActenStroom, klaar: (act: Act) => void, zeg: (zin: string) => void) {
  const [terugzettend, terugzetten] = useTransition();
  function ongedaan(diplomaId?: string): boolean {
    if (terugzettend || stroom.lezen().acten.length === 0) return true;
    terugzetten(async () => {
      try {
        const act = await stroom.herstellen(diplomaId);
        if (act) klaar(act);
      } catch (fout) {
        zeg(`Niet ongedaan gemaakt. ${fout instanceof Error ? fout.message : ''}`);
      }
    });
    return true;
  }
  return { terugzettend, ongedaan };
}

function actVan(diploma: ScreeningDiploma, regel: WachtrijRegel | undefined, keuze: Keuze, notitie: string): Omit<Act, 'sleutel' | 'staat'> {
  const { medewerker, geschiedenis, plekken } = diploma;
  return {
    diplomaId: diploma.id, medewerkerId: medewerker.id, naam: medewerker.naam, schoolId: regel?.schoolId ?? plekken[0]?.schoolId ?? '',
    keuze, notitie, van: diploma.uitkomst, laatste: geschiedenis[0]?.id ?? '', versie: diploma.versie,
  };
}

/** The next diploma that nobody decided on yet: first those below, then from the top; null when there is none. */
function volgendeNa(regels: readonly WachtrijRegel[], plaats: number, acten: readonly Act[], klaar: string): string | null {
  const gedaan = new Set([...acten.map((act) => act.diplomaId), klaar]);
  return [...regels.slice(plaats + 1), ...regels.slice(0, Math.max(0, plaats))].find((regel) => !gedaan.has(regel.id))?.id ?? null;
}

/** The heading is the same element for every diploma, so it can take the focus before its text changes. */
function inBeeld(kop: RefObject<HTMLHeadingElement | null>, doel: string | null): void {
  kop.current?.focus({ preventScroll: true });
  if (kop.current && kop.current.getBoundingClientRect().top < 0) kop.current.scrollIntoView({ block: 'start' });
  document.querySelector(`[data-regel="${doel ?? ''}"]`)?.scrollIntoView({ block: 'nearest' });
}
