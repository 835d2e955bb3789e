import { z } from 'zod';

const DemoSchema = z.object({
  wachtwoord: z.string(),
  accounts: z.array(z.object({ rol: z.string(), naam: z.string(), email: z.string(), bestuur: z.string().nullable(), plek: z.string() })),
});

export type DemoAccount = z.infer<typeof DemoSchema>['accounts'][number];

/** Invented people with one password, for the sign-in page of a demo. */
export interface DemoToegang {
  wachtwoord: string;
  accounts: DemoAccount[];
}

/** Reads the list that the start command hands over; null when this is no demo or the list is damaged. */
export function demoToegang(demo: string, lijst: string): DemoToegang | null {
  if (demo !== '1' || lijst === '') return null;
  try {
    return DemoSchema.parse(JSON.parse(lijst));
  } catch {
    return null;
  }
}
