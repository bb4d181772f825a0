import { TriangleAlert } from 'lucide-react'
import styles from './PageFields.module.css'

/** What cannot be printed so, and what to do about it. */
export function PageFault({ text }: { readonly text: string }) {
  return (
    <p className={styles['fault']} role="status">
      <TriangleAlert size={14} strokeWidth={1.75} aria-hidden />
      <span>{text}</span>
    </p>
  )
}
