/** A mail: what it says and at most one link. Never facts about persons; who forwards it gives nothing away. */
export interface Mail {
  onderwerp: string;
  alineas: readonly string[];
  knop?: { tekst: string; url: string };
  slot: readonly string[];
}

/** As plain text. */
export function mailTekst({ alineas, knop, slot }: Mail): string {
  const delen = [...alineas, ...(knop ? [`${knop.tekst}:\n${knop.url}`] : []), ...slot, '-- \nMasterkompas'];
  return `${delen.join('\n\n')}\n`;
}

/** As simple HTML that every mail program shows, without anything from elsewhere. */
export function mailHtml({ onderwerp, alineas, knop, slot }: Mail): string {
  const p = (tekst: string, klein = false) => `<p style="margin:0 0 16px;font-size:${klein ? 14 : 16}px;line-height:1.5;color:${klein ? '#4b5263' : '#161d2e'}">${veilig(tekst)}</p>`;
  const link = knop
    ? `<p style="margin:0 0 16px"><a href="${veilig(knop.url)}" style="display:inline-block;padding:12px 20px;background:#1148a0;color:#ffffff;text-decoration:none;border-radius:3px;font-size:16px">${veilig(knop.tekst)}</a></p>`
    + p(`Werkt de knop niet? Kopieer dan deze link naar uw browser: ${knop.url}`, true)
    : '';
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${veilig(onderwerp)}</title></head>`
    + `<body style="margin:0;padding:24px;background:#f7f6f2;font-family:Helvetica,Arial,sans-serif"><div style="max-width:560px;margin:0 auto">`
    + `<p style="margin:0 0 24px;font-family:Georgia,serif;font-size:22px;color:#161d2e">Masterkompas</p>`
    + `${alineas.map((tekst) => p(tekst)).join('')}${link}${slot.map((tekst) => p(tekst, true)).join('')}</div></body></html>`;
}

function veilig(tekst: string): string {
  const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? teken);
}
