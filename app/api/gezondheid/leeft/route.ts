export const dynamic = 'force-dynamic';

/** The process answers. No database: a supervisor must not restart the app because the database is away. */
export function GET(): Response {
  return Response.json({ status: 'leeft' });
}
