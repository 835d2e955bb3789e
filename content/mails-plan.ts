// Mails about plans name no facts about persons and nothing of what a plan says: they are forwarded, printed and read on shared screens.

/** A plan waits for the judgement of the reader. */
export function mailPlanBeoordelen(url: string, bestuur: string) {
  return {
    onderwerp: `Er wacht een plan op uw oordeel bij ${bestuur}`,
    alineas: ['Goedendag,', `Bij ${bestuur} ligt een plan klaar dat u is gevraagd te beoordelen. U leest alleen wat er veranderde sinds de versie die u het laatst beoordeelde.`],
    knop: { tekst: 'Plan lezen en beoordelen', url },
    slot: ['U ziet het plan nadat u bent ingelogd.'],
  };
}

/** Something was put before the (P)MR. */
export function mailVoorgelegd(url: string, bestuur: string) {
  return {
    onderwerp: `Er is een plan voorgelegd aan de medezeggenschap van ${bestuur}`,
    alineas: ['Goedendag,', `Het bestuur van ${bestuur} vraagt de medezeggenschap om een oordeel over een plan. In Masterkompas leest u het plan, de vraag en de toelichting.`],
    knop: { tekst: 'Lezen wat is voorgelegd', url },
    slot: ['U ziet het plan nadat u bent ingelogd.'],
  };
}
