import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { GastKader } from '@/components/cyclus/ronde/gast-kader';
import { TextField } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { GastcodeSchema } from '@/lib/cyclus/ronde.schema';

export const metadata: Metadata = { title: 'Meedoen met een dialoogronde' };

/** For who types the code of a screen instead of scanning it. */
export default async function MeedoenPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { code } = await searchParams;
  const schoon = GastcodeSchema.catch('').parse(typeof code === 'string' ? code : '');
  if (schoon !== '') redirect(`/dialoog/${schoon}`);
  return (
    <GastKader titel="Meedoen">
      <form className="formulier" action="/dialoog" method="get" aria-label="Meedoen">
        <TextField label="De code op het scherm of in de uitnodiging" name="code" hint="Twaalf letters en cijfers. Spaties maken niet uit." autoComplete="off" autoCapitalize="none" spellCheck={false} required />
        <div className="formknoppen"><Button type="submit" variant="hoofd">Doe mee</Button></div>
      </form>
    </GastKader>
  );
}
