export const THEMA_COOKIE = 'thema';
export type Thema = 'licht' | 'donker';

/** True for a cookie value that is one of our themes; anything else means that nobody chose. */
export function isThema(waarde: unknown): waarde is Thema {
  return waarde === 'licht' || waarde === 'donker';
}
