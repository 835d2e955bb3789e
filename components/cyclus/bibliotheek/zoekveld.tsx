import Form from 'next/form';
import { TextField } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { plekAdres, ZOEK_MAX, type Bibliotheekplek } from '@/lib/cyclus/bibliotheek';

/** Looks in pages, terms and questions. A plain GET form: the search stands in the address. */
export function Zoekveld({ plek, zoek }: { plek: Bibliotheekplek; zoek: string }) {
  return (
    <search className="bieb-zoek">
      <Form action={plekAdres({ ...plek, achter: '' })} prefetch={false} aria-label="Zoeken in de handreiking">
        {[...new URLSearchParams(plek.achter)].map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
        <TextField key={zoek} type="search" name="zoek" label="Zoeken in de handreiking" hideLabel placeholder="Zoek een onderwerp, begrip of vraag" defaultValue={zoek} maxLength={ZOEK_MAX} autoComplete="off" />
        <Button type="submit" variant="gewoon">Zoeken</Button>
      </Form>
    </search>
  );
}
