import { Component, type ReactNode } from 'react';
import { askAgain } from '../ui/late.ts';
import { removeFirstFrame } from './remove-first-frame.ts';
import styles from './ScreenBoundary.module.css';

interface Props {
  screen: string;
  children: ReactNode;
}

/**
 * One screen that fails never takes the page with it: the board is safe, the header stays, and it can be tried again.
 * Drawn with nothing but the platform's own parts: whatever failed may be one of ours.
 */
export class ScreenBoundary extends Component<Props, { failure: string | null }> {
  override state: { failure: string | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(): void {
    removeFirstFrame();
  }

  override componentDidUpdate(before: Props): void {
    if (before.screen !== this.props.screen && this.state.failure !== null) this.again();
  }

  again = (): void => {
    askAgain();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <main className={styles.frame} role="alert">
        <h1 className={styles.title}>The {this.props.screen} screen could not be drawn</h1>
        <p>Your board is safe. Try again, or reload the page: a new release may be on its way.</p>
        <p className={styles.detail}>{failure}</p>
        <p className={styles.ways}>
          <button type="button" className={styles.again} onClick={this.again}>
            Try again
          </button>
          <button type="button" className={styles.again} onClick={() => location.reload()}>
            Reload the page
          </button>
        </p>
      </main>
    );
  }
}
