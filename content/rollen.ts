/** Roles as people call them. */
export const rolNamen = {
  bestuurder: 'bestuurder',
  schoolleider: 'schoolleider',
  teamleider: 'teamleider',
  hr: 'HR-adviseur',
  leraar: 'leraar',
  medezeggenschap: 'lid van de medezeggenschap',
} as const;
