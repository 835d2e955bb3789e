import { z } from 'zod';

/** A day that exists, 'yyyy-mm-dd'. */
export const DatumSchema = z.iso.date();
