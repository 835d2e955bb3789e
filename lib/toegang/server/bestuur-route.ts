import 'server-only';
import { Weigering, type WeigeringCode } from '@/lib/errors';
import { meldFout } from '@/lib/report-error';
import type { Toegang } from '../toegang';
import { zelfdeHerkomst } from './herkomst';
import { toegangOfWeigering } from './toegang-tot';

const STATUS: Record<WeigeringCode, number> = { 'geen-recht': 404, 'niet-gevonden': 404, conflict: 409, ongeldig: 422, 'te-vaak': 429, bezet: 503 };

type Params = Record<string, string>;
interface Context<P extends Params> { params: Promise<P & { bestuur: string }> }

/**
 * Wraps a machine door of a board: finds the access of this person, refuses changes from other sites, turns a known
 * refusal into JSON {fout, velden, gegevens} and an unknown fault into a 500 with an id and nothing else.
 */
export function bestuurRoute<P extends Params>(werk: (toegang: Toegang, request: Request, params: P & { bestuur: string }) => Promise<Response>) {
  return async (request: Request, context: Context<P>): Promise<Response> => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') zelfdeHerkomst(request.headers);
      const params = await context.params;
      return await werk(await toegangOfWeigering(params.bestuur), request, params);
    } catch (fout) {
      if (fout instanceof Weigering) return Response.json({ fout: fout.voorMens, velden: fout.velden ?? {}, gegevens: fout.gegevens }, { status: STATUS[fout.code] });
      return Response.json({ fout: 'Er ging iets mis. Probeer het opnieuw.', nummer: meldFout('route', fout) }, { status: 500 });
    }
  };
}
