import { navigate } from '../state/hash-location.ts';
import { useCheckIn } from '../state/use-check-in.ts';
import { useRegionName } from '../state/use-region-name.ts';
import { Button } from '../ui/Button.tsx';
import { useToast } from '../ui/use-toast.ts';

interface Props {
  region: string;
  level: number;
}

/** Announces what the numbers give now, from any screen: a check-in, whose posts are then to be sent. */
export function AnnounceButton({ region, level }: Props) {
  const { confirm } = useCheckIn();
  const nameOf = useRegionName();
  const { show } = useToast();
  const announce = (): void => {
    const outcome = confirm(region);
    const toPosts = { label: 'See what to post', onAction: () => navigate('/triage') };
    if (outcome.ok) show({ id: 'announced', message: `${nameOf(region)}: level ${level} announced`, action: toPosts });
    else show({ id: 'announced', message: outcome.reason, tone: 'danger' });
  };
  return (
    <Button size="small" onClick={announce}>
      {`Announce level ${level}`}
    </Button>
  );
}
