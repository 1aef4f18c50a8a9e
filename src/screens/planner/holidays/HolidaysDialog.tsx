import { useHolidayOptions } from '../../../state/holidays/use-holiday-options.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SafeLink } from '../../../ui/SafeLink.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { usePlanner } from '../use-planner.ts';
import { HolidayList } from './HolidayList.tsx';
import styles from './HolidaysDialog.module.css';
import { RegionPlace } from './RegionPlace.tsx';

export interface HolidaysDialogProps {
  open: boolean;
  onClose: () => void;
}

/** Where the regions' people are, which public holidays that brings, and what comes of them. */
export function HolidaysDialog({ open, onClose }: HolidaysDialogProps) {
  const { policy } = usePlanner();
  const options = useHolidayOptions();
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      size="large"
      title="Public holidays"
      description="They are marked above the days, on this device. Nothing on the board changes before you say so below."
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className={styles.body}>
        {options.state === 'loading' && <Skeleton lines={3} label="Fetching the list of holidays" />}
        {options.state === 'failed' && (
          <Banner
            tone="warning"
            title="The list of holidays could not be fetched."
            action={
              <Button size="small" onClick={options.retry}>
                Try again
              </Button>
            }
          >
            It needs the network once for each year. What was looked up before is still shown.
          </Banner>
        )}
        {options.state === 'ready' && (
          <div className={styles.places}>
            {policy.regions.map((region) => (
              <RegionPlace key={region.id} region={region} options={options} />
            ))}
          </div>
        )}
        <HolidayList />
        <p className={styles.none}>
          Check those that matter. Days by{' '}
          <SafeLink href="https://github.com/commenthol/date-holidays">date-holidays</SafeLink> under{' '}
          <SafeLink href="https://creativecommons.org/licenses/by-sa/3.0/">CC BY-SA 3.0</SafeLink>
        </p>
      </div>
    </Dialog>
  );
}
