// Mails name no facts about persons: they are forwarded, printed and read on shared screens.

/** One-time link to choose a new password. */
export function mailWachtwoordHerstellen(url: string) {
  return {
    onderwerp: 'Een nieuw wachtwoord kiezen voor Masterkompas',
    alineas: ['Goedendag,', 'Iemand, waarschijnlijk uzelf, vroeg een nieuw wachtwoord aan voor Masterkompas. Met de knop hieronder kiest u het.'],
    knop: { tekst: 'Nieuw wachtwoord kiezen', url },
    slot: ['De link werkt één keer en 30 minuten lang.', 'Hebt u dit niet aangevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het was.'],
  };
}

/** Notice after the password was changed, so that a stranger cannot do it unnoticed. */
export function mailWachtwoordGewijzigd(url: string) {
  return {
    onderwerp: 'Uw wachtwoord voor Masterkompas is gewijzigd',
    alineas: ['Goedendag,', 'Het wachtwoord van uw account is zojuist gewijzigd. Op alle andere apparaten bent u uitgelogd.'],
    knop: { tekst: 'Naar Masterkompas', url },
    slot: ['Was u dit niet? Vraag dan meteen een nieuw wachtwoord aan via "Wachtwoord vergeten" en vertel het uw bestuur.'],
  };
}

/** One-time link to accept an invitation. */
export function mailUitnodiging(url: string, bestuur: string, rol: string) {
  return {
    onderwerp: `Uitnodiging voor Masterkompas van ${bestuur}`,
    alineas: [
      'Goedendag,',
      `${bestuur} nodigt u uit voor Masterkompas, als ${rol}.`,
      'Masterkompas helpt schoolbesturen aan meer masteropgeleide leraren. Met de knop hieronder neemt u de uitnodiging aan.',
    ],
    knop: { tekst: 'Uitnodiging bekijken', url },
    slot: ['De link is alleen voor u, werkt één keer en 7 dagen lang.', 'Verwacht u deze uitnodiging niet? Dan hoeft u niets te doen.'],
  };
}
