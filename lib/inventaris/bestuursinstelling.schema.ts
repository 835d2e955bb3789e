import { z } from 'zod';

const keuze = z.enum(['ja', 'nee'], 'Kies ja of nee.').transform((tekst) => tekst === 'ja');
const tussen = (laagst: number, hoogst: number, wat: string) => z.coerce.number(`Vul een aantal ${wat} in.`).int(`Vul een heel aantal ${wat} in.`)
  .min(laagst, `Kies ${laagst} tot en met ${hoogst} ${wat}.`).max(hoogst, `Kies ${laagst} tot en met ${hoogst} ${wat}.`);

/** The choices of the board as a form sends them; `versie` 0 is: nobody saved any yet. */
export const BestuursinstellingSchema = z.strictObject({
  versie: z.coerce.number().int().min(0),
  doctoraalTelt: keuze,
  moBTelt: keuze,
  verouderdNaJaren: tussen(1, 40, 'jaar'),
  eindigtBinnenMaanden: tussen(1, 36, 'maanden'),
});
