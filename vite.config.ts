import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { MANIFEST } from './scripts/build-manifest.mjs';
import { contentSecurityPolicy } from './scripts/vite/content-security-policy.ts';
import { fetchLateFiles } from './scripts/vite/fetch-late-files.ts';
import { firstFrame } from './scripts/vite/first-frame.ts';
import { groupChunks } from './scripts/vite/group-chunks.ts';
import { keepManifestApart } from './scripts/vite/keep-manifest-apart.ts';
import { nameClass } from './scripts/vite/name-class.ts';
import { preloadScreen } from './scripts/vite/preload-screen.ts';

// Files share what they import: loading it anew for each took two thirds of the time. Whoever keeps state in a module clears it.
const SHARED_MODULES = { isolate: false } as const;

// Relative addresses, so that the built folder works from any static host and any sub-path; routes live behind the #.
export default defineConfig({
  base: './',
  css: { modules: { generateScopedName: nameClass(import.meta.dirname) } },
  plugins: [
    react(),
    preloadScreen({ emptyHash: 'triage' }),
    fetchLateFiles(),
    firstFrame(),
    contentSecurityPolicy(),
    keepManifestApart(MANIFEST),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: null,
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,svg,webmanifest}', 'demo-board.json'],
        globIgnores: ['assets/apart/**'],
        dontCacheBustURLsMatching: /^assets\//,
      },
    }),
  ],
  build: {
    target: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
    sourcemap: false,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The names of parts stand in every list of what to fetch, so they are prints of their content and nothing else.
        entryFileNames: 'assets/[hash].js',
        // What only few ever ask for is not taken offline with the rest.
        chunkFileNames: ({ name }) => (name === 'holiday-library' ? 'assets/apart/[hash].js' : 'assets/[hash].js'),
        assetFileNames: 'assets/[hash][extname]',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: 'first views', name: groupChunks(`${import.meta.dirname}/src/main.tsx`) }],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          ...SHARED_MODULES,
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/setup/fail-on-console.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'property',
          ...SHARED_MODULES,
          environment: 'node',
          include: ['test/property/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/setup/fail-on-console.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          ...SHARED_MODULES,
          environment: 'jsdom',
          include: ['test/screens/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/setup/fail-on-console.ts', 'test/support/setup/screens.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          environment: 'node',
          include: ['test/server/**/*.test.ts'],
          setupFiles: ['test/support/setup/fail-on-console.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
