import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { Opening } from './app/Opening.tsx';
import { createAppStore } from './state/app-store.ts';
import { BoardProvider } from './state/BoardProvider.tsx';
import './styles/tokens.css';
import './styles/base.css';
import { ToastProvider } from './ui/ToastProvider.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root to draw into');

const store = createAppStore();
void store.open();

createRoot(root).render(
  <StrictMode>
    <BoardProvider store={store} fallback={<Opening />}>
      <ToastProvider>
        <App />
      </ToastProvider>
    </BoardProvider>
  </StrictMode>,
);
