// A page of somebody else's: ?embed=ADDRESS&mode=frame shows the check in a frame from there.
import { hostedAt } from 'limit-check'

const asked = new URLSearchParams(location.search)
if (asked.has('embed')) hostedAt(asked.get('embed'))
const element = document.querySelector('limit-check')
if (asked.has('mode')) element.mode = asked.get('mode')
element.addEventListener('limit-check-result', () => { document.title = 'result' })
element.scrollIntoView()
