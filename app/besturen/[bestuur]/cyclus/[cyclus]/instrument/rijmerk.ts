import { rijpunt, type Instrumentpagina } from '@/lib/cyclus/instrument';
import { komtUit, leidtTot } from '@/lib/cyclus/keten';
import type { Samenwerking } from '@/lib/cyclus/server/samenwerking-lezen';

interface Bron { pagina: Pick<Instrumentpagina, 'keten'> & Samenwerking; /** Who looks. */ ik: string; /** Talk that the address asks for. */ draad: unknown }

/** What is said, asked and made of a row already, in a few words, and whether it should stand open for who comes. */
export function rijmerk({ pagina: { draden, opdrachten, keten }, ik, draad }: Bron, vraagId: string): { merk: string; open: boolean } {
  const mijn = draden.filter(({ onderwerpId }) => onderwerpId === vraagId);
  const open = mijn.filter(({ opgelost }) => !opgelost).length;
  const [terug, verder] = [komtUit(keten, rijpunt(vraagId)).length, leidtTot(keten, rijpunt(vraagId)).length];
  const werk = opdrachten.filter((een) => een.vraagId === vraagId && een.status !== 'aanvaard');
  const delen = [
    ...(werk.length > 0 ? [`toegewezen aan ${werk.map(({ aan }) => (aan.id === ik ? 'u' : aan.naam)).join(' en ')}`] : []),
    ...(open > 0 ? [open === 1 ? '1 gesprek open' : `${open} gesprekken open`] : []),
    ...(terug > 0 ? [`komt uit ${terug}`] : []), ...(verder > 0 ? [`leidt tot ${verder}`] : []),
  ];
  return { merk: delen.join(', '), open: mijn.some(({ id }) => id === draad) || werk.some(({ aan }) => aan.id === ik) };
}
