'use client';

import { IconButton } from '@/components/ui/icon-button';
import { ThemeIcon } from '@/components/ui/icons';
import { THEMA_COOKIE, type Thema } from './thema';

const JAAR = 60 * 60 * 24 * 365;

function huidig(): Thema {
  const gekozen = document.documentElement.dataset.theme;
  if (gekozen === 'licht' || gekozen === 'donker') return gekozen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'donker' : 'licht';
}

/** Switches between day and night edition and remembers the choice in a cookie that the server reads. */
export function ThemeSwitch() {
  function wissel() {
    const nieuw: Thema = huidig() === 'donker' ? 'licht' : 'donker';
    document.documentElement.dataset.theme = nieuw;
    document.cookie = `${THEMA_COOKIE}=${nieuw}; path=/; max-age=${JAAR}; samesite=lax`;
  }
  return <IconButton label="Wissel tussen dag en nacht" onClick={wissel}><ThemeIcon /></IconButton>;
}
