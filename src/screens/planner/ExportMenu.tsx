import { Menu } from '../../ui/Menu.tsx';
import { useFetchAhead } from '../../ui/use-fetch-ahead.ts';
import { useToast } from '../../ui/use-toast.ts';
import type { PLAN_FILES } from './plan-files.ts';
import { usePlanner } from './use-planner.ts';

const NOT_LOADED = 'The part that writes files could not be loaded. Try again, or reload the page.';

const fetchFiles = async (): Promise<typeof PLAN_FILES> => (await import('./plan-files.ts')).PLAN_FILES;

/** The plan as a table, a file or on paper, and everybody's absences as a calendar. */
export function ExportMenu() {
  const planner = usePlanner();
  const { show } = useToast();
  useFetchAhead(fetchFiles);
  const save = (kind: keyof typeof PLAN_FILES) => async (): Promise<void> => {
    try {
      (await fetchFiles())[kind](planner);
    } catch {
      show({ message: NOT_LOADED, tone: 'danger' });
    }
  };
  return (
    <Menu
      label="Take along"
      icon="download"
      items={[
        { id: 'csv', label: 'The plan as CSV', icon: 'file', onSelect: () => void save('csv')() },
        {
          id: 'json',
          label: 'The plan as a file to compare with',
          icon: 'download',
          onSelect: () => void save('json')(),
        },
        { id: 'ics', label: 'Absences as a calendar (.ics)', icon: 'calendar', onSelect: () => void save('ics')() },
        { id: 'print', label: 'Print', icon: 'printer', onSelect: () => print() },
      ]}
    />
  );
}
