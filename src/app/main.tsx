import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@/ui/tokens.css'
import '@/ui/base.css'
import { start } from './start.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const app = await start(window)
createRoot(root).render(<StrictMode>{app}</StrictMode>)
