import localFont from 'next/font/local';

// Cut by scripts/lettertypen.mjs. Every visitor fetches the first two; with the letters of a list of people that is 58 KB.
// The font loader reads these calls at build time and takes literal values only.
const instrumentSans = localFont({
  src: './lettertypen/instrument-sans.woff2',
  weight: '400 700',
  variable: '--f-instrument-sans',
  preload: true,
  adjustFontFallback: 'Arial',
  declarations: [{ prop: 'font-stretch', value: '86% 100%' }],
});
const newsreader = localFont({
  src: './lettertypen/newsreader.woff2',
  weight: '400 500',
  variable: '--f-newsreader',
  preload: true,
  adjustFontFallback: 'Times New Roman',
});
const newsreaderCijfers = localFont({
  src: './lettertypen/newsreader-cijfers.woff2',
  weight: '300',
  variable: '--f-newsreader-cijfers',
  preload: false,
  adjustFontFallback: false,
});
const instrumentSansWesters = localFont({
  src: './lettertypen/instrument-sans-westers.woff2',
  weight: '400 700',
  variable: '--f-instrument-sans-westers',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'font-stretch', value: '86% 100%' }, { prop: 'unicode-range', value: 'U+00A1-00AF, U+00B1-00B6, U+00B8-00C8, U+00CA-00D5, U+00D8-00DB, U+00DD-00DF, U+00E3, U+00E5-00E6, U+00EC, U+00F0, U+00F2, U+00F5, U+00F7, U+00FD-00FF, U+2010, U+201A, U+2039-203A, U+2122' }],
});
const newsreaderWesters = localFont({
  src: './lettertypen/newsreader-westers.woff2',
  weight: '400 500',
  variable: '--f-newsreader-westers',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+00A1-00AF, U+00B1-00B6, U+00B8-00C8, U+00CA-00D5, U+00D8-00DB, U+00DD-00DF, U+00E3, U+00E5-00E6, U+00EC, U+00F0, U+00F2, U+00F5, U+00F7, U+00FD-00FF, U+2010, U+201A, U+2039-203A, U+2122' }],
});
const instrumentSansVaak = localFont({
  src: './lettertypen/instrument-sans-vaak.woff2',
  weight: '400 700',
  variable: '--f-instrument-sans-vaak',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'font-stretch', value: '86% 100%' }, { prop: 'unicode-range', value: 'U+0107, U+010C-010D, U+011E-011F, U+0130-0131, U+0142, U+0144, U+015E-0161, U+017D-017E' }],
});
const instrumentSansNamen = localFont({
  src: './lettertypen/instrument-sans-namen.woff2',
  weight: '400 700',
  variable: '--f-instrument-sans-namen',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'font-stretch', value: '86% 100%' }, { prop: 'unicode-range', value: 'U+0100-0106, U+0108-010B, U+010E-011D, U+0120-012F, U+0132-0141, U+0143, U+0145-015D, U+0162-017C, U+017F, U+0192, U+0218-021B, U+1E9E' }],
});
const newsreaderNamen = localFont({
  src: './lettertypen/newsreader-namen.woff2',
  weight: '400 500',
  variable: '--f-newsreader-namen',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-017F, U+0192, U+0218-021B, U+1E9E' }],
});

/** Class names for <html> that define the families --f-* used in tokens.css. */
export const lettertypen = [
  instrumentSans, newsreader, newsreaderCijfers, instrumentSansWesters, newsreaderWesters, instrumentSansVaak, instrumentSansNamen, newsreaderNamen,
].map((lettertype) => lettertype.variable).join(' ');
