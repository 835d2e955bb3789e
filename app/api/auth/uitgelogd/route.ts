/** Where signing out ends: the browser is told to forget what it kept. Changes nothing here, so GET is enough. */
export function GET(): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: '/inloggen?uit=1', 'Clear-Site-Data': '"cache", "storage"', 'Cache-Control': 'no-store' },
  });
}
