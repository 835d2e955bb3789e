import { TextField } from '@/components/form/field';
import { Button, LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { bekendInAdres, bekendInWoorden } from '@/lib/inventaris/bekend';
import { datumInWoorden, vandaag } from '@/lib/dates';
import type { Dossier } from '@/lib/inventaris/dossier';

interface DatumProps {
  dossier: Pick<Dossier, 'peildatum' | 'bekendOp' | 'nogNietBekend'>;
  basis: string;
}

/** The day that the file is shown for, and with the knowledge of which day. */
export function DossierDatum({ dossier: { peildatum, bekendOp }, basis }: DatumProps) {
  const bekend = bekendOp ? bekendInAdres(new Date(bekendOp))?.slice(0, 10) : undefined;
  return (
    <form method="get" action={basis} className="flex flex-wrap items-end gap-(--r-2)" aria-label="Peildatum kiezen">
      <TextField type="date" name="peildatum" label="Peildatum" width="kort" defaultValue={peildatum} min="1950-01-01" max="2099-12-31" />
      <TextField type="date" name="bekend" label="Zoals bekend op" optional width="kort" defaultValue={bekend} min="2000-01-01" max={vandaag()} />
      <Button type="submit">Toon</Button>
    </form>
  );
}

/** Says so when this is not the file of today, with the way back. */
export function DossierTerugkijken({ dossier: { peildatum, bekendOp, nogNietBekend }, basis }: DatumProps) {
  const nu = vandaag();
  const terug = <LinkButton href={basis} size="klein">Naar vandaag</LinkButton>;
  if (bekendOp !== null) {
    const toen = bekendInWoorden(new Date(bekendOp));
    return (
      <Kader>
        <Message kind="pas-op" title={nogNietBekend ? `Op ${toen} stond deze medewerker nog niet in Masterkompas` : `Dit dossier zoals het bekend was op ${toen}`} actions={terug}>
          {nogNietBekend ? `Hij of zij kwam erin op ${datumInWoorden(vandaag(new Date(nogNietBekend)))}. Kies een latere dag bij “Zoals bekend op”.` : `Met de stand van ${datumInWoorden(peildatum)}. Wat later is ingelezen of verbeterd, ziet u hier niet. Wijzigen kan alleen in het dossier van nu.`}
        </Message>
      </Kader>
    );
  }
  if (peildatum === nu) return null;
  return (
    <Kader>
      <Message
        title={peildatum < nu ? `U kijkt terug naar ${datumInWoorden(peildatum)}` : `U kijkt vooruit naar ${datumInWoorden(peildatum)}`}
        actions={<>{peildatum < nu ? <LinkButton href={`${basis}?peildatum=${peildatum}&bekend=${peildatum}`} size="klein">Toon wat toen bekend was</LinkButton> : null}{terug}</>}
      >
        Met wat nu bekend is, ook als dat later is ingelezen of verbeterd.
      </Message>
    </Kader>
  );
}

function Kader({ children }: { children: React.ReactNode }) {
  return <div className="mb-(--r-5)">{children}</div>;
}
