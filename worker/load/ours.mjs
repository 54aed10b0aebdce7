/** The Worker as it is deployed. */
import { witnessed } from './witness.mjs'
import worker from '../entry/worker.mjs'

export default witnessed(worker)
