// The typings say what the element's own source says: each is the other.
import type { LimitCheckAttributes, LimitCheckElement, LimitCheckErrorDetail, LimitCheckEvents, LimitCheckSettings, LimitCheckShared, Loading, Mode, Profile, State, Theme } from 'limit-check'
import type * as api from 'source/widget/api.ts'
import type { Profile as OwnProfile } from 'contract'

type Same<One, Other> = [One, Other] extends [Other, One] ? true : false
type Details = { [Name in keyof LimitCheckEvents]: LimitCheckEvents[Name] extends CustomEvent<infer Detail> ? (Detail extends null ? undefined : Detail) : never }

export const claims: [
  Same<Mode, api.Mode>, Same<Theme, api.Theme>, Same<Loading, api.Loading>, Same<State, api.State>,
  Same<Details, api.Heard>, Same<LimitCheckErrorDetail, api.ErrorDetail>, Same<LimitCheckShared, api.Shared>, Same<Profile, OwnProfile>,
  Same<keyof LimitCheckSettings, keyof api.Settings | 'profile'>,
  Same<Exclude<keyof LimitCheckElement, keyof HTMLElement>, keyof LimitCheckSettings | 'assess' | 'reset'>,
  Same<keyof LimitCheckAttributes, Exclude<keyof api.Settings, 'shareWith'> | 'share-with' | 'data-profile'>,
] = [true, true, true, true, true, true, true, true, true, true, true]
