// How React 19 sees the element.
import type {} from 'limit-check/jsx'
import { useRef } from 'react'
import type { LimitCheckElement } from 'limit-check'

export const Page = () => {
  const element = useRef<LimitCheckElement>(null)
  return <limit-check ref={element} className="wide" theme="dark" profile={{ narrative: '额度没了' }}
    onlimit-check-shared={({ detail }) => detail.receipt} onlimit-check-ready={() => void element.current?.assess()}><p>…</p></limit-check>
}
// @ts-expect-error there is no such mode
export const Wrong = () => <limit-check mode="popup" />
