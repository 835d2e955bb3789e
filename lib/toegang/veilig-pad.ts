/**
 * The path to go to after signing in, or the fallback when `waarde` could lead off-site.
 * Browsers read `//host`, `/\host` and a tab or newline inside as another host, so only plain paths pass.
 */
export function veiligPad(waarde: unknown, anders = '/besturen'): string {
  if (typeof waarde !== 'string' || waarde.length > 500) return anders;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(waarde) || waarde.includes('\\')) return anders;
  if (isVreemd(waarde) || isVreemd(decodeVeilig(waarde))) return anders;
  return waarde;
}

const basis = 'http://masterkompas.invalid';

function isVreemd(pad: string): boolean {
  try {
    const url = new URL(pad, basis);
    return url.origin !== basis || url.pathname.startsWith('//') || url.pathname.startsWith('/api/auth');
  } catch {
    return true;
  }
}

function decodeVeilig(pad: string): string {
  try {
    return decodeURIComponent(pad);
  } catch {
    return '//';
  }
}
