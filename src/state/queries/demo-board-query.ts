import { queryOptions } from '@tanstack/react-query';
import type { Board } from '../../core/board/board.ts';
import { loadDemoBoard } from '../../data/demo/load-demo-board.ts';
import { queryClient } from './query-client.ts';

const demoBoardQuery = () => queryOptions({ queryKey: ['demo-board'], queryFn: loadDemoBoard });

export const fetchDemoBoard = (): Promise<Board> => queryClient.fetchQuery(demoBoardQuery());
