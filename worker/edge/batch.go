package edge

import (
	"strconv"

	"limitcheck/core/profile"
)

// What a batch may have; a larger one is to be parted. A line may have what a single call may.
const (
	maximumBatchBytes = 4 << 20
	maximumBatchLines = 1000
)

const batchType = "application/x-ndjson"

// batch answers POST /v1/assessments of a profile a line. The host cuts the lines, because only it can read and
// write while they come; it asks here for the head of the answer, has each line answered as a call of its own with
// the body application/json, and asks once more when a mark is passed: the header "batch" then says which.
func batch(request Request) Response {
	length, _ := strconv.Atoi(request.Header("content-length"))
	passed := request.Header("batch")
	switch {
	case passed == "lines":
		return tooLarge(request, profile.Expected{Kind: profile.ExpectedMaxItems, Count: maximumBatchLines})
	case passed == "line":
		return tooLarge(request, profile.Expected{Kind: profile.ExpectedBytes, Count: profile.MaximumBytes})
	case passed == "bytes", length > maximumBatchBytes:
		return tooLarge(request, profile.Expected{Kind: profile.ExpectedBytes, Count: maximumBatchBytes})
	}
	return complete(Response{Status: 200, Headers: []Header{{"Content-Type", batchType}, {"Cache-Control", "no-store"}}})
}

func tooLarge(request Request, expected profile.Expected) Response {
	return problem(request, &profile.Rejection{Code: profile.BodyTooLarge, Problems: []profile.Problem{{Expected: expected}}})
}
