interface MailLijstProps {
  mails: readonly { id: number; aan: string; onderwerp: string; tekst: string; moment: Date }[];
}

const moment = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone: 'Europe/Amsterdam' });

/** Mails as they would have been sent; their links can be followed. */
export function MailLijst({ mails }: MailLijstProps) {
  return (
    <ol className="maillijst">
      {mails.map(({ id, aan, onderwerp, tekst, moment: op }) => (
        <li key={id}>
          <h2>{onderwerp}</h2>
          <p className="klein zacht">aan {aan}, om {moment.format(op)}</p>
          <pre>{metLinks(tekst)}</pre>
        </li>
      ))}
    </ol>
  );
}

function metLinks(tekst: string) {
  return tekst.split(/(https?:\/\/\S+)/).map((deel, i) => (i % 2 === 1 ? <a key={deel} href={deel}>{deel}</a> : deel));
}
