import { runChecks } from './checks.mjs'
import { installMissing } from './install.mjs'
import { finish, runSuite } from './suites.mjs'

installMissing()
finish([runChecks(), runSuite('node')])
