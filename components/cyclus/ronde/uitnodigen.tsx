import { LinkButton } from '@/components/ui/button';
import { CopyText } from './copy-text';
import { QrCode } from './qr-code';

/** Link, code and QR code of an open round, to send or to put on a screen. */
export function Uitnodigen({ adres, code, schermHref }: { adres: string; code: string; schermHref: string }) {
  return (
    <section className="ronde-uitnodigen" aria-labelledby="uitnodigen">
      <QrCode adres={adres} naam="QR-code naar deze ronde" />
      <div>
        <h2 id="uitnodigen">Nodig mensen uit</h2>
        <p>Stuur de link, of laat de QR-code zien. Wie meedoet, heeft geen account nodig.</p>
        <p className="ronde-adres"><a href={adres} rel="noreferrer">{adres}</a></p>
        <p className="klein half">Code om over te typen: <b className="ronde-code">{code.replace(/(.{4})(?=.)/g, '$1 ')}</b></p>
        <p className="flex flex-wrap gap-(--r-2) pt-(--r-3)"><CopyText tekst={adres}>Link kopiëren</CopyText><LinkButton href={schermHref}>Groot scherm openen</LinkButton></p>
      </div>
    </section>
  );
}
