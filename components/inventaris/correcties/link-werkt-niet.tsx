import { Message } from '@/components/ui/message';

/** One and the same answer for every link that does not work, with what to do. */
export function LinkWerktNiet({ melding }: { melding?: string | undefined }) {
  return (
    <div className="max-w-[40rem] py-(--r-5)">
      <Message kind="pas-op" title="Deze link werkt niet (meer)">
        <p>{melding?.replace('Deze link werkt niet (meer). ', '') ?? 'Vraag de afdeling HR van uw bestuur om een nieuwe.'}</p>
        <p>Een link werkt 30 dagen, en stopt eerder als u een nieuwe krijgt of als HR hem intrekt. Hebt u meer mails gekregen? Open dan de nieuwste. Na twee uur opent u de link opnieuw vanuit uw mail.</p>
      </Message>
    </div>
  );
}
