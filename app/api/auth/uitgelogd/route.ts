/**
 * Where signing out ends: the browser is told to forget what it kept. Changes nothing here, so GET is enough.
 * A router that only fetches gets no page, and has to come here as a whole document: else the old document, with all
 * that was read in it, would stay in the memory of the tab for the next person.
 */
export function GET(request: Request): Response {
  const soort = request.headers.get('sec-fetch-dest');
  const headers = { 'Clear-Site-Data': '"cache", "storage"', 'Cache-Control': 'no-store' };
  if (soort !== null && soort !== 'document') return new Response('Uitgelogd.', { headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' } });
  return new Response(null, { status: 303, headers: { ...headers, Location: '/inloggen?uit=1' } });
}
