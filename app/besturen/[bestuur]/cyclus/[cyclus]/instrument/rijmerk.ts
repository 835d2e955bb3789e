import { rijpunt, type Instrumentpagina } from '@/lib/cyclus/instrument';
import { komtUit, leidtTot } from '@/lib/cyclus/keten';
import type { Draad } from '@/lib/dialoog/draad';

/** What is said and made of a row already, in a few words, and whether the address asks for a talk about it. */
export function rijmerk({ draden, keten }: Pick<Instrumentpagina, 'keten'> & { draden: readonly Draad[] }, vraagId: string, draad: unknown): { merk: string; open: boolean } {
  const mijn = draden.filter(({ onderwerpId }) => onderwerpId === vraagId);
  const open = mijn.filter(({ opgelost }) => !opgelost).length;
  const [terug, verder] = [komtUit(keten, rijpunt(vraagId)).length, leidtTot(keten, rijpunt(vraagId)).length];
  const delen = [...(open > 0 ? [open === 1 ? '1 gesprek open' : `${open} gesprekken open`] : []), ...(terug > 0 ? [`komt uit ${terug}`] : []), ...(verder > 0 ? [`leidt tot ${verder}`] : [])];
  return { merk: delen.join(', '), open: mijn.some(({ id }) => id === draad) };
}
