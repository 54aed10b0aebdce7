package edge

import (
	"strconv"

	"limitcheck/core/profile"
)

// RatePeriod is for how many seconds a caller over the limit is sent away: the period of the host's rate limiter, as
// wrangler.jsonc sets it. How much of it is left, or how many calls, no limiter of Cloudflare's tells.
const RatePeriod = 60

// rateLimited answers a call that the host's limiter refused, which it says with the header "rate-limited".
func rateLimited(request Request) Response {
	return problem(request, &profile.Rejection{Code: profile.RateLimited}, Header{"Retry-After", strconv.Itoa(RatePeriod)})
}
