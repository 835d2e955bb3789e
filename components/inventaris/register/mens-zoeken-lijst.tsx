'use client';

import { useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { RegisterRij } from '@/lib/inventaris/register';

const MEESTE = 8;
const STILTE_MS = 180;

interface MensZoekenLijstProps {
  registerHref: string;
  apiHref: string;
  /** What was typed before this part came in. */
  begin: () => string;
}

// The plain field that stood here had the focus; this one takes it over, once.
function cursorErin(veld: HTMLInputElement | null) {
  veld?.focus();
}

/** Search field with suggestions; choosing one opens the file. */
export default function MensZoekenLijst({ registerHref, apiHref, begin }: MensZoekenLijstProps) {
  const [gevonden, setGevonden] = useState<RegisterRij[]>([]);
  const [tekst, setTekst] = useState(begin);
  const lopend = useRef<AbortController>(undefined);
  const wachten = useRef<ReturnType<typeof setTimeout>>(undefined);

  function zoeken(nieuw: string) {
    setTekst(nieuw);
    clearTimeout(wachten.current);
    lopend.current?.abort();
    if (nieuw.trim().length < 2) setGevonden([]);
    else wachten.current = setTimeout(() => void ophalen(nieuw), STILTE_MS);
  }

  async function ophalen(zoek: string) {
    const { signal } = (lopend.current = new AbortController());
    try {
      const antwoord = await fetch(`${apiHref}?${new URLSearchParams({ zoek, categorie: 'alle' })}`, { signal });
      if (antwoord.ok) setGevonden(((await antwoord.json()) as { rijen: RegisterRij[] }).rijen.slice(0, MEESTE));
    } catch {
      // Newer typing or a lost connection: Enter still searches in the register.
    }
  }

  return (
    <ComboBox
      aria-label="Zoek een medewerker" name="zoek" allowsCustomValue formValue="text" menuTrigger="input" items={gevonden} inputValue={tekst} onInputChange={zoeken} allowsEmptyCollection={tekst.trim().length >= 2}
      className="contents"
    >
      <Input ref={cursorErin} placeholder="Zoek een medewerker" />
      <Popover className="menu" offset={8}>
        <ListBox<RegisterRij> items={gevonden} renderEmptyState={() => <p className="menu-leeg">Niemand gevonden. Enter zoekt in het register.</p>}>
          {({ id, naam, personeelsnummer, school, functie }) => (
            <ListBoxItem id={id} textValue={naam} href={`${registerHref}/medewerkers/${id}`} className="menu-item">
              <Text slot="label">{naam}</Text>
              <Text slot="description">{[functie, school, personeelsnummer].filter(Boolean).join(' · ')}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
