'use client';

import './globals.css';

/** When even the outer layout fails: plain, and without any part that could fail again. */
export default function AlgeheleFout({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="nl">
      <body>
        <main className="blad" id="inhoud">
          <div className="leeg" role="alert">
            <h1>Masterkompas kon niet worden getoond</h1>
            <p className="leeg-tekst">Er ging iets mis bij ons. Probeer het over een minuut opnieuw.</p>
            <div className="melding-knoppen"><button type="button" className="knop hoofd" onClick={reset}>Probeer het opnieuw</button></div>
          </div>
        </main>
      </body>
    </html>
  );
}
