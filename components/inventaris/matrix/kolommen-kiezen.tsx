import Form from 'next/form';
import { Button } from '@/components/ui/button';

interface KolommenKiezenProps {
  /** Address of the list, without query. */
  basis: string;
  kolommen: readonly { sleutel: string; kop: string; aan: boolean }[];
  /** The rest of the address, to hold on to. */
  bewaard: Record<string, string>;
}

/** Which columns a list shows; each box is k=… in the address. */
export function KolommenKiezen({ basis, kolommen, bewaard }: KolommenKiezenProps) {
  return (
    <details className="lijstkeuze">
      <summary>Kolommen</summary>
      <Form action={basis} prefetch={false} scroll={false} className="lijstkeuze-vak">
        {Object.entries(bewaard).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
        <fieldset>
          <legend>Welke kolommen wilt u zien?</legend>
          <div className="kolomvinken">
            {kolommen.map(({ sleutel, kop, aan }) => <label key={sleutel}><input type="checkbox" name="k" value={sleutel} defaultChecked={aan} /> {kop}</label>)}
          </div>
        </fieldset>
        <Button type="submit" size="klein">Toon deze kolommen</Button>
      </Form>
    </details>
  );
}
