import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { env } from 'node:process'

/**
 * Installs a package on Debian and its relatives, as root; does nothing anywhere else.
 * @param {() => string} nameOfPackage Asked for only where it can be installed; may throw the reason why it cannot.
 */
export function installDebianPackage(nameOfPackage) {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return
  const options = {
    stdio: /** @type {const} */ ('inherit'),
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  execFileSync('apt-get', ['update', '-qq'], options)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', nameOfPackage()], options)
}
