import { LinkButton } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';

/** Foreign, absent and not allowed all look like this: nobody learns from the difference. */
export default function NietGevonden() {
  return (
    <div className="pt-(--r-6)">
      <ErrorState title="Dit bestaat niet, of u mag het niet zien" actions={<LinkButton href="/besturen">Naar mijn besturen</LinkButton>}>
        <p>Misschien is de link oud of niet volledig. Hoort u hier wel bij te kunnen? Vraag uw bestuurder dan om toegang.</p>
      </ErrorState>
    </div>
  );
}
