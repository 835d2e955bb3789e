import { z } from 'zod';
import { adresVan, eersteWaarden } from '@/lib/inventaris/studies-filter';
import { REGIOS } from './kalender';

export const ZOOMS = ['plan', 'schooljaar', 'kwartaal'] as const;
export type Zoom = (typeof ZOOMS)[number];
export const ZOOMWOORDEN: Record<Zoom, string> = { plan: 'Hele plan', schooljaar: 'Schooljaar', kwartaal: 'Kwartaal' };

/** What of a timeline is in the picture; what is wrong in the address falls back to its default. */
export const TijdlijnKeuzeSchema = z.object({
  zoom: z.enum(ZOOMS).catch('plan').default('plan'),
  /** A day in the school year or the quarter that is shown; absent: today, or where the plan begins. */
  vanaf: z.iso.date().optional().catch(undefined),
  /** Whose school holidays; 'geen' leaves them out. */
  regio: z.enum([...REGIOS, 'geen']).optional().catch(undefined),
});
export type TijdlijnKeuze = z.infer<typeof TijdlijnKeuzeSchema>;

export function tijdlijnKeuzeUit(params: URLSearchParams | Record<string, string | string[] | undefined>): TijdlijnKeuze {
  return TijdlijnKeuzeSchema.parse(eersteWaarden(params));
}

/** The query string of a choice, with only what differs from the default. */
export function tijdlijnAdres(keuze: TijdlijnKeuze, wijziging: Partial<TijdlijnKeuze> = {}): string {
  return adresVan({ ...keuze, ...wijziging }, TijdlijnKeuzeSchema.parse({}));
}

/** A move of one activity, as the drawing sends it. */
export const VerplaatsSchema = z.strictObject({ begin: z.iso.date(), einde: z.iso.date(), versie: z.number().int().min(1) });
export type Verplaatsing = z.infer<typeof VerplaatsSchema>;
