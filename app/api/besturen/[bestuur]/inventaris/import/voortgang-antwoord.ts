import { Weigering } from '@/lib/errors';
import type { Voortgang } from '@/lib/inventaris/server/import/bestand-inlezen';
import { meldFout } from '@/lib/report-error';

/**
 * Answers with one JSON object per line: how far it is, and at the end {klaar} or {fout}. What is refused before the
 * first line gets an ordinary refusal with its own status, so that foreign and absent answer alike.
 */
export async function voortgangAntwoord<T>(werk: (voortgang: Voortgang) => Promise<T>): Promise<Response> {
  const schrijver = new TextEncoder();
  let regel: ((inhoud: unknown) => void) | null = null;
  let sluit: () => void = () => undefined;
  let begonnen: () => void = () => undefined;
  const eerste = new Promise<void>((los) => { begonnen = los; });
  const stroom = new ReadableStream<Uint8Array>({
    start: (poort) => {
      regel = (inhoud) => poort.enqueue(schrijver.encode(`${JSON.stringify(inhoud)}\n`));
      sluit = () => poort.close();
    },
    // Who closes the tab gets no more lines; the work itself is finished whole or not at all.
    cancel: () => { regel = null; },
  });
  const zeg = (inhoud: unknown): void => regel?.(inhoud);
  const gedaan = werk((stap, rijen) => {
    zeg({ stap, rijen });
    begonnen();
  });
  await Promise.race([eerste, gedaan]);
  void gedaan.then((klaar) => zeg({ klaar }), (fout: unknown) => zeg(weigering(fout))).finally(() => {
    if (regel) sluit();
  });
  return new Response(stroom, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'private, no-store' } });
}

function weigering(fout: unknown): object {
  if (fout instanceof Weigering) return { fout: fout.voorMens, velden: fout.velden ?? {} };
  return { fout: 'Er ging iets mis. Er is niets doorgevoerd. Probeer het opnieuw.', nummer: meldFout('import', fout) };
}
