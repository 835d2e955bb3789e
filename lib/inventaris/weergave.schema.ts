import { z } from 'zod';
import { schoneTekst } from './import/normaal';
import { WEERGAVESOORTEN } from './weergave';

const naam = z.string().max(500).transform(schoneTekst).pipe(z.string().min(1, 'Geef de weergave een naam.').max(80, 'Gebruik hoogstens 80 tekens.'));
const vink = z.enum(['on', '']).default('').transform((waarde) => waarde === 'on');
const rij = { weergave: z.uuid(), versie: z.coerce.number().int().min(1) };

/** The list as it stands in the address, kept under a name. */
export const WeergaveBewarenSchema = z.strictObject({ soort: z.enum(WEERGAVESOORTEN), naam, gedeeld: vink, adres: z.string().max(2000).default('') });
export type WeergaveBewaren = z.output<typeof WeergaveBewarenSchema>;

export const WeergaveWijzigenSchema = z.strictObject({ ...rij, naam, gedeeld: vink });
export type WeergaveWijzigen = z.output<typeof WeergaveWijzigenSchema>;

export const WeergaveVerwijderenSchema = z.strictObject(rij);
export type WeergaveVerwijderen = z.output<typeof WeergaveVerwijderenSchema>;
