import type { TriagePage } from '../triage-page.ts';
import { ownOf, SHARED, type Writer } from './crowd-board.ts';
import type { CrowdBrowser } from './open-browser.ts';
import { look } from './tabs.ts';

const PASSES = 3;
const PRESSES = 4;
const QUICK_PRESSES = 12;

/** Somebody who counts cases, and what they entered so far. */
export class WriterAtWork {
  readonly name: Writer;
  readonly browser: CrowdBrowser;
  /** By person that nobody else counts: the counts in the order of their entry. */
  readonly entered: ReadonlyMap<string, number[]>;
  /** How often one more was counted for the person that all count. */
  presses = 0;
  /** The tabs that are open, the oldest first. */
  tabs: readonly TriagePage[] = [];

  constructor(name: Writer, browser: CrowdBrowser) {
    this.name = name;
    this.browser = browser;
    this.entered = new Map(ownOf(name).map((person) => [person, []]));
  }

  /** Edits made so far. */
  get made(): number {
    return [...this.entered.values()].reduce((sum, counts) => sum + counts.length, this.presses);
  }

  get oldest(): TriagePage {
    return this.tab(0);
  }

  get newest(): TriagePage {
    return this.tab(-1);
  }

  async openTab(): Promise<TriagePage> {
    const tab = await this.browser.openTab();
    this.tabs = [...this.tabs, tab];
    return tab;
  }

  async closeTab(tab: TriagePage): Promise<void> {
    await tab.page.close();
    this.tabs = this.tabs.filter((open) => open !== tab);
  }

  /** One round of edits, part of them typed and part pressed, in the oldest and the newest tab at once. */
  async work(): Promise<void> {
    await Promise.all([this.type(this.oldest), this.pressQuickly(this.newest, QUICK_PRESSES)]);
  }

  /** Faster than any hand: one press with every frame that is drawn. */
  async pressQuickly(tab: TriagePage, times: number): Promise<void> {
    await tab.oneMore(SHARED).evaluate(async (button: HTMLElement, often) => {
      for (let press = 0; press < often; press += 1) {
        button.click();
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
    }, times);
    this.presses += times;
  }

  private tab(at: number): TriagePage {
    const tab = this.tabs.at(at);
    if (tab === undefined) throw new Error(`${this.name} has no tab open.`);
    return tab;
  }

  /** As a triager goes through the list: a digit, down, a digit, down; then one case more, again and again. */
  private async type(tab: TriagePage): Promise<void> {
    for (let pass = 0; pass < PASSES; pass += 1) {
      await this.pass(tab);
      // Saves it, too, while the edits go on.
      await look(tab);
    }
    const more = tab.oneMore(SHARED);
    for (let press = 0; press < PRESSES; press += 1) {
      // A press is an edit only where the button is.
      await (press === 0 ? more.click() : more.press('Enter'));
      this.presses += 1;
    }
  }

  private async pass(tab: TriagePage): Promise<void> {
    const [first] = this.entered.keys();
    await tab.count(first ?? '').click();
    for (const counts of this.entered.values()) {
      const count = (counts.length % 9) + 1;
      await tab.page.keyboard.press(`${count}`);
      await tab.page.keyboard.press('ArrowDown');
      counts.push(count);
    }
  }
}
