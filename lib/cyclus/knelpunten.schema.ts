import { z } from 'zod';
import { FILTERS } from './knelpunten';

/** How the list of bottlenecks is shown, as the address says it. */
export const KnelpuntenWeergaveSchema = z.object({ volgorde: z.enum(['gids', 'gewicht']).catch('gids').default('gids'), toon: z.enum(FILTERS).catch('alles').default('alles') });
