const load = () => import('./holiday-library.ts');
type HolidayLibrary = Awaited<ReturnType<typeof load>>;

let library: Promise<HolidayLibrary> | null = null;

/** The holidays of the world, fetched when they are first asked for: too much to lie in every browser. Rejects without a network. */
export function loadHolidayLibrary(): Promise<HolidayLibrary> {
  library ??= load().catch((error: unknown) => {
    library = null;
    throw error;
  });
  return library;
}
