import Link from 'next/link';
import type { DemoAccount } from '@/lib/toegang/demo-accounts';

interface DemoAccountsProps {
  accounts: DemoAccount[];
  /** Address that is filled in now. */
  gekozen?: string | undefined;
}

const rolNaam: Record<string, string> = { hr: 'HR-adviseur', expert: 'expert', beheerder: 'beheerder' };

/** Quiet list of invented people to try the demo as; a link fills the form in, so it works without script. */
export function DemoAccounts({ accounts, gekozen }: DemoAccountsProps) {
  const besturen = [...new Set(accounts.map(({ bestuur }) => bestuur))];
  return (
    <details className="proef" open={gekozen !== undefined}>
      <summary>Rondkijken met een voorbeeldaccount</summary>
      <p className="klein half">Verzonnen mensen en besturen. Kies er een, dan staat het formulier klaar.</p>
      <div className="proef-lijst">
        {besturen.map((bestuur) => (
          <div key={bestuur ?? 'los'}>
            <h2>{bestuur ? bestuur.charAt(0).toUpperCase() + bestuur.slice(1) : 'Zonder bestuur'}</h2>
            <ul>
              {accounts.filter((account) => account.bestuur === bestuur).map((account) => <Regel key={`${account.email} ${account.rol}`} account={account} gekozen={account.email === gekozen} />)}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}

function Regel({ account: { rol, naam, email, plek }, gekozen }: { account: DemoAccount; gekozen: boolean }) {
  return (
    <li>
      <Link href={`/inloggen?als=${encodeURIComponent(email)}`} aria-current={gekozen ? 'true' : undefined}>{naam}</Link>
      <span>{rolNaam[rol] ?? rol}, {plek}</span>
    </li>
  );
}
