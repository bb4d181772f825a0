import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import type { Plugin } from 'vite'
import { findBrowser } from './.ci/browser.mjs'
import { metaPolicy } from './.ci/csp.mjs'

/** Builds the policy into index.html, for hosts that cannot send headers. The live-reload server needs a looser one. */
const policyInPage: Plugin = {
  name: 'lajur:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/** Without this the error of a failed build is hidden behind the offline plugin's, which finds no files to list. */
const firstError: Plugin = {
  name: 'lajur:first-error',
  apply: 'build',
  buildEnd(error) {
    if (error) this.warn(error.message)
  },
}

const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: false,
  workbox: {
    globPatterns: ['**/*.{html,js,css,woff2,ttf,svg,png,json,webmanifest}'],
    globIgnores: ['screenshot.png'],
    maximumFileSizeToCacheInBytes: 8_000_000,
    // The worker must not import a second script: Trusted Types on /sw.js would block it and offline would fail.
    inlineWorkboxRuntime: true,
    cleanupOutdatedCaches: true,
  },
})

export default defineConfig(async () => ({
  // Relative, so that the built app runs in any folder of any host.
  base: './',
  plugins: [react(), policyInPage, firstError, offline],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('src', import.meta.url)),
      '#test': fileURLToPath(new URL('test', import.meta.url)),
    },
  },
  build: {
    target: 'es2022',
    outDir: process.env['LAJUR_DIST'] ?? 'dist',
    emptyOutDir: true,
    // Nothing inline: the policy forbids it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What jspdf would load to draw HTML and SVG; we paint every page ourselves.
    rollupOptions: { external: ['html2canvas', 'dompurify', 'canvg'] },
  },
  test: {
    projects: [
      {
        extends: true as const,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{core,editor,languages,app,house}/**/*.test.ts'],
          // Property tests try hundreds of cases; a busy machine needs its time.
          testTimeout: 120_000,
        },
      },
      {
        extends: true as const,
        // Found before the first test: a dependency found later reloads the page under the tests.
        optimizeDeps: {
          entries: [
            'src/**/*.{ts,tsx}',
            'test/{canvas,picture,ui,library,logo,storage,output,support}/**/*.{ts,tsx}',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/{canvas,picture,ui,library,logo,storage,output}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: (await findBrowser()) ?? '', args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 800 } }],
          },
        },
      },
      {
        extends: true as const,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}))
