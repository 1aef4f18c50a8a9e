/** What the two sides of a what-if are called. */
export interface SideNames {
  readonly before: string;
  readonly after: string;
}
