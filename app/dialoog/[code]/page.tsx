import type { Metadata } from 'next';
import { GastBlad } from '@/components/cyclus/ronde/gast-blad';
import { GastKader } from '@/components/cyclus/ronde/gast-kader';
import { Weigering } from '@/lib/errors';
import { deelnameHash, dialoogToken } from '@/lib/cyclus/server/dialoog-cookie';
import { gastRondeTonen } from '@/lib/cyclus/server/gast-ronde';
import { nieuwToken } from '@/lib/toegang/server/token';
import { verzoekHerkomst } from '@/lib/toegang/server/verzoek-herkomst';
import { GastcodeSchema } from '@/lib/cyclus/ronde.schema';
import type { GastRonde } from '@/lib/cyclus/ronde';
import { bijdrageBewarenAction } from './actions';

// No title of the round: it would stay behind in the history of a shared computer.
export const metadata: Metadata = { title: 'Dialoogronde', robots: { index: false }, referrer: 'no-referrer' };

export default async function DialoogPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const token = await dialoogToken();
  const ronde = await rondeOfReden(code, token);
  if (typeof ronde === 'string') {
    return (
      <GastKader titel="Deze link werkt niet">
        <p>{ronde}</p>
      </GastKader>
    );
  }
  return (
    <GastKader titel={ronde.staat === 'ingetrokken' ? 'Uitnodiging ingetrokken' : ronde.titel} van={ronde.van}>
      <GastBlad ronde={ronde} action={bijdrageBewarenAction.bind(null, code)} token={token ?? nieuwToken()} />
    </GastKader>
  );
}

async function rondeOfReden(code: string, token: string | null): Promise<GastRonde | string> {
  try {
    return await gastRondeTonen(code, token ? deelnameHash(token, GastcodeSchema.parse(code.slice(0, 100))) : '', (await verzoekHerkomst()).ip);
  } catch (fout) {
    if (fout instanceof Weigering) return fout.voorMens;
    throw fout;
  }
}
