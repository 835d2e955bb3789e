/** Text of a form by field name; a name that occurs more than once gives a list. Files and Next's own fields are left out. */
export type FormInvoer = Record<string, string | string[]>;

/** Reads a form into an object without prototype, so that a field called __proto__ is only a field. */
export function formulierInvoer(formData: FormData): FormInvoer {
  const invoer = Object.create(null) as FormInvoer;
  for (const [naam, waarde] of formData.entries()) {
    if (typeof waarde !== 'string' || naam.startsWith('$ACTION') || naam === 'sleutel') continue;
    const eerder = invoer[naam];
    invoer[naam] = eerder === undefined ? waarde : [...(Array.isArray(eerder) ? eerder : [eerder]), waarde];
  }
  return invoer;
}

/** What was typed, to put back in the form. Passwords never travel back. */
export function getypt(invoer: FormInvoer): Record<string, string> {
  const regels = Object.entries(invoer).filter(([naam]) => !/wachtwoord|code|token/i.test(naam));
  return Object.fromEntries(regels.map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde.join(',') : waarde]));
}
