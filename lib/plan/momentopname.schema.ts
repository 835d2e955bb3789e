import { z } from 'zod';

/** Number of a snapshot, as it stands in an address. */
export const NummerSchema = z.string().regex(/^[1-9]\d{0,4}$/).transform(Number);
