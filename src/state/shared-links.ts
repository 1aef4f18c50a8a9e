import { statusAddress } from '../core/sync/status-address.ts';

interface SharedLink {
  readonly id: 'triage' | 'wall' | 'status';
  readonly url: string;
}

/** Links that open the app on a shared board, or on its status. They carry an address, and never a user or password. */
export const sharedLinks = (address: string): readonly SharedLink[] => {
  const status = statusAddress(address);
  return [
    { id: 'triage', url: linkTo('triage', address) },
    { id: 'wall', url: linkTo('wall', address) },
    ...(status === null ? [] : [{ id: 'status' as const, url: linkTo('status', status) }]),
  ];
};

function linkTo(screen: SharedLink['id'], address: string): string {
  const url = new URL(location.href);
  url.hash = `/${screen}?store=${encodeURIComponent(address)}`;
  return url.href;
}
