import { start } from './app/start.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/paper.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root to draw into');
// In a task of its own, like first-part.ts.
setTimeout(start, 0, root);
