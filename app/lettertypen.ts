import localFont from 'next/font/local';

// Cut by scripts/lettertypen.mjs. Only the first three are fetched by every visitor: 60 KB together.
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
  declarations: [{ prop: 'font-stretch', value: '86% 100%' }, { prop: 'unicode-range', value: 'U+00A1-00A8, U+00AA, U+00AC-00AF, U+00B3-00B6, U+00B8-00BA, U+00BC, U+00BE-00C7, U+00CA-00D5, U+00D8-00DB, U+00DD-00DE, U+00E6, U+00EC, U+00F0, U+00F2, U+00F5, U+00F7, U+00FD-00FF, U+201A, U+2039-203A, U+2122' }],
});
const newsreaderWesters = localFont({
  src: './lettertypen/newsreader-westers.woff2',
  weight: '400 500',
  variable: '--f-newsreader-westers',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+00A1-00A8, U+00AA, U+00AC-00AF, U+00B3-00B6, U+00B8-00BA, U+00BC, U+00BE-00C7, U+00CA-00D5, U+00D8-00DB, U+00DD-00DE, U+00E6, U+00EC, U+00F0, U+00F2, U+00F5, U+00F7, U+00FD-00FF, U+201A, U+2039-203A, U+2122' }],
});
const instrumentSansNamen = localFont({
  src: './lettertypen/instrument-sans-namen.woff2',
  weight: '400 700',
  variable: '--f-instrument-sans-namen',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'font-stretch', value: '86% 100%' }, { prop: 'unicode-range', value: 'U+0100-017F, U+0192, U+0218-021B, U+1E9E' }],
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
  instrumentSans, newsreader, newsreaderCijfers, instrumentSansWesters, newsreaderWesters, instrumentSansNamen, newsreaderNamen,
].map((lettertype) => lettertype.variable).join(' ');
