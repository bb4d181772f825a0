/**
 * The one Content-Security-Policy of the app: sent as a header by the server of `npm start` and built into
 * index.html as a <meta> for hosts that cannot send headers. Nothing inline, nothing from elsewhere, no eval.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Exports are drawn through data: and blob: pictures.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
]

/** For `<meta http-equiv>`: a browser ignores `frame-ancestors` there, and says so on the console. */
export const metaPolicy = directives.join('; ')

export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ')
