import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { bekendInWoorden } from '@/lib/inventaris/bekend';

/** Says that these are not the figures of now; nothing when they are. */
export function BekendMelding({ bekendOp, nuHref }: { bekendOp: string | null; nuHref: string }) {
  if (bekendOp === null) return null;
  return (
    <Message kind="info" title={`U kijkt terug: zoals bekend op ${bekendInWoorden(new Date(bekendOp))}`} actions={<LinkButton href={nuHref}>Terug naar nu</LinkButton>}>
      <p>Alles hieronder telt met wat toen was vastgelegd, en met de regels en doelen van toen.</p>
    </Message>
  );
}
