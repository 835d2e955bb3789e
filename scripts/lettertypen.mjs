// Makes the small font files in app/lettertypen from the full ones on npm: `node scripts/lettertypen.mjs`.
// Run it again only when a font or the set of characters changes; the result is committed.
//
// A first visit of a list of people may cost 60 KB of type. Kerning over two axes is what weighs most, so Instrument Sans keeps weight and
// width, while Newsreader is cut at one weight for titles plus a handful of light figures for the large numbers.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const bron = new URL('../node_modules/@fontsource-variable/', import.meta.url);
const doel = new URL('../app/lettertypen/', import.meta.url);
const MAXIMUM = 60 * 1024;

const reeks = (van, tot) => Array.from({ length: tot - van + 1 }, (_, i) => String.fromCodePoint(van + i)).join('');

// Everything that Dutch screens show.
const basis = reeks(0x20, 0x7e) + '\u00a0°·×ÉÖÜàáâäçèéêëíîïñóôöøùúûü\u2011–‘’“”„•…€−≤≥→←';
// Newsreader sets titles: no brackets, arrows and signs of comparison there.
const titels = [...basis].filter((teken) => !'×[]{}\\^`|~<>#$*_=≤≥→←'.includes(teken)).join('');
// The rest is only fetched by a page that shows such a character (unicode-range in app/lettertypen.ts): the other Western
// letters, the few from Turkish, Polish and Croatian names that nearly every list of people has, and all others.
const westers = [...reeks(0xa1, 0xff) + '\u2010‚‹›™'].filter((teken) => !basis.includes(teken)).join('');
const vaak = 'ıİşŞğĞćčČšŠžŽłń';
const namen = [...reeks(0x100, 0x17f) + 'ƒșȘțȚẞ'].filter((teken) => !vaak.includes(teken)).join('');
const cijfers = '0123456789,.%–- ';

const stukken = [
  { uit: 'instrument-sans', map: 'instrument-sans', bestand: 'instrument-sans-latin-wdth-normal', tekens: basis, assen: { wght: { min: 400, max: 700 }, wdth: { min: 86, max: 100 } }, trekken: ['kern', 'tnum'], eerst: true },
  { uit: 'newsreader', map: 'newsreader', bestand: 'newsreader-latin-standard-normal', tekens: titels, assen: { wght: 430, opsz: 28 }, trekken: ['kern', 'lnum', 'pnum'], eerst: true },
  { uit: 'instrument-sans-vaak', map: 'instrument-sans', bestand: 'instrument-sans-latin-ext-wdth-normal', tekens: vaak, assen: { wght: { min: 400, max: 700 }, wdth: { min: 86, max: 100 } }, trekken: [], eerst: true },
  { uit: 'newsreader-cijfers', map: 'newsreader', bestand: 'newsreader-latin-standard-normal', tekens: cijfers, assen: { wght: 300, opsz: 64 }, trekken: ['kern', 'lnum', 'pnum'], eerst: false },
  { uit: 'instrument-sans-westers', map: 'instrument-sans', bestand: 'instrument-sans-latin-wdth-normal', tekens: westers, assen: { wght: { min: 400, max: 700 }, wdth: { min: 86, max: 100 } }, trekken: [], eerst: false },
  { uit: 'newsreader-westers', map: 'newsreader', bestand: 'newsreader-latin-standard-normal', tekens: westers, assen: { wght: 430, opsz: 28 }, trekken: [], eerst: false },
  { uit: 'instrument-sans-namen', map: 'instrument-sans', bestand: 'instrument-sans-latin-ext-wdth-normal', tekens: namen, assen: { wght: { min: 400, max: 700 }, wdth: { min: 86, max: 100 } }, trekken: ['kern'], eerst: false },
  { uit: 'newsreader-namen', map: 'newsreader', bestand: 'newsreader-latin-ext-standard-normal', tekens: vaak + namen, assen: { wght: 430, opsz: 28 }, trekken: ['kern'], eerst: false },
];

/** As app/lettertypen.ts wants it: "U+00A1-00A8, U+00AA". */
function bereik(tekens) {
  const punten = [...tekens].map((teken) => teken.codePointAt(0)).sort((een, ander) => een - ander);
  const stukjes = punten.reduce((lijst, punt) => { const laatste = lijst.at(-1); if (laatste?.[1] === punt - 1) laatste[1] = punt; else lijst.push([punt, punt]); return lijst; }, []);
  const hex = (punt) => punt.toString(16).toUpperCase().padStart(4, '0');
  return stukjes.map(([van, tot]) => (van === tot ? `U+${hex(van)}` : `U+${hex(van)}-${hex(tot)}`)).join(', ');
}

await mkdir(doel, { recursive: true });
let eersteBezoek = 0;
for (const { uit, map, bestand, tekens, assen, trekken, eerst } of stukken) {
  const vol = await readFile(new URL(`${map}/files/${bestand}.woff2`, bron));
  const klein = await subsetFont(vol, tekens, { targetFormat: 'woff2', variationAxes: assen, keepFeatures: trekken, noHinting: true });
  await writeFile(new URL(`${uit}.woff2`, doel), klein);
  if (eerst) eersteBezoek += klein.length;
  console.log(`${uit.padEnd(24)} ${(vol.length / 1024).toFixed(1)} KB → ${(klein.length / 1024).toFixed(1)} KB`);
  await copyFile(new URL(`${map}/LICENSE`, bron), new URL(`${map}-OFL.txt`, doel));
}
console.log(`Eerste bezoek: ${(eersteBezoek / 1024).toFixed(1)} KB van ten hoogste ${MAXIMUM / 1024} KB`);
console.log(`unicode-range, westers: ${bereik(westers)}\n               vaak: ${bereik(vaak)}\n               namen: ${bereik(namen)}\n               namen van Newsreader: ${bereik(vaak + namen)}`);
if (eersteBezoek > MAXIMUM) process.exitCode = 1;
