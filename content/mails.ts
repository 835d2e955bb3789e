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

/** Personal link by which a teacher checks the own file. */
export function mailLeraarlink(url: string, bestuur: string, tot: string) {
  return {
    onderwerp: `Kloppen uw gegevens bij ${bestuur}?`,
    alineas: [
      'Goedendag,',
      `${bestuur} houdt bij welke diploma’s en bevoegdheden de leraren hebben. Zo weet uw bestuur hoeveel leraren een master hebben, en waar een opleiding nodig is.`,
      'Wilt u nakijken of uw eigen gegevens kloppen? Met de knop hieronder ziet u wat er van u bekend is. Klopt het, dan drukt u op één knop. Klopt er iets niet, dan stelt u een verbetering voor.',
    ],
    knop: { tekst: 'Mijn gegevens nakijken', url },
    slot: [
      `De link is alleen voor u en werkt tot en met ${tot}. U hebt geen account nodig. Stuur deze mail niet door.`,
      'Twijfelt u of deze mail echt is? Bel dan de afdeling HR van uw bestuur.',
    ],
  };
}

/** What came of a proposal; `url` only for who has an account. The reason is written by HR, for the teacher. */
export function mailVoorstelBehandeld(bestuur: string, { overgenomen, reden, url }: { overgenomen: boolean; reden: string; url: string | null }) {
  return {
    onderwerp: overgenomen ? `Uw verbetering is overgenomen door ${bestuur}` : `Uw verbetering is niet overgenomen door ${bestuur}`,
    alineas: [
      'Goedendag,',
      overgenomen
        ? `U stelde een verbetering van uw gegevens voor. HR van ${bestuur} heeft die overgenomen.`
        : `U stelde een verbetering van uw gegevens voor. HR van ${bestuur} heeft die niet overgenomen. De reden:`,
      ...(overgenomen ? [] : reden.split('\n').filter(Boolean)),
    ],
    ...(url ? { knop: { tekst: 'Mijn dossier bekijken', url } } : {}),
    slot: [
      url ? 'In uw dossier ziet u wat er nu van u bekend is.' : 'Via de link in de eerdere mail ziet u wat er nu van u bekend is, zolang die link werkt.',
      'Bent u het er niet mee eens, of hebt u een vraag? Neem dan contact op met de afdeling HR van uw bestuur.',
    ],
  };
}
