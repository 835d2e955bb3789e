import type { Choice } from '@/components/form/field';

export const SCHOLEN: Choice[] = [
  { value: 'terp', label: 'Lyceum De Terp' }, { value: 'vitus', label: 'Gymnasium Sint-Vitus' }, { value: 'baken', label: 'Het Baken' },
  { value: 'wierde', label: 'Wierdecollege' }, { value: 'haven', label: 'Noorderhaven' }, { value: 'stelling', label: 'De Stelling (gesloten)', disabled: true },
];

export const OPLEIDINGEN: Choice[] = [
  { value: 'nl', label: 'Nederlandse taal en cultuur', hint: 'wo-master' }, { value: 'sk', label: 'Scheikunde', hint: 'wo-master' }, { value: 'wi', label: 'Leraar wiskunde', hint: 'hbo-master' },
  { value: 'sen', label: 'Special Educational Needs', hint: 'hbo-master' }, { value: 'gs', label: 'Geschiedenis', hint: 'wo-master' },
];

export const UITKOMSTEN: Choice[] = [
  { value: 'bevestigd', label: 'Bevestigd', hint: 'Bewijs gezien en klopt.' }, { value: 'klopt-niet', label: 'Klopt niet', hint: 'Telt niet mee, met reden.' },
  { value: 'vraag', label: 'Vraag stellen' }, { value: 'geen-bewijs', label: 'Geen bewijs', disabled: true },
];
