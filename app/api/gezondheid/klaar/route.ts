import { isGereed } from '@/lib/gezondheid/server/gereed';

export const dynamic = 'force-dynamic';

/** The proxy in front sends requests here only while this answers 200. */
export async function GET(): Promise<Response> {
  return (await isGereed()) ? Response.json({ status: 'klaar' }) : Response.json({ status: 'niet klaar' }, { status: 503 });
}
