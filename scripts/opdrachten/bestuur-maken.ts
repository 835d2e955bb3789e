// npm run bestuur-maken -- --nummer NUMMER --naam NAAM --scholen BESTAND.json
// Makes a board with its schools and prints it as one JSON object. Exits with 1, and the reason, when that cannot be done.
import fs from 'node:fs';
import { Weigering } from '@/lib/errors';
import { NieuwBestuurSchema } from '@/lib/organisatie/bestuur.schema';
import { bestuurMaken } from '@/lib/organisatie/server/bestuur-maken';
import { bestandspad, keuzesLezen, opdrachtDraaien } from './lib/opdracht';

const GEBRUIK = 'Gebruik: npm run bestuur-maken -- --nummer NUMMER --naam NAAM --scholen BESTAND.json';

function scholenLezen(bestand: string | undefined): unknown {
  if (!bestand) throw new Weigering('ongeldig', `Geef een bestand met de scholen op. ${GEBRUIK}`);
  let tekst: string;
  try {
    tekst = fs.readFileSync(bestandspad(bestand), 'utf8');
  } catch {
    throw new Weigering('ongeldig', `Het bestand ${bestand} kan niet worden gelezen.`);
  }
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    throw new Weigering('ongeldig', `Het bestand ${bestand} is geen JSON. Verwacht wordt een lijst van {brin, vestiging, naam, onderwijssoorten}.`);
  }
}

await opdrachtDraaien(async (args) => {
  const { values: { nummer, naam, scholen } } = keuzesLezen(args, { nummer: { type: 'string' }, naam: { type: 'string' }, scholen: { type: 'string' } }, GEBRUIK);
  const gelezen = NieuwBestuurSchema.safeParse({ nummer: nummer ?? '', naam: naam ?? '', scholen: scholenLezen(scholen) });
  if (!gelezen.success) {
    const redenen = gelezen.error.issues.map(({ path, message }) => (path.length > 1 ? `${path.join('.')}: ${message}` : message));
    throw new Weigering('ongeldig', `${redenen.slice(0, 10).join(' ')} ${GEBRUIK}`);
  }
  const bestuur = await bestuurMaken(gelezen.data);
  return { antwoord: { bestuur: { ...bestuur, nummer: gelezen.data.nummer, naam: gelezen.data.naam }, scholen: gelezen.data.scholen.length } };
});
