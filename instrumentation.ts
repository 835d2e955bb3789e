/** Next calls this once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startKeuren } = await import('@/lib/gezondheid/server/start-keuren');
  await startKeuren();
}
