import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import type { Leesreden } from '@/lib/plan/doelenpagina';

/** Why nothing can be written here, and where that changes. `basis`: /besturen/<bestuur>/cyclus/<cyclus> */
export function LeesredenBlok({ reden, basis, magBeheren }: { reden: Leesreden | null; basis: string; magBeheren: boolean }) {
  switch (reden) {
    case null: return null;
    case 'dicht': return <Message kind="info" title="Deze cyclus is afgesloten">U ziet de stand van de dag waarop hij werd afgesloten. U kunt alles lezen, maar niets meer wijzigen.</Message>;
    case 'fase': return <Message kind="info" title="Fase 4 is afgesloten" actions={magBeheren ? <LinkButton href={`${basis}/fase/4/afsluiten`} size="klein">Bekijk of heropen</LinkButton> : undefined}>U kunt alles lezen. Om verder te schrijven, opent u fase 4 opnieuw, met een reden.</Message>;
    case 'lezer': return <Message kind="info" title="U leest mee">Hier schrijven de schoolleider en HR van deze school.</Message>;
  }
}
